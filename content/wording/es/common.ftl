### Palabras que usan todas las partes del bot.
###
### Para quien traduce: lo que está entre llaves lo completa el bot; déjalo igual. Los identificadores que
### terminan en -pattern o -names los lee el bot, no las personas.

-bot-name = Circlekeeper

bot-name = { -bot-name }

## Cómo se escriben fechas y horas. Las letras son las de CLDR:
## https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table

# Ejemplo: martes 1 de diciembre
date-pattern = EEEE d 'de' MMMM
# Ejemplo: 18:00
time-pattern = HH:mm
# Ejemplo: martes 1 de diciembre de 2026, 18:00 GMT-3
instant-pattern = EEEE d 'de' MMMM 'de' y, HH:mm zzz

## Nombres de los días. En las listas -names la semana empieza el lunes, los días van separados por espacios
## y las formas de un mismo día se unen con una barra; cualquiera de ellas vale al escribir.

weekday-names = lun|lu|lunes mar|ma|martes mié|mie|mi|miércoles|miercoles jue|ju|jueves vie|vi|viernes sáb|sab|sa|sábado|sabado dom|do|domingo
month-names = ene|enero feb|febrero mar|marzo abr|abril may|mayo jun|junio jul|julio ago|agosto sep|sept|set|septiembre|setiembre oct|octubre nov|noviembre dic|diciembre
nth-names = 1|1º|1o|1er|primer|primero|primera 2|2º|2o|segundo|segunda 3|3º|3o|3er|tercer|tercero|tercera 4|4º|4o|cuarto|cuarta 5|5º|5o|quinto|quinta
last-names = último|ultimo|última|ultima
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom

## Palabras que se pueden escribir junto a un día o una hora. Las de joiner-names no significan nada, como en
## "el 1 de mayo a las 18:00"; las de until-names van entre dos horas; las demás responden.

joiner-names = de del el la los las a y e o er cada
until-names = a hasta
nothing-names = no nada ninguno ninguna
yes-names = sí si
no-names = no

## Botones y respuestas cortas

yes = Sí
no = No
back = Volver
next = Siguiente
done = Listo
cancel = Cancelar
close = Cerrar
save = Guardar
change = Cambiar
skip = Omitir
not-now = Ahora no
send = Enviar
more = Más
# Aparece donde no se eligió ni se escribió nada.
none = nada

## Cómo se siente alguien, del 1 al 5, en los botones del registro de ánimo

mood-1 = Muy mal
mood-2 = Mal
mood-3 = Más o menos
mood-4 = Bien
mood-5 = Muy bien

## Cuando algo no funciona

something-went-wrong = Perdón, eso no funcionó, y la falla es mía. Inténtalo de nuevo en un rato, por favor.
# $role dice quién puede hacerlo, por ejemplo "quienes facilitan este círculo".
not-allowed = Eso es solo para { $role }.
not-a-member = No estás en este círculo, así que no puedo hacer eso aquí.
no-circle-here = Todavía no hay ningún círculo en esta sala.
circle-archived = Este círculo ya cerró. Todavía puedes leer, exportar o borrar lo que es tuyo.
form-expired = Ese formulario es demasiado viejo para usarlo. Abre uno nuevo, por favor.
already-done = Eso ya está hecho.
only-for-one-person = Este botón es de otra persona.
no-circle-how = Quien administra el servidor puede empezar uno con /facilitate setup.
which-circle = ¿De qué círculo hablas?

# Quién puede hacer algo; completa not-allowed.
role-anyone = todo el mundo
role-member = integrantes de este círculo
role-facilitator = quienes facilitan este círculo
role-administrator = quienes administran este servidor

store-away = Ahora mismo no se pudo guardar nada. Inténtalo de nuevo en un rato, por favor.
# Va encima de lo que alguien escribió cuando no se pudo guardar. Después viene el texto.
your-text-back = Aquí está lo que escribiste, para que no se pierda nada.
your-text-file = lo-que-escribiste.md
