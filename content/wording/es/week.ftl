### La tarjeta semanal en la sala de facilitación.

week-title = Tu semana de un vistazo
week-notice = Ya está aquí la semana de un vistazo.
week-coming = Se publica por sí solo en los próximos siete días
week-to-do = Necesita a una persona
week-nothing-coming = No toca nada en los próximos siete días.
week-nothing-to-do = Ahora mismo nada te necesita.

# $titled es "yes" cuando hay un título, "own" para un tema que escribió el propio círculo. $day y $time
# están en la zona horaria del círculo.
week-line-topic = { $day }, { $time }: tema { $titled ->
    [yes] “{ $title }”
    [own] con palabras de ustedes
   *[no] (la cola está vacía)
 }
week-line-reflection = { $day }, { $time }: reflexión privada
week-line-check-in = { $day }, { $time }: pregunta de ánimo privada
week-line-announcement = { $day }, { $time }: aviso{ $titled ->
    [yes] {" "}“{ $title }”
   *[no] {""}
 }

week-chore-trouble = { $count ->
    [one] Algo no se pudo entregar.
   *[other] { $count } cosas no se pudieron entregar.
 }
week-chore-suggestions = { $count ->
    [one] Alguien del círculo sugirió un tema.
   *[other] En el círculo se sugirieron { $count } temas.
 }
week-chore-queue-low = La cola de temas está casi vacía.
week-chore-series-stopped = { $count ->
    [one] Una serie se detuvo.
   *[other] { $count } series se detuvieron.
 }
week-button-trouble = Ver qué pasó
week-button-suggestions = Leer sugerencias
week-button-queue-low = Agregar temas
week-button-series-stopped = Mirar el calendario
week-button-schedule = El calendario
week-chore-alerts = { $count ->
    [one] Un aviso o preocupación no tiene todavía la última palabra.
   *[other] { $count } avisos y preocupaciones no tienen todavía la última palabra.
 }
week-chore-decisions = { $count ->
    [one] Una cosa espera una decisión: un mensaje retenido, algo por compartir, un reporte o una apelación.
   *[other] { $count } cosas esperan una decisión: mensajes retenidos, cosas por compartir, reportes o apelaciones.
 }
week-chore-drill = La última práctica fue hace más de un mes, o no hubo ninguna. Dura un cuarto de hora como mucho y no dice nada a integrantes.
week-button-alerts = Mirar los avisos
week-button-decisions = Mirar lo que espera
week-button-drill = Empezar una práctica
