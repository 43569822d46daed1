### Dónde hay ayuda, y la lista de comandos.

command-resources = Números para llamar, primero los de emergencia, de tu país o de otro
    .country = Un país, por ejemplo Irlanda
command-help = Lo que puedes hacer aquí, comando por comando

# $country es el nombre de un país.
resources-title = Ayuda en { $country }
resources-title-anywhere = Dónde encontrar ayuda
resources-emergency = Si alguien está en peligro ahora, llama al
resources-emergency-anywhere = Si alguien está en peligro ahora, llama al número de emergencias de tu país.
resources-kind-suicide = Si piensas en quitarte la vida, o temes por alguien
resources-kind-domestic = Si alguien en casa te hace daño o te da miedo
resources-kind-sexual = Después de una agresión sexual
resources-kind-child = Para niñas, niños y adolescentes
# $channels dice cómo: llamada, mensaje, chat. $hours dice cuándo.
resources-line = **{ $name }:** { $number } ({ $channels }; { $hours })
# $several es "all" si es cada día, "yes" si va de $first a $last, si no "no". Las horas son las de ese país.
resources-hours = { $several ->
    [all] todos los días
    [yes] de { $first } a { $last }
   *[no] { $first }
 }, de { $begins } a { $until }, hora de allí
# Un segundo número de emergencias.
resources-second-any = O el **{ $number }**.
resources-second-police = Para la policía: **{ $number }**.
resources-second-ambulance = Para una ambulancia: **{ $number }**.
resources-second-text = Por mensaje, si no puedes hablar u oír: **{ $number }**.
# $label dice qué se elige; la lista va de $first a $last.
country-span = { $label }: de { $first } a { $last }
resources-always = a cualquier hora
resources-ask = horario desconocido
resources-no-numbers = No tengo una lista revisada para { $country }.
# $name es el nombre del directorio; después viene un enlace.
resources-directory = { $name } reúne líneas de ayuda de todo el mundo. El enlace está abajo.
resources-bot = Soy un bot, no doy terapia. Nadie está vigilando aquí, y no se le dice a nadie que preguntaste.
# $staffed dice, en sus propias palabras, cuándo están quienes facilitan.
resources-staffed = Quienes facilitan este círculo lo hacen como voluntariado. Suelen estar: { $staffed }. Si es urgente, no esperes a que respondan.
resources-unstaffed = Quienes facilitan este círculo lo hacen como voluntariado y pueden pasar días sin conectarse. Si es urgente, no esperes a que respondan.
# $day es el día de la revisión más antigua.
resources-checked = Quien aloja este bot revisó todos estos números, el { $day } o más tarde.
resources-unchecked = Algunos de estos números vienen de las páginas de las propias líneas o de páginas públicas, y quien aloja este bot todavía no los revisó. Si uno no funciona, prueba con el siguiente.
resources-pick = Otro país

channel-call = llamada
channel-text = mensaje de texto
channel-chat = chat
channel-email = correo electrónico

help-title = Lo que puedes hacer aquí
help-facilitators = Si facilitas el círculo
# $command es lo que se escribe, $what dice qué hace, $parts son las palabras que pueden seguir.
help-line = **{ $command }** { $what }
help-group = **{ $command }** { $parts }
help-buttons = No hace falta saberse nada de esto de memoria. /circle muestra lo que sirve en este momento.
