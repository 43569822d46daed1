### El tema de la semana, en la sala del círculo.

topic-notice = Ya está aquí el tema de esta semana.
topic-prompt = Para conversar
topic-quiet-question = Si prefieres responder algo pequeño
# $note dice qué toca el tema.
topic-content-note = Esta semana se toca: { $note }
# $instead es lo que se puede hacer en su lugar.
topic-gate = Si tu pareja te da miedo, este tema no es para ti esta semana. { $instead }
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
