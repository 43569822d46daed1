### La configuración guiada de un círculo, y los primeros mensajes de uno nuevo.

command-facilitate = Cuidar de un círculo: su calendario, sus temas y sus integrantes
command-facilitate-setup = Configurar un círculo aquí, o cambiar uno
    .zone = La zona horaria del círculo, por ejemplo America/Bogota

## Donde empieza

setup-title = Configurar un círculo
setup-elsewhere = Puedo configurar un círculo en un servidor, no en un mensaje privado. Usa /facilitate setup allí, por favor.
setup-welcome = Un círculo es un grupo pequeño con una sala propia, una sala privada para quienes facilitan, y un tema cada semana. Pregunto once cosas, una por una, y no se publica nada antes de que lo digas.
setup-kept = Lo que respondes queda guardado, así que puedes parar en cualquier momento y seguir después con /facilitate setup.
# $name es el nombre del círculo, o setup-nameless.
setup-begun = Empezaste a configurar { $name }. ¿Seguimos donde lo dejaste?
setup-nameless = un círculo que todavía no tiene nombre
setup-begin = Empezar
setup-go-on = Seguir
setup-start-over = Empezar de nuevo
setup-or-change = O cambia un círculo que ya está aquí.
setup-choose-circle = Elige un círculo
setup-all = Todos los ajustes
# $number de $of pasos.
setup-place = Paso { $number } de { $of }
setup-change-something = Cambiar algo
setup-start-circle = Poner en marcha el círculo
setup-changed = Está cambiado.
# Dos botones que abren su propia tarjeta.
setup-more-sharing = Compartir
setup-more-buddies = Acompañantes
setup-more-schedule = Para más de un tema por semana, preguntas de ánimo y avisos, mira /facilitate schedule.

## Los pasos. -title es también el nombre de la entrada en la lista de lo que se puede cambiar.

setup-name-title = Nombre
setup-name-about = ¿Cómo se llama el círculo? Cada integrante lo ve en sus mensajes privados, así que elige algo que no revele nada.
setup-name-button = Escribir un nombre
setup-name-missing = El círculo necesita un nombre.

setup-home-title = Sala del círculo
setup-home-about = ¿Dónde se reúne el círculo? Los temas se publican ahí. Lo mejor es una sala que solo puedan leer sus integrantes.
setup-home-pick = Elige la sala del círculo

setup-back-title = Sala de facilitación
setup-back-about = ¿Dónde puedo escribir solo a quienes facilitan? Elige una sala privada que no pueda leer nadie más. Ahí se cuenta lo que no se pudo entregar.
setup-back-pick = Elige la sala de facilitación

setup-room-missing = Elige una sala, por favor.
setup-rooms-alike = La sala del círculo y la sala de facilitación tienen que ser dos salas distintas.
setup-room-taken = Otro círculo usa esa sala. Elige otra, por favor.

setup-people-title = Quiénes facilitan
setup-people-about = ¿Quién cuida de este círculo? Elige un rol, o personas por su nombre, o las dos cosas. A quien nombres aquí se le avisa en privado si alguna vez falta la sala de facilitación.
setup-roles-pick = Elige un rol
setup-people-pick = Elige personas
setup-people-missing = Un círculo necesita a una persona que facilite, o un rol.
setup-role-everyone = Ese rol lo tiene todo el mundo, así que facilitaría todo el mundo. Elige otro, por favor.

setup-host-title = Quién me aloja
setup-host-about = ¿Quién aloja este bot, y cómo se le puede contactar? Se dice a todas las personas antes de que entren, porque es quien guarda lo que escriben.
setup-host-button = Completar esto
setup-host-missing = El círculo necesita saber quién me aloja y cómo contactarle.

setup-zone-title = Zona horaria
setup-zone-about = ¿Con qué reloj vive el círculo? Escribe la ciudad grande más cercana, por ejemplo Bogotá o Madrid.
setup-zone-button = Escribir una ciudad
setup-zone-unknown = No conozco ninguna zona horaria con ese nombre. Prueba con la ciudad grande más cercana.
setup-zone-which = ¿Cuál de estas es?

