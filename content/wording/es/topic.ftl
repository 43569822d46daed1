### El tema de la semana, en la sala del círculo.

topic-notice = Ya está aquí el tema de esta semana.
topic-prompt = Para conversar
topic-quiet-question = Si prefieres responder algo pequeño
# $note dice qué toca el tema.
topic-content-note = Nota sobre el contenido: { $note }
# $instead es lo que se puede hacer en su lugar.
topic-gate = Si tu pareja te da miedo, o te lo da alguien con quien vives o una expareja, este tema no es para ti esta semana. { $instead }
topic-no-need-to-answer = Leer también es participar. Nadie está obligado a responder.
topic-late = Esto llega más tarde de lo previsto. Yo no estaba en marcha cuando tocaba.
topic-own-title = Esta semana
topic-gone = Este texto ya no está aquí.
topic-button-write = Escribir en privado
topic-button-more = El ejercicio

## /topic

command-topic = El tema de esta semana con su ejercicio, y lo que viene después
topic-button-suggest = Sugerir un tema
# $title es el título del ejercicio.
topic-exercise = Para probar esta semana: { $title }
topic-phrase = Una frase para probar
topic-caution = Con cuidado
topic-skip = Quién puede dejar este de lado
topic-next = Lo que viene
# $titled es "yes" cuando hay un título. $day y $time están en la zona horaria de quien lee.
topic-next-line = { $day }, { $time }{ $titled ->
    [yes] : “{ $title }”
   *[no] {""}
 }
topic-nothing-next = Por ahora no hay nada más previsto.
topic-none-title = Todavía no hay tema
topic-none = Hasta ahora no se ha publicado nada en este círculo.

## Una pregunta suelta, y algo para dos personas

topic-single-title = Una pregunta para esta semana
topic-button-two = Algo para dos
pairs-title = Algo para dos
pairs-gate = Si la otra persona te da miedo, o te da miedo decirle que no, nada de esto es para ti. Con cada uno hay algo para hacer a solas.
pairs-about = Cosas pequeñas para dos personas que las quieren hacer: parejas, amistades, familiares. Aquí no se junta a nadie en parejas, y nadie se entera de que miraste.
pairs-pick = Elige uno
pairs-none = Aquí todavía no hay nada.
pairs-gone = Este ya no está aquí.
pairs-button-list = Todo para dos
# $instead es algo que una persona puede hacer a solas.
pairs-gate-one = Si la otra persona te da miedo, deja este a un lado. A solas: { $instead }
pairs-steps = Cómo se hace
pairs-both = Las dos personas lo leen antes, y las dos pueden decir que no, antes o a la mitad. No hace falta dar razones.
