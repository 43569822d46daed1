### Lo que sigue cuando el bot nota un peligro: notas a un miembro, avisos a quienes facilitan.

command-duty = Ver quién está de turno, o empezar y terminar el tuyo
command-duty-show = Mira quién está de guardia y cuántos avisos tomó cada quien
command-duty-on = Recibe los avisos primero a partir de ahora
command-duty-off = Recibe los avisos solo junto con todas las demás personas que facilitan
command-facilitate-alerts = Mira o cambia cuántos días se guarda un aviso cerrado
    .keep = Cuántos días, como mucho 30
command-facilitate-drill = Practica con un aviso que no lo es: cuánto espera

## Notas a un miembro

note-neutral = Aquí hay algo para ti, cuando quieras mirarlo.
note-neutral-open = Abrir
note-opening-R1 = Algo de lo que escribiste sonó pesado. Si lo leí mal, puedes dejarlo así.
note-opening-R2 = Lo que escribiste suena muy difícil de llevar. Aquí hay dónde encontrar ayuda.
note-opening-R3 = Lo que escribiste suena como si alguien pudiera estar en peligro ahora mismo.
note-emergency = Si la vida o la seguridad de alguien está en peligro, llama al **{ $number }** ahora.
note-emergency-anywhere = Si la vida o la seguridad de alguien está en peligro, llama ahora al número de emergencias de tu país.
note-line = { $always ->
    [yes] **{ $name }**: { $number } ({ $channels }, día y noche)
   *[other] **{ $name }**: { $number } ({ $channels })
 }
note-alerted = Envié un aviso a quienes facilitan. No puedo prometer cuándo lo leerá alguien.
note-ask-them = Si quieres que alguien que facilita lo sepa, usa el botón de abajo. No puedo prometer cuándo lo leerá.
note-bot = Soy un bot, no soy consejero. Me guío por las palabras y puedo equivocarme.
note-unread = Quiero ser claro contigo: nadie ha tomado mi aviso todavía, y puede que nadie lo lea pronto. Por favor, no esperes.
note-safe = Estoy a salvo
note-ask = Pedir que alguien me escriba
note-more = Más ayuda
note-safe-kept = Gracias por decírmelo. Lo anoté. Puede que alguien que facilita te escriba de todos modos.
note-asked = Les dije a quienes facilitan que pides hablar con alguien.
note-nobody-else = Aquí no hay otra persona que facilite a quien pueda avisar. Por favor, usa los números, o habla con alguien de confianza.
note-gone = Esto ya no está. La ayuda sigue detrás del botón.

## Notas suaves, sin ninguna alarma

note-soft-bereavement = Escribiste sobre perder a alguien de esta manera. Hay personas que conocen este duelo, y puedes hablar con ellas si quieres.
note-soft-past-recovery = Escribiste sobre un tiempo difícil que quedó atrás. Si contarlo removió algo, puede ser bueno tener esto a mano.
note-soft-friend = Escribiste que te preocupa alguien. No hace falta llevarlo a solas: estas líneas también están para quienes se preocupan por otra persona.
note-soft-other = Si lo que escribiste removió algo, puede ser bueno tener esto a mano.

## Una palabra más suave