setup-language-title = Idioma
setup-language-about = ¿En qué idioma se reúne el círculo? Es el que hablo en sus salas. Para sus mensajes privados, cada integrante puede elegir el suyo con /settings.
setup-language-pick = Elige un idioma

setup-programme-title = Programa
setup-programme-about = ¿De qué habla el círculo? Sus temas entran en una cola, que puedes reordenar en cualquier momento.
setup-programme-pick = Elige un programa
setup-programme-gone = Ese programa ya no está aquí. Elige otro, por favor.

setup-topic-title = Tema
setup-topic-about = ¿Qué día y a qué hora se publica el tema de la semana en la sala del círculo? Para la mayoría de los círculos basta con un día por semana.
setup-topic-button = Escribir otra hora

setup-reflection-title = Reflexión
setup-reflection-about = ¿Cuándo recibe cada integrante una pregunta privada sobre el tema? Dos o tres días después del tema dejan tiempo para pensar. Cada integrante puede elegir su propia hora.
setup-reflection-button = Escribir otra hora

setup-week-title = Tarjeta semanal
setup-week-about = ¿Cuándo llega la semana de un vistazo a la sala de facilitación?
setup-week-button = Escribir otra hora

setup-days-pick = Qué días
setup-clock-pick = A qué hora
# $clock es una hora.
setup-clock = { $clock }
setup-days-unclear = No pude leer esos días. Prueba con lun, o lun y jue.
setup-clock-unclear = No pude leer esa hora. Prueba con 18:30 o 6.30 pm.
setup-both-needed = Elige el día y la hora, por favor.
setup-days-apart = En sus propios días

setup-threads-title = Hilos
setup-threads-about = ¿Abro un hilo debajo de cada tema? Eso mantiene juntas las respuestas donde una sala tiene mucho movimiento. En una sala tranquila es más sencillo sin hilos.

setup-most-title = Tamaño
setup-most-about = ¿Cuántas personas puede tener el círculo? Hasta doce personas todavía pueden conocerse. En un grupo más grande, las más calladas dejan de hablar.
setup-most-pick = Elige otro número
# $count es una cantidad de personas.
setup-most-choice = { $count ->
    [one] { $count } integrante
   *[other] { $count } integrantes
 }
setup-most-keep = { $count } como máximo
setup-most-unclear = Elige un número del 2 al 50, por favor.

## Campos de los formularios

setup-field-name = El nombre del círculo
    .hint = Por ejemplo: Círculo de la tarde
setup-field-controller = Quién aloja el bot
    .hint = Una persona o una organización
setup-field-contact = Cómo contactarle
    .hint = Un correo electrónico o una página web
setup-field-staffed = Cuándo están quienes facilitan, si quieres
    .hint = Por ejemplo: de lunes a viernes, 18:00 a 20:00
setup-field-zone = Ciudad o zona horaria
    .hint = Por ejemplo: Bogotá, o America/Bogota
setup-field-clock = Hora
    .hint = Por ejemplo: 18:30

## Lo que está configurado, una línea por cosa. $value es la respuesta.

setup-have-name = Nombre: { $value }
setup-have-home = Sala del círculo: { $value }
setup-have-back = Sala de facilitación: { $value }
setup-have-people = Facilitan: { $value }
setup-have-host = Lo aloja: { $value }
setup-have-zone = Zona horaria: { $value }
setup-have-language = Idioma: { $value }
setup-have-programme = Programa: { $value }
setup-have-topic = Tema: { $value }
setup-have-reflection = Reflexión: { $value }
setup-have-week = Tarjeta semanal: { $value }
setup-have-threads = Un hilo debajo de cada tema: { $value }
setup-have-most = Integrantes como máximo: { $value }
# $days son días de la semana, $clock una hora.
setup-days-at = { $days }, { $clock }

## Todo junto, antes de que empiece

setup-preview-title = Esto es lo que haría
setup-preview-coming = Lo que viene
# $zone es una zona horaria, por ejemplo America/Bogota.
setup-preview-zone = Las horas son las de { $zone }.
# $clock es una hora.
setup-preview-week = Cada lunes a las { $clock }, una tarjeta corta en la sala de facilitación dice qué trae la semana.

