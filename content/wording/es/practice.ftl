### La sala de práctica: un círculo en el navegador, para ensayar sin ninguna cuenta.

practice-title = Sala de práctica
practice-house = Casa de práctica
practice-lead = Un círculo de personas inventadas, solo en esta computadora. Nada de lo que hagas aquí le llega a nadie.

# $at es un momento, en la zona horaria del círculo.
practice-instant = { $at }

## Las personas y las salas de la casa de práctica

practice-person-anna = Anna
practice-person-ben = Ben
practice-person-cleo = Cleo
practice-person-dora = Dora
practice-room-circle = Círculo
practice-room-garden = Jardín
practice-room-facilitators = Facilitación
practice-circle-name = Círculo de práctica
practice-controller = Tú, en la sala de práctica
practice-contact = Aquí no hace falta contactar a nadie
practice-staffed = Cuando ensayes

## Quién eres

practice-who = Quién eres
practice-who-hint = Cambia tantas veces como quieras. Cada persona ve solo lo suyo.
# $name es el nombre de una persona.
practice-who-member = { $name }, integrante
practice-who-facilitator = { $name }, facilita
practice-you-are = Ahora eres { $name }.

## Salas y mensajes

practice-parts = Partes de la sala de práctica
practice-part-room = Círculo
practice-part-private = Privado
practice-part-back = Facilitación
practice-part-controls = Reloj
# $room es el nombre de una sala.
practice-pane-room = Sala: { $room }
practice-pane-room-hint = Aquí lee toda la casa.
practice-pane-choose-room = Qué sala
practice-pane-private = Mis mensajes privados
# $name es el nombre de una persona.
practice-pane-private-hint = Entre { $name } y el bot. Nadie más ve esto.
practice-pane-back-hint = Solo quienes facilitan ven esta sala.
practice-no-rooms = No queda ninguna sala. Empieza de nuevo con --fresh para recuperarlas.
practice-nothing-yet = Todavía no hay nada. Mueve el reloj y mira qué llega.
practice-bot-mark = bot
practice-from-bot = { bot-name }
practice-someone = Alguien
practice-only-you = Solo tú puedes ver esto
practice-put-away = Guardar
# $title es el nombre de un hilo.
practice-thread = Hilo: { $title }
practice-thread-nothing = Aquí todavía no ha escrito nadie.
# $count es una cantidad de mensajes.
practice-new = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
 }

## Escribir y comandos

practice-write-room = Escribe en la sala, o teclea / para ver los comandos
practice-write-private = Escríbele al bot, o teclea / para ver los comandos
practice-write-thread = Escribe en este hilo
practice-send = Enviar
practice-commands-list = Comandos que coinciden
practice-unknown-command = Aquí no tienes ese comando. Teclea / para ver los que hay.
practice-form-of = Opciones de { $command }
practice-run = Ejecutar
practice-optional = { $label } (opcional)
practice-needed = Completa esto, por favor.
# $most es la mayor cantidad de caracteres.
practice-too-long = { $most } caracteres como máximo, por favor.
# $least es la menor cantidad de caracteres.
practice-too-short = { $least } caracteres o más, por favor.
practice-not-a-number = Un número entero, por favor.
# $least y $most son números.
practice-number-range = Un número del { $least } al { $most }, por favor.
practice-choose = Elegir
practice-completions = Lo que coincide
# $name es el nombre de un archivo.
practice-download = Guardar { $name }
practice-in-progress = Un momento
practice-done = Listo.
practice-trouble = Eso no funcionó, y la falla es de la sala de práctica. No se envió nada dos veces. Inténtalo de nuevo, por favor.
practice-trouble-clock = Algo que tocaba enviar no se pudo enviar. Se intenta de nuevo cada segundo.

## El reloj

practice-clock = El reloj
# $at es un momento, en la zona horaria del círculo.
practice-clock-now = Es { $at }
practice-clock-hint = Todo lo que toca en el camino se publica, en orden.
practice-clock-occasion = Próxima cita
practice-clock-day = Un día
practice-clock-monday = Próximo lunes
practice-clock-month = Cuatro semanas
practice-clock-change = Noche del cambio de hora
# $at es un momento. $stops cuenta los momentos en que tocaba algo.
practice-clock-arrived = Es { $at }. { $stops ->
    [0] En el camino no tocaba nada.
    [one] En el camino tocó algo una vez.
   *[other] En el camino tocó algo { $stops } veces.
 }