note-nudge-minimising = Una idea sobre lo que acabas de escribir: puede sonar como si lo que siente la otra persona fuera demasiado. Podrías decir: «Suena difícil. Veo que duele.»
note-nudge-blaming = Una idea sobre lo que acabas de escribir: «siempre» y «nunca» son difíciles de escuchar. Podrías empezar por ti: «Yo siento … cuando …, porque …»
note-nudge-command = Una idea sobre lo que acabas de escribir: puede sonar a orden. Podrías preguntar: «¿Quieres una idea, o solo alguien que escuche?»
note-nudge-diagnosing = Una idea sobre lo que acabas de escribir: nadie aquí puede saber qué es alguien que no está. Podrías decir cómo te suena: «Eso suena doloroso para ti.»
note-nudge-promise = Una idea sobre lo que acabas de escribir: nadie puede prometer cómo saldrá. Podrías decir: «Espero contigo que se haga más llevadero.»
note-nudge-pressing = Una idea sobre lo que acabas de escribir: perdonar y confiar llevan su tiempo. Podrías decir: «Tú decides cuándo, y si quieres.»
note-nudge-interrogating = Una idea sobre lo que acabas de escribir: muchas preguntas seguidas pueden sentirse como un examen. Podrías decir: «Cuenta lo que quieras.»
note-nudge-other = Una idea sobre lo que acabas de escribir: una palabra más suave puede llegar más lejos. Podrías decir cómo te suena y dejar lo demás abierto.
note-nudge-free = No hace falta cambiar nada. Si quieres, puedes editar lo que escribiste.
note-nudge-private = Solo tú ves esto. Llega como mucho una vez al día y no cuenta para nada.
note-nudge-rephrase = Ayúdame a decirlo de otra forma
note-nudge-off = No quiero más de estas

## Avisos en la sala de quienes facilitan

alert-notice = Hay un aviso
alert-title = Un aviso
alert-title-R3 = Un aviso urgente
alert-title-closed = Un aviso cerrado
alert-who = Es sobre { $person }. Nada de esto está en la sala del círculo. Lo que noté:
alert-reasons-gone = Lo que noté ya no se guarda.
alert-gathered = Fueron varias cosas menores en dos semanas.
alert-late = Se escribió el { $day } a las { $time }, mientras yo no funcionaba.
alert-sent = Le escribí en privado, de la manera que eligió.
alert-unsent-chosen = No le envié nada: eligió que no le escriba.
alert-unsent-partner = No le envié nada, porque es sobre su pareja: otra persona puede ver su teléfono. Por favor, tampoco le escribas sobre esto antes de saber que es seguro.
alert-unsent-refused = Mi nota no pudo entregarse: no puedo escribirle en privado.
alert-safe = El { $day } a las { $time } marcó «Estoy a salvo». Eso no cierra nada: otra persona puede tener el teléfono.
alert-unclaimed = Nadie lo ha tomado todavía.
alert-claimed = { $person } lo tomó el { $day } a las { $time }.
alert-stage-1 = Nadie lo ha tomado todavía. Avisé a la siguiente persona de guardia.
alert-stage-2 = Nadie lo ha tomado todavía. Avisé a todas las personas que facilitan y que conozco por su nombre.
alert-stage-3 = Nadie lo ha tomado todavía. Donde puedo escribirle, le dije que puede que nadie lo lea pronto.
alert-link = Al mensaje
alert-claim = Lo tomo
alert-take-over = Lo tomo yo ahora
alert-look = Ver de cerca
alert-release = Devolverlo
alert-close = Cerrarlo: qué resultó
alert-yours = Lo tienes tú. En la sala del círculo nadie se entera.
alert-taken = Otra persona ya tomó este aviso. Puedes tomarlo tú.
alert-released = Lo devolviste. Ahora espera a las demás personas.
alert-rules = ¿Por qué? Lo que buscan mis reglas, y lo que encontraron:
alert-how-to-close = Solo alguien que facilita cierra un aviso. Al cerrarlo, sus motivos se van de esta sala, y más tarde se borra todo.
alert-closed = { $person } lo cerró el { $day } a las { $time }: { $outcome }.
alert-gone = Este aviso ya no se guarda.
alert-own = Esto es sobre ti, así que es para las demás personas que facilitan.
outcome-spoke = hablamos
outcome-passed-on = pasado a otras personas que ayudan
outcome-not-reached = no fue posible contactar
outcome-false-alarm = una falsa alarma
outcome-seen = visto
review-alert = Un aviso sobre { $person } sigue abierto.
review-concern = Algo para tener presente sobre { $person }.
concern-title = Algo para tener presente

