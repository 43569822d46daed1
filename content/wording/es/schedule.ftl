### El calendario: cada serie en palabras, y lo que hacen con ellas quienes facilitan.

## Listas dentro de una frase

# "lunes, martes": dos de varias cosas.
list-comma = { $first }, { $second }
# "lunes y martes": las dos últimas.
list-and = { $first } y { $second }

## Qué envía una serie

series-topic = Tema
series-topic-from = Tema de “{ $programme }”
series-reflection = Reflexión privada
series-check-in = Pregunta de ánimo privada
series-announcement = Aviso
series-week = Tarjeta semanal en la sala de facilitación
series-titled = { $kind } “{ $title }”

## Con qué frecuencia. $every es un número; $days son nombres de días en una lista.

often-daily = { $every ->
    [one] todos los días
   *[other] cada { $every } días
 }
often-weekly = { $every ->
    [one] cada { $days }
   *[other] cada { $every } semanas, el { $days }
 }
# $nth es "primer" o "último", $day un día de la semana.
often-monthly = el { $nth } { $day } de cada mes
# $rule es el texto de una regla de calendario (RFC 5545), como la escribió alguien con experiencia.
often-expert = según la regla { $rule }
nth-1 = primer
nth-2 = segundo
nth-3 = tercer
nth-4 = cuarto
nth-5 = quinto
nth-last = último

# $what es una de las series de arriba, $often una de las líneas de arriba, $zone por ejemplo America/Bogota.
series-in-words = { $what }, { $often }, a las { $time } ({ $zone })
series-in-short = { $what }, { $often }, a las { $time }
occasion-in-words = { $day }, { $time }

## Cómo está una serie. $next es un día y una hora.

state-next = Próxima: { $next }.
state-paused = En pausa. Sigue cuando la reanudes.
state-paused-until = En pausa hasta el { $day }. Próxima: { $next }.
state-ended = Terminó. No tiene más fechas.
state-removed = Eliminada.
state-stopped-room-gone = Se detuvo por sí sola, porque la sala ya no existe. Elige una sala con /facilitate setup y luego reanúdala.
state-stopped-not-allowed = Se detuvo por sí sola, porque no puedo publicar en la sala. Dale el permiso a mi rol y luego reanúdala.
state-stopped-bot-removed = Se detuvo por sí sola, porque me sacaron de aquí. Reanúdala cuando yo haya vuelto.
state-stopped-unknown = Se detuvo por sí sola, porque no se pudo publicar. Reanúdala cuando eso esté resuelto.

## Los comandos. Las opciones van como atributos; los valores de las listas, más abajo.

command-facilitate-schedule = Qué se publica, cuándo, y qué se envía en privado
command-facilitate-schedule-list = Ver cada serie, cómo está y qué viene después
command-facilitate-schedule-add = Agregar un tema, reflexión, pregunta de ánimo o aviso que llega por sí solo
    .kind = Qué envía
    .often = Con qué frecuencia llega
    .days = Qué días, por ejemplo: lun, jue
    .time = A qué hora, por ejemplo: 18:00 o 6pm
    .every = Cada cuántas semanas o días
    .nth = Cuál del mes, en una serie mensual
    .start = El día desde el que cuenta, por ejemplo: 1 dic. Si falta, hoy
    .programme = El programa del que vienen los temas
    .text = Lo que dice un aviso
    .title = Un nombre corto para tu lista
    .rule = Una regla de calendario (RFC 5545), si sabes escribirla
command-facilitate-schedule-edit = Cambiar cuándo llega una serie, o qué dice
    .series = Qué serie
    .often = Con qué frecuencia llega
    .days = Qué días, por ejemplo: lun, jue
    .time = A qué hora, por ejemplo: 18:00 o 6pm
    .every = Cada cuántas semanas o días
    .nth = Cuál del mes, en una serie mensual
    .start = El día desde el que cuenta, por ejemplo: 1 dic
    .programme = El programa del que vienen los temas
    .text = Lo que dice un aviso
    .title = Un nombre corto para tu lista
    .rule = Una regla de calendario (RFC 5545), si sabes escribirla
