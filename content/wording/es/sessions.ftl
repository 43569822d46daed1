### Live sessions: planning, sign-up, the talking piece, the report.
###
### The "talking piece" is passed from hand to hand: who has it speaks, all others listen.

command-session = Encuentros en vivo: planear uno, abrirlo, cerrarlo
command-session-plan = Planear una sesión en vivo, una vez o como serie
    .day = por ejemplo 3 dic, o jueves
    .time = por ejemplo 19:00
    .title = de qué trata, si quieres
    .often = una vez, o repetida
    .minutes = cuánto dura; 60 si no dices nada
    .least = mínimo de personas; 2 si no dices nada
    .most = máximo de personas; 8 si no dices nada
    .turn = minutos por turno; 3 si no dices nada
command-session-list = Ver las próximas sesiones y anotarte
command-session-cancel = Cancelar la próxima sesión
command-session-open = Abrir la sesión ahora
command-session-close = Cerrar la sesión ahora
command-session-report = Leer cómo fue la última sesión

choice-session-once = Una vez
choice-session-week = Cada semana
choice-session-fortnight = Cada dos semanas
choice-session-month = Cada mes, el mismo día de la semana

## Names of things

session-untitled = una sesión en grupo
session-title = Sesión: { $title }
session-step-welcome = Bienvenida y nuestros acuerdos
session-step-check-in = Primera ronda: cómo llegamos
session-step-topic = El tema
session-step-sharing = Compartir
session-step-closing = Última ronda: cómo nos vamos

## The plan

session-form-title = Planear una sesión
session-form-submit = Seguir
session-form-name = ¿De qué trata? (si quieres)
session-form-day = ¿Qué día?
session-form-day-hint = jueves, o 3 dic
session-form-time = ¿A qué hora?
session-form-time-hint = 19:00
session-form-minutes = ¿Cuántos minutos?
session-form-people = ¿Cuántas personas, de cuántas a cuántas?
session-form-again = Cambiar algo
session-gap = No pude leerlo todo. Esto me ayudaría:
session-gap-day = El día, por ejemplo jueves, 3 dic o 2026-12-03.
session-gap-time = La hora, por ejemplo 19:00 o 7 pm.
session-gap-past = Un día y una hora que aún no hayan pasado.
session-gap-minutes = La duración en minutos, de 15 a 240.
session-gap-people = El número de personas, por ejemplo 3-8. Dos como mínimo, 25 como máximo.
session-gap-seconds = Los minutos de un turno, de 1 a 15.
session-gap-full = Ya hay tantas sesiones planeadas como puedo guardar. Cancela una primero, por favor.
session-summary-people = De { $least } a { $most } personas. Quien llega después espera un lugar libre. Si al empezar se anotaron menos, no se hace.
session-summary-turn = La palabra queda más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} con cada persona; a nadie se le corta de golpe.
session-summary-dates = Las próximas fechas:
session-date = { $when }
session-summary-open = La sala queda abierta antes y después.
session-summary-locks = Cuando termina la sesión, cierro la sala hasta la siguiente, donde puedo.
session-often = ¿Cada cuánto?
session-confirm = Sí, planéala
session-lock-yes = Cerrar la sala después
session-lock-no = Dejar la sala abierta
session-forgotten = Olvidado. No se planeó nada.
session-planned = Planeada: { $title }, { $when }. La invitación está en la sala del círculo. Un cuarto de hora antes pregunto quién la acompaña.

## The invitation and the list

session-when = { $when }, unos { $minutes } minutos.
session-places = { $coming } de { $most } lugares están ocupados.
session-waiting = { $waiting ->
    [one] Una persona espera un lugar libre.
   *[other] { $waiting } personas esperan un lugar libre.
}
session-invite-small = Puedes venir y solo escuchar. Puedes devolver tu lugar en cualquier momento, sin dar razones.
session-join = Me gustaría venir
session-leave = No puedo venir
session-file = Para mi calendario
session-now-open = Está en marcha ahora.
session-now-closed = Esta sesión terminó. Gracias por haber estado.
session-now-cancelled = Esta sesión se canceló.
session-now-off = Esta sesión no se hizo.
session-list-title = Próximas sesiones
session-list-none = Por ahora no hay ninguna sesión planeada.
session-list-how = Puedes planear una con `/session plan`.
session-list-line = { $state ->
    [open] { $title }: está en marcha ahora
   *[planned] { $title }: { $when }
}
session-list-join = { $number }: me gustaría venir
session-list-leave = { $number }: no puedo venir
session-list-file = { $number }: para mi calendario
session-list-drop = { $number }: cancelarla
session-joined = Tienes un lugar: { $title }, { $when }. Te lo recordaré en privado. Si ya no te viene bien, puedes devolverlo.
session-waits = Todos los lugares están ocupados para { $title }, { $when }. Estás en la lista de espera y te aviso si se libera uno.
session-left = No estás en la lista de { $title }, { $when }. No hace falta ninguna razón.
session-risen = Se liberó un lugar para ti: { $title }, { $when }. Si ya no te viene bien, “No puedo venir” lo pasa a otra persona.
session-not-planned = Esta sesión ya no está planeada.
session-none-planned = No hay ninguna sesión planeada que pueda tomar. `/session list` muestra lo que hay.
session-file-name = sesion.ics
session-file-title = Para tu calendario
session-file-words = Este archivo guarda la fecha. Nombra el círculo y la sesión, así que piensa en quién puede ver tu calendario.
session-reminder = { $circle } se reúne: { $title }, { $when }.
session-reminder-small = Puedes venir y solo escuchar. Si no puedes venir, nadie pregunta por qué.
session-reminder-notice = Un recordatorio