alert-call = Hay un aviso en la sala de quienes facilitan { $circle }.
alert-call-colleague = En { $circle } noté algo en lo que escribió una de las personas que facilitan. No está en su sala, porque también la lee.
alert-call-drill = Una práctica en { $circle }: un aviso que no lo es. ¿Qué tan rápido lo toma alguien?
alert-still-1 = Nadie ha tomado todavía el aviso sobre { $person }. Avisé a la siguiente persona de guardia.
alert-still-2 = Nadie ha tomado todavía el aviso sobre { $person }. Avisé a todas las personas que facilitan y que conozco por su nombre.
alert-still-3 = Nadie ha tomado todavía el aviso sobre { $person }. Donde puedo escribirle, le digo ahora que puede que nadie lo lea pronto, otra vez con los números.
alert-more = Hay más en el aviso sobre { $person }.
alert-worse = El aviso sobre { $person } se volvió más serio.
alert-back = El aviso sobre { $person } fue devuelto y espera a alguien.
alert-asked = { $person } pide hablar con alguien que facilite.

## Lo que se notó, en palabras sencillas

risk-active = pensamientos de terminar con su vida
risk-plan = un plan, o un momento para ello
risk-means = medios a mano
risk-goodbye = una despedida
risk-overdose = algo que tomó y puede ser una sobredosis
risk-self-harm = autolesiones
risk-passive = no querer estar aquí
risk-burden = sentirse una carga, o sin esperanza
risk-retracted = algo que retiró
risk-partner-violence = violencia de su pareja
risk-coercive-control = control por parte de su pareja
risk-fear = miedo de volver a casa, o de alguien cercano
risk-perpetrator = haber hecho daño a su pareja
risk-partner-suicide-threat = una pareja que amenaza con terminar con su vida
risk-assault = una agresión sexual
risk-child = una niña o un niño en peligro
risk-elder = una persona mayor o dependiente en peligro
risk-threat = una amenaza contra alguien
risk-eating = dificultades con la comida
risk-substance = mucho alcohol o drogas
risk-other = una señal de peligro

## Guardia, después de un aviso, práctica

# $minutes is a number of days here.
alert-days = Un aviso cerrado se guarda { $minutes } días. Después se borra lo que se notó y sobre quién era.
duty-title = De guardia
duty-on-now = De guardia ahora: { $people }
duty-nobody = Nadie está de guardia. Los avisos quedan en la sala de quienes facilitan, y después de un rato aviso a todas las personas.
duty-taken = { $count ->
    [one] { $person }: un aviso en treinta días
   *[other] { $person }: { $count } avisos en treinta días
 }
duty-means = A quien está de guardia le aviso en privado, primero a quien tomó menos. Dura hasta que lo termines.
duty-begin = Estoy de guardia
duty-end = Termino mi guardia
duty-begun = Estás de guardia. Te aviso primero.
duty-ended = Ya no estás de guardia. Gracias.
debrief = Ese fue difícil. Gracias por tomarlo. Antes de seguir: ¿hay alguien con quien puedas hablar de ello, sin nombres? Puedes dejar el siguiente a otra persona con /duty off.
drill-title = Una práctica
drill-about = Esto es solo una práctica: nadie está en peligro y ningún miembro la ve. Por favor, usa el botón como lo harías con un aviso.
drill-taken = { $minutes ->
    [one] { $person } tomó la práctica en menos de un minuto.
   *[other] { $person } tomó la práctica en { $minutes } minutos.
 }
drill-missed = Nadie tomó la práctica en un cuarto de hora. Quizá fue un mal momento: vale la pena hablar de quién está de guardia y cuándo.
drill-begun = La práctica empezó. Termina cuando alguien la toma, o después de un cuarto de hora.
drill-before = { $minutes ->
    [one] La práctica empezó. La última se tomó en menos de un minuto.
   *[other] La práctica empezó. La última se tomó en { $minutes } minutos.
 }
drill-running = Ya hay una práctica en curso.
drill-thanks = { $minutes ->
    [one] Gracias. Esperó menos de un minuto.
   *[other] Gracias. Esperó unos { $minutes } minutos.
 }

# Un aviso que se cerró por error.
alert-reopened = El aviso sobre { $person } estaba cerrado y está abierto otra vez.
alert-reopened-note = Está abierto otra vez.