command-facilitate-schedule-pause = Dejar descansar una serie, hasta un día o hasta que la reanudes
    .series = Qué serie
    .until = El día en que vuelve, por ejemplo: 7 ene. Si falta, cuando la reanudes
command-facilitate-schedule-resume = Que una serie empiece de nuevo
    .series = Qué serie
command-facilitate-schedule-skip = Omitir una fecha de una serie
    .series = Qué serie
    .date = Qué fecha, por ejemplo: 24 dic. Si falta, la próxima
command-facilitate-schedule-run-now = Enviar ahora algo de una serie. La próxima fecha queda igual
    .series = Qué serie
command-facilitate-schedule-preview = Ver exactamente lo próximo que enviará una serie
    .series = Qué serie
command-facilitate-schedule-remove = Terminar una serie para siempre
    .series = Qué serie
command-facilitate-schedule-export = Recibir el calendario en un archivo

choice-topic = { series-topic }
choice-reflection = { series-reflection }
choice-check-in = { series-check-in }
choice-announcement = { series-announcement }
choice-weekly = Cada semana
choice-every-n-weeks = Cada varias semanas
choice-daily = Todos los días, o cada varios días
choice-nth-weekday = Una vez al mes, por ejemplo el primer lunes
choice-expert = Según una regla propia
choice-first = Primero
choice-second = Segundo
choice-third = Tercero
choice-fourth = Cuarto
choice-fifth = Quinto
choice-last = Último

## La lista de series

schedule-title = El calendario
schedule-none = Todavía no hay nada previsto.
schedule-resting = El círculo descansa, así que ahora no se publica nada.
# $number cuenta las series, $series es una de las líneas de arriba.
schedule-entry = { $number }. { $series }
schedule-day = { $day }
schedule-left-out = Se omite: { $days }
# $number dice para cuál de las series de la página es; está vacío donde se muestra una sola.
schedule-button-edit = Cambiar { $number }
schedule-button-pause = Pausar { $number }
schedule-button-resume = Reanudar { $number }
schedule-button-skip = Omitir la próxima { $number }
schedule-button-preview = Ver antes { $number }
schedule-button-add = Agregar una serie
schedule-button-export = Archivo de calendario
schedule-button-list = El calendario
schedule-button-change = Cambiar
schedule-button-run = Enviar ahora
schedule-button-remove = Eliminar
schedule-button-keep = Conservarla
# $day es una fecha.
schedule-button-unskip = Recuperar: { $day }
schedule-picker-skip = Omitir una fecha

which-series = ¿De cuál hablas?
which-series-unknown = No encuentro esa. ¿De cuál de estas hablas?
which-series-picker = Elige una serie

## Lo que se acaba de hacer. $day es una fecha, donde la frase la tiene.

schedule-done-added = Agregada. Empieza por sí sola.
schedule-done-changed = Cambiada. Lo que ya se publicó no se publica otra vez.
schedule-done-paused = En pausa. No se envía nada de ella hasta que la reanudes.
schedule-done-paused-until = En pausa. Vuelve por sí sola el { $day }.
schedule-done-resumed = Está en marcha otra vez. Lo que habría llegado en ese tiempo no se recupera.
schedule-done-skipped = Se omite: { $day }.
schedule-done-unskipped = Vuelve a estar: { $day }.
schedule-done-removed = Eliminada. Lo que se publicó antes se queda donde está.
schedule-already-skipped = Ya se omitía: { $day }.
schedule-not-a-date = Nada de esta serie toca el { $day }. Puedes elegir una fecha abajo.
schedule-nothing-ahead = No hay ninguna fecha por venir que omitir.
schedule-until-unclear = ¿Qué día vuelve? Escribe un día que esté por venir, por ejemplo 7 ene.
schedule-day-unclear = No entendí ese día. Escríbelo como 24 dic, o elige uno abajo, por favor.
schedule-dropped = No se agregó nada.
schedule-full = El calendario está lleno. Elimina primero una serie y luego agrega la nueva.