# Una ocasión. $titled es "yes" cuando hay un título.
setup-line-topic = { $day }, { $time }: tema { $titled ->
    [yes] “{ $title }”
   *[no] (la cola está vacía)
 }
setup-line-reflection = { $day }, { $time }: reflexión privada{ $titled ->
    [yes] {" "}sobre “{ $title }”
   *[no] {""}
 }
setup-line-check-in = { $day }, { $time }: pregunta de ánimo privada
setup-line-announcement = { $day }, { $time }: aviso{ $titled ->
    [yes] {" "}“{ $title }”
   *[no] {""}
 }
setup-line-week = { $day }, { $time }: tarjeta semanal

## Permisos. $room es una sala, $permission la palabra de la plataforma para lo que falta.

permissions-fine = Tengo todos los permisos que necesito en las dos salas.
permissions-unknown = Ahora mismo no pude revisar mis permisos. Toca “Revisar otra vez” en un momento.
permissions-title = Falta algo
permissions-about = Lo puede arreglar alguien que tenga permiso para gestionar las salas.
permissions-moderating = Solo si quieres que haga tales cosas: { $names }. Sin ellos te digo qué hacer a mano.
check-again = Revisar otra vez
mend-view-channel = { $room }: no puedo ver esta sala. En sus ajustes, en Permisos, agrega mi rol y permite { $permission }.
mend-send-messages = { $room }: no puedo escribir aquí. En los ajustes de la sala, en Permisos, permite { $permission } a mi rol.
mend-embed-links = { $room }: no puedo mostrar tarjetas aquí. En los ajustes de la sala, en Permisos, permite { $permission } a mi rol.
mend-read-message-history = { $room }: no puedo mirar atrás, así que después de una falla no sé qué se publicó. Permite { $permission } a mi rol en los ajustes de la sala.
mend-attach-files = { $room }: no puedo adjuntar archivos aquí. En los ajustes de la sala, en Permisos, permite { $permission } a mi rol.
mend-create-public-threads = { $room }: no puedo abrir hilos aquí. Permite { $permission } a mi rol en los ajustes de la sala, o desactiva los hilos.
mend-send-messages-in-threads = { $room }: no puedo escribir en hilos aquí. En los ajustes de la sala, en Permisos, permite { $permission } a mi rol.
mend-manage-threads = { $room }: no puedo cuidar de los hilos aquí. En los ajustes de la sala, en Permisos, permite { $permission } a mi rol.
mend-other = { $room }: necesito { $permission }. En los ajustes de la sala, en Permisos, permítelo a mi rol.

## Cuando empieza. $circle es el nombre del círculo, $home y $back sus salas.

circle-started-title = { $circle } ya empezó
circle-started = Escribí en { $back } lo que pasa ahora, y en { $home } cómo entrar.

circle-begun-title = { $circle } empieza
circle-begun-notice = Empieza un círculo.
circle-begun-about = Desde ahora casi todo funciona por sí solo. Esto es todo lo que hace falta saber.
circle-begun-week = Una vez por semana llega aquí una tarjeta: lo que se publica por sí solo, y tres cosas como máximo que necesitan a alguien de ustedes.
circle-begun-review = Lo que no se pudo entregar y lo que sugieren integrantes espera en /facilitate review.
circle-begun-limits = Soy un bot. No puedo cuidar de las personas, y nada de lo que publico les reemplaza a ustedes.
circle-begun-noticing = Busco señales de peligro en lo que escriben los miembros aquí, pero solo de quienes dijeron que sí. Digan con /duty on a quién aviso primero.
circle-begun-no-noticing = Aquí no busco señales de peligro: no leo la sala, o no tengo reglas probadas para su idioma.

circle-meets-notice = Aquí se reúne un círculo.
circle-meets-here = Aquí se reúne un círculo: un grupo pequeño de personas adultas, un tema por semana, y nadie está obligado a responder. Para participar, toca el botón o escribe /join.
circle-meets-no-hurry = Primero ves los acuerdos del grupo, y qué se guarda y por cuánto tiempo. Después decides.
circle-join = Cómo entrar