## Calling it off

session-drop-ask = ¿Cancelo { $title }, { $when }?
session-drop-small = Se avisa a todas las personas que se anotaron.
session-drop-this = Cancelar solo esta
session-drop-all = Cancelar toda la serie
session-cancelled = Cancelada: { $title }, { $when }. Se avisa a todas las personas que se anotaron.
session-called-off = La sesión { $title }, { $when }, se cancela. No tiene nada que ver contigo. `/help` muestra dónde encontrar ayuda mientras tanto.
session-off-nobody = La sesión { $title }, { $when }, no se hace: nadie pudo estar para acompañarla. No tiene nada que ver contigo, y lo sentimos. `/help` muestra dónde encontrar ayuda mientras tanto.
session-off-few = La sesión { $title }, { $when }, no se hace: esta vez habríamos sido muy pocas personas. No tiene nada que ver contigo. `/help` muestra dónde encontrar ayuda mientras tanto.
session-off-late = La sesión { $title }, { $when }, no se hizo, porque yo no estaba en marcha. Lo sentimos. `/help` muestra dónde encontrar ayuda mientras tanto.
session-off-resting = La sesión { $title }, { $when }, no se hace, porque el círculo descansa en este momento. `/help` muestra dónde encontrar ayuda mientras tanto.
session-off-another = La sesión { $title }, { $when }, no se hace, porque otra sigue en marcha.

## Who holds it

session-duty-title = ¿Quién acompaña la sesión?
session-duty-notice = Pronto empieza una sesión
session-duty = { $title } empieza { $when }. ¿Quién de ustedes está?
session-alone = { $title } empieza { $when }, y todavía nadie dijo que está. Si nadie lo dice hasta entonces, aviso con cariño a los miembros que no se hace.
session-duty-coming = { $number ->
    [0] Nadie se ha anotado hasta ahora.
    [one] Se anotó una persona.
   *[other] Se anotaron { $number } personas.
}
session-duty-few = Son menos que las { $least } que planearon. Si sigue así, la sesión no se hace, salvo que alguien de ustedes la abra a mano.
session-in = Estoy aquí
session-out = Me voy
session-cancel = Cancelarla
session-checked-in = Qué bien que estás. La sesión se abre sola: { $when }. Puedes abrirla antes con `/session open`.
session-in-with-report = Qué bien que estás. Esto se escribió después de la última sesión.
session-already-in = Ya sé que estás aquí.
session-checked-out = Hasta luego, y gracias.
session-out-alone = Hasta luego, y gracias. Nadie más dijo que está, así que sigo por el reloj y cierro a la hora planeada.
session-not-in = No habías dicho que estás aquí.
session-opened = La sesión está abierta.
session-already-open = Ya hay una sesión abierta.
session-too-early = { $title } empieza { $when }. Puedo abrirla desde un cuarto de hora antes.
session-closed-by-you = La sesión está cerrada. El informe te espera en tu sala.
session-unlocked = Abro la sala de nuevo.

## While it goes on

session-script-welcome = Te damos la bienvenida. Aquí nadie tiene que hablar. Quien tiene la palabra habla, y los demás escuchamos.
session-script-check-in = Una ronda corta: ¿cómo llegas? Levanta la mano cuando quieras la palabra. Pasar siempre está bien.
session-script-topic = Aquí hay espacio para lo que nos reunió hoy.
session-script-sharing = Ahora hay espacio para compartir. Sin preguntas a quien habla, y sin consejos, salvo que los invite.
session-script-closing = Llegamos al final. Una última ronda corta, para quien quiera.
session-topic-is = Hoy se trata de: { $title }
session-until = Hasta { $when } más o menos.
session-mood-before = ¿Cómo llegas?
session-mood-after = ¿Cómo te vas?
session-mood-small = Un toque, si quieres. Nadie lo ve. Si cinco o más personas responden dos veces, digo cómo nos vamos en conjunto, y después olvido las respuestas.
session-mood-kept = Gracias. Nadie lo ve.
session-mood-unread = No pude leer eso. Toca uno de los cinco, por favor.
session-mood-late = Ya estamos al final; ahora son los botones debajo de “¿Cómo te vas?”.