practice-clock-held-up = En el camino algo no se pudo enviar. Espera, y se intenta de nuevo.
practice-clock-nothing = No hay nada previsto, así que no hay próxima cita.
practice-clock-no-change = En esta zona horaria no cambia la hora dentro de un año.

## Ensayar lo que puede salir mal

practice-rehearse = Ensayar lo que puede salir mal
practice-manner = Comportarse
practice-manner-discord = como Discord
practice-manner-slack = como Slack
practice-manner-discord-hint = Los temas abren hilos, y cada integrante puede cerrar sus mensajes privados.
practice-manner-slack-hint = No se abren hilos, y los mensajes privados siempre llegan.
# $name es el nombre de una persona.
practice-private-open = { $name } acepta mensajes privados
# $room es el nombre de una sala.
practice-may-post = El bot puede publicar en { $room }
practice-remove-room = Quitar { $room }
practice-remove-room-sure = ¿Quitar { $room } para siempre? El círculo lo notará. Al empezar de nuevo, vuelve.
practice-remove-room-yes = Quitarla
practice-room-removed = { $room } ya no está.
practice-mend-post = En la sala de práctica: vuelve a activar el permiso, en “Ensayar lo que puede salir mal”.

## Claro y oscuro

practice-language = Idioma
practice-look = Colores
practice-look-system = Sistema
practice-look-light = Claro
practice-look-dark = Oscuro

## El recorrido

practice-tour = ¿Primera vez aquí? Cinco cosas para probar
practice-tour-close = Ya conozco el lugar
practice-tour-open = Muéstrame el lugar
practice-tour-1 = **Deja que empiece una semana.** Mueve el reloj hasta la próxima cita, y mira qué llega y adónde.
practice-tour-1-do = Ir a la próxima cita
practice-tour-2 = **Sé integrante.** Como Ben, abre los mensajes privados. El jueves llega ahí una pregunta, y escribir es decisión suya.
practice-tour-2-do = Ser Ben
practice-tour-3 = **Facilita.** Como Dora, ves la sala de facilitación. El domingo llega ahí la tarjeta de la semana. Teclea / para ver qué puede hacer Dora.
practice-tour-3-do = Ser Dora
practice-tour-4 = **Ensaya una alerta.** Ben aceptó que el bot busque señales de peligro en lo que escribe. Deja que escriba algo difícil en la sala, y mira qué le llega en privado. Después sé Dora: una alerta espera en su sala.
practice-tour-4-do = Que Ben lo escriba
# What Ben writes. In English in every language: noticing knows English.
practice-tour-4-words = I do not want to live any more.
practice-tour-5 = **Mira una sesión.** Ocho personas se reúnen media hora, y la palabra circula. El reloj va rápido y avanza más o menos una hora.
practice-tour-5-do = Mostrar una sesión de ejemplo
practice-sample-begins = Empieza una sesión de ejemplo. Dura más o menos un minuto.
practice-sample-done = La sesión de ejemplo terminó. El informe espera en la sala de facilitación.
practice-sample-not = La sesión de ejemplo no pudo empezar. Quizás hay otra en marcha.
practice-sample-title = Una sesión de ejemplo
practice-guest-1 = Eva
practice-guest-2 = Finn
practice-guest-3 = Gus
practice-guest-4 = Hana
practice-guest-5 = Iris

# Cuándo se dijo algo: $day es una fecha, $time una hora.
practice-stamp = { $day }, { $time }

## Lo que quienes facilitan pueden hacer con la escritura, como se ve en la sala de práctica

practice-hindered-out = Ya no estás en esta sala.
practice-hindered-time-out = Aquí puedes leer, y volver a escribir más tarde.
practice-hindered-locked = Esta sala está cerrada por ahora. Puedes leer, y escribir cuando se abra otra vez.
practice-hindered-slow = Esta sala va despacio por ahora. Puedes volver a escribir en un rato.