## Agregar una serie

schedule-add-title = Una serie nueva
schedule-add-kind = ¿Qué envía?
schedule-kind-topic = Tema: el tema de la semana, en la sala del círculo
schedule-kind-reflection = Reflexión privada: una pregunta tranquila a cada integrante que la quiera
schedule-kind-check-in = Pregunta de ánimo privada: cómo va la semana, del 1 al 5
schedule-kind-announcement = Aviso: tus propias palabras, en la sala del círculo
schedule-add-often = ¿Con qué frecuencia?
schedule-often-weekly = { choice-weekly }
schedule-often-every-n-weeks = { choice-every-n-weeks }
schedule-often-daily = Todos o casi todos los días
schedule-often-nth-weekday = Una vez al mes
schedule-often-expert = { choice-expert }

schedule-form-topic = Tema
schedule-form-reflection = Reflexión privada
schedule-form-check-in = Pregunta de ánimo
schedule-form-announcement = Aviso
schedule-form-week = Tarjeta semanal
schedule-field-days = Días
    .hint = lun, jue
schedule-field-every = Cada cuántos
    .hint = 2
schedule-field-nth = Cuál del mes
    .hint = primero, segundo, tercero, cuarto, quinto o último
schedule-field-time = Hora
    .hint = 18:00
schedule-field-start = Cuenta desde (puede quedar vacío)
    .hint = 1 dic
schedule-field-rule = Regla de calendario (RFC 5545)
    .hint = FREQ=MONTHLY;BYMONTHDAY=1
schedule-field-text = Lo que dice
    .hint = No nombres aquí a nadie del círculo, por favor.

schedule-picker-programme = Elige un programa
schedule-button-fill = Completar
schedule-gaps-title = Falta poco

schedule-missing-kind = ¿Qué envía? Elige tema, reflexión, pregunta de ánimo o aviso.
schedule-missing-often = ¿Con qué frecuencia llega?
schedule-missing-days = ¿Qué días? Por ejemplo: lun, jue.
schedule-missing-every = ¿Cada cuántos? Un número, por ejemplo 2.
schedule-missing-nth = ¿Cuál del mes? Primero, segundo, tercero, cuarto, quinto o último.
schedule-missing-time = ¿A qué hora? Por ejemplo: 18:00.
schedule-missing-programme = ¿De qué programa vienen los temas?
schedule-missing-rule = Falta la regla. Por ejemplo: FREQ=MONTHLY;BYMONTHDAY=1.
schedule-missing-text = ¿Qué dice el aviso?
schedule-wrong-days = No entendí los días. Escríbelos así, por favor: lun, jue.
schedule-wrong-days-one = Una serie mensual lleva un solo día, por ejemplo: lun.
schedule-wrong-every = No entendí cada cuántos. Escribe un número del 1 al 520, por ejemplo 2.
schedule-wrong-nth = No entendí cuál del mes. Escribe primero, segundo, tercero, cuarto, quinto o último, por favor.
schedule-wrong-time = No entendí la hora. Escríbela como 18:00 o 6pm, por favor.
schedule-wrong-start = No entendí desde qué día cuenta. Escribe uno dentro de cinco años, por ejemplo 1 dic.
schedule-wrong-programme = No conozco ese programa. Puedes elegir uno de la lista.
# $detail es la parte de la regla de la que se habla, como se escribió.
schedule-wrong-rule-within-a-day = Una regla habla solo de días; la hora tiene su propio campo. Deja fuera { $detail }, por favor.
schedule-wrong-rule-unreadable = No puedo leer esta parte de la regla: { $detail }.
schedule-wrong-rule-never-happens = Eso no pasaría nunca, o no en cuarenta años: { $detail }.
schedule-wrong-rule-too-long = La regla es demasiado larga. Que tenga menos de 500 caracteres, por favor.
schedule-wrong-rule-has-start = Deja { $detail } fuera de la regla, por favor; el día desde el que cuenta tiene su propio campo.
schedule-wrong-rule-past-count = Eso es demasiado: { $detail }. Sin una cantidad, sigue y sigue.
schedule-wrong-rule-too-far-apart = Eso deja más de diez años entre una vez y otra: { $detail }.