session-turn-title = La palabra
session-turn-notice = Es tu turno
session-turn = { $person }, la palabra está contigo. Tienes más o menos { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}, y pasar siempre está bien.
session-no-questions = Sin preguntas a quien habla, salvo que las invite.
session-questions-welcome = Las preguntas son bienvenidas: quien habla las invita.
session-invite-questions = Acepto preguntas
session-part = Ahora: { $part }
session-speaks-0 = { $person } tiene la palabra.
session-speaks-1 = { $person } tiene la palabra. Queda más o menos un minuto.
session-speaks-2 = { $person } tiene la palabra. Es momento de buscar una última frase.
session-piece-free = La palabra está libre. Levanta la mano si la quieres.
session-next-up = Sigue:
session-more = y { $number } más
session-listening = { $number ->
    [one] Una persona escucha.
   *[other] { $number } personas escuchan.
}
session-board-small = Solo escuchar es participar. Si sales, se guarda tu lugar.
session-hand = Levantar la mano
session-pass = Paso
session-listen = Prefiero escuchar
session-on = Pasar la palabra
session-away = Salir un momento
session-you-speak = La palabra está contigo.
session-in-queue = Tu mano está levantada. { $number ->
    [0] Se guarda tu lugar.
    [1] Sigues tú.
   *[other] Tu lugar es el número { $number }.
}
session-hand-kept = Tu mano está levantada. La palabra circula en la próxima ronda.
session-passed = Pasas. Siempre está bien, y todavía puedes levantar la mano.
session-listens = Escuchas. Eso es participar, y todavía puedes levantar la mano.
session-stepped-out = Ve con calma. Se guarda tu lugar; levanta la mano cuando vuelvas.
session-handed-on = Gracias por compartir. La palabra sigue.
session-not-yours = La palabra no está contigo en este momento.
session-questions-invited = Los demás ven ahora que las preguntas son bienvenidas.
session-not-open = No hay ninguna sesión en marcha en este momento.
session-ends-soon = Quedan { $number } minutos. Vamos llegando al final con calma.

session-desk-title = Acompañar: { $title }
session-desk-present = { $number ->
    [one] Una persona participó hasta ahora.
   *[other] { $number } personas participaron hasta ahora.
} Termina { $when }.
session-desk-small = Seguir cierra esta ronda. Más tiempo: un minuto para quien habla; si no, cinco para esta parte. Todo sigue por el reloj si nadie toca nada.
session-go-on = Seguir
session-skip = Mover la palabra
session-extend = Más tiempo
session-close = Cerrar la sesión
session-first = ¿Quién sigue?
session-place = Número { $number } de la fila
session-went-on = Seguimos.
session-part-over = Esa parte ya terminó.
session-skipped = La palabra sigue.
session-nobody-speaks = Nadie tiene la palabra en este momento.
session-no-hand = Esa mano ya no está levantada.
session-is-next = Es quien sigue.
session-part-longer = Esta parte sigue hasta { $when }, como máximo.
session-turn-longer = Se da un poco más de tiempo.

## The end

session-closed-title = Gracias por haber estado
session-closed-words = Lo que se dijo aquí se queda aquí. Tómate un momento antes de volver a tu día.
session-closed-after = Si algo te sigue pesando, puedes buscar compañía: no hace falta cargarlo a solas.
session-closed-next = La próxima sesión: { $when }
session-room-stays-open = No puedo cerrar esta sala aquí. Por favor, dejemos descansar lo que se dijo.
session-together-lighter = En conjunto, nos vamos con un poco menos de peso que al llegar.
session-together-same = En conjunto, nos vamos más o menos como llegamos. Está bien así.
session-together-heavier = En conjunto, nos vamos con un poco más de peso que al llegar. Trátate hoy con cariño.
session-together-small = Esto habla del grupo entero. Ya olvidé las respuestas de cada persona.

## Afterwards, for facilitators

session-debrief-title = Después de { $title }
session-held = { $attended ->
    [one] Participó una persona
   *[other] Participaron { $attended } personas
}, { $rounds ->
    [one] en una ronda.
   *[other] en { $rounds } rondas.
}
session-by-itself = Se acabó su tiempo, así que la cerré.
session-debrief = Antes de irte, un momento para ti. Si la acompañaron entre varias personas, hablen cinco minutos.
session-debrief-1 = ¿Qué me tocó?
session-debrief-2 = ¿Qué dejo aquí?
session-debrief-3 = ¿Hay alguien a quien cuidar, y quién lo hace?
session-report-small = El informe es para quienes facilitan. Lo que escribes se guarda cifrado y lo ve quien acompaña la próxima sesión.
session-report-write = Escribir el informe
session-report-read = Leer el último informe
session-unlock = Abrir la sala de nuevo
session-report-title = Informe de la sesión
session-report-submit = Guardar
session-report-watch = A qué atender la próxima vez
session-report-words = En tus palabras
session-report-hint = Sin nombres, por favor.
session-report-of = Informe: { $title }
session-report-when = { $when }, { $minutes } minutos.
session-report-empty = Todavía no se escribió nada sobre ella.
session-report-saved = Guardado. Lo lee quien acompañe la próxima sesión.
session-none-held = Todavía no hay ninguna sesión de la que informar.