schedule-summary-title = ¿Está bien así?
schedule-summary-text = Lo que dice
schedule-summary-dates = Las próximas fechas
schedule-summary-topics = { $count ->
    [one] El único tema del programa entra en la cola.
   *[other] Los { $count } temas del programa entran en la cola, en su orden.
 }
schedule-button-confirm = Agregarla

## Enviar ahora, ver antes, eliminar

schedule-run-title = ¿Enviarlo ahora?
# $titled es "yes" cuando hay un título.
schedule-run-topic = Esto publica “{ $title }” en la sala del círculo y lo saca de la cola.
schedule-run-announcement = Esto publica tu aviso{ $titled ->
    [yes] {" "}“{ $title }”
   *[no] {""}
 } en la sala del círculo.
# $count es cuántas personas lo reciben.
schedule-run-reflection = { $count ->
    [0] Ahora no le llegaría a nadie: por el momento nadie recibe reflexiones privadas.
    [one] Esto envía una pregunta privada a una persona, fuera de sus horas de silencio.
   *[other] Esto envía una pregunta privada a { $count } personas, a cada una fuera de sus horas de silencio.
 }
schedule-run-check-in = { $count ->
    [0] Ahora no le llegaría a nadie: por el momento nadie recibe preguntas de ánimo.
    [one] Esto envía una pregunta de ánimo privada a una persona, fuera de sus horas de silencio.
   *[other] Esto envía una pregunta de ánimo privada a { $count } personas, a cada una fuera de sus horas de silencio.
 }
schedule-run-week = Esto publica la tarjeta semanal en la sala de facilitación.
schedule-run-keeps = La próxima fecha queda igual.
schedule-button-run-post = Publicarlo ahora
schedule-button-run-private = Enviarlo ahora
schedule-ran = Va en camino.
schedule-ran-already = Eso ya se envió.
schedule-run-changed = La cola cambió desde que preguntaste, así que no se publicó nada. Mira otra vez, por favor.
schedule-run-empty = No hay nada que enviar: la cola de temas está vacía. Agrega uno con /facilitate prompts add.
schedule-run-resting = El círculo descansa, así que no se envía nada. Reanuda primero el círculo.

# $series dice qué, con qué frecuencia y cuándo.
schedule-preview = Solo tú ves esto. { $series }
schedule-preview-topic = Así se verá el próximo tema en la sala del círculo.
schedule-preview-reflection = Así se verá la próxima pregunta en un mensaje privado. Quien eligió mensajes discretos recibe una línea neutra.
schedule-preview-check-in = Así se verá la próxima pregunta de ánimo en un mensaje privado. Quien eligió mensajes discretos recibe una línea neutra.
schedule-preview-announcement = Así se verá en la sala del círculo.
schedule-preview-week = Así se vería la tarjeta semanal en este momento.

schedule-remove-title = ¿Eliminar esta serie?
schedule-remove-words = Ya no envía nada, y lo que todavía no se envió se retira. Lo que se publicó antes se queda. La cola de temas también se queda.

schedule-file-name = circulo.ics
schedule-file-title = El calendario para tu agenda
schedule-file-words = Abre este archivo con tu calendario. Nombra el círculo y lo previsto, y a nadie que esté en él. No sigue los cambios posteriores; entonces pide uno nuevo.
