### Lo que hacen quienes facilitan cuando alguien o la sala necesita un límite, y lo que se dice a los miembros.

command-mod-warn = Avisar a un miembro en privado; se desvanece con el tiempo
    .member = a quién
    .reason = por qué; lo lee
command-mod-note = Escribir una nota sobre un miembro, solo para quienes facilitan
    .member = sobre quién
    .reason = la nota; nunca la ve
command-mod-timeout = Que un miembro pueda leer pero no escribir por un tiempo
    .member = quién
    .duration = cuánto tiempo: 2 horas, 3 días
    .reason = por qué; lo lee
command-mod-remove = Sacar a un miembro de este círculo
    .member = a quién
    .reason = por qué; lo lee
    .duration = hasta cuándo no puede volver: 3 días, 2 semanas; vacío para no poner fin
command-mod-ban = Dejar a alguien fuera de este círculo, o de todo el servidor donde se permita
    .member = a quién
    .reason = por qué; lo lee
    .duration = cuánto tiempo: 3 días, 2 semanas; vacío para no poner fin
command-mod-slowmode = Que todos puedan escribir solo de vez en cuando
    .pause = la pausa entre dos mensajes: 30 segundos, 5 minutos
    .duration = cuánto dura: 2 horas; vacío hasta que lo levantes
command-mod-lock = Que nadie pueda escribir en la sala por un tiempo
    .duration = cuánto tiempo: 30 minutos, 2 horas; vacío hasta que la abras
    .reason = por qué, para quienes facilitan
command-mod-unlock = Abrir la sala de nuevo
command-mod-lift = Deshacer un caso, en un paso
    .number = el número del caso
    .member = o de quién es la pausa, la salida o el veto
command-mod-history = Todos los casos de un miembro, solo para quienes facilitan
    .member = de quién; vacío para la sala
command-mod-amend = Escribir palabras nuevas para un caso
    .number = el número del caso
    .reason = las palabras nuevas
command-mod-case = Mostrar un caso
    .number = el número del caso
command-mod-settings = Cómo quiere este círculo su moderación
    .fade = después de cuántos días una advertencia ya no cuenta
    .two-for-bans = otra persona que facilita debe decir que sí a un veto
    .hidden-contact = los miembros pueden escribir sin su nombre a quienes facilitan
    .wide-bans = un veto vale en todo el servidor; solo quienes administran

# Una fecha y una hora.
mod-instant = { $at }
mod-no-end = hasta que alguien que facilita lo levante
# $count y $unit son cuánto dura algo.
mod-span = { $unit ->
    [second] { $count ->
        [one] un segundo
       *[other] { $count } segundos
    }
    [minute] { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
    [hour] { $count ->
        [one] una hora
       *[other] { $count } horas
    }
    [week] { $count ->
        [one] una semana
       *[other] { $count } semanas
    }
   *[day] { $count ->
        [one] un día
       *[other] { $count } días
    }
 }
mod-only-you = Solo tú ves esto.
mod-nobody = alguien

mod-whom = ¿A quién te refieres? Elige a una persona con el comando.
mod-not-yourself = Eres tú. Para una pausa tuya basta con decírselo a quienes facilitan contigo.
mod-not-facilitator = Facilita este círculo, así que no hago nada en su contra. Hablen entre ustedes, o con alguien que administre.
mod-not-administrator = Cuida todo este servidor, así que no hago nada en su contra.
mod-not-bot = Es un bot. Alguien que administre puede sacarlo de la sala.
mod-not-here = Aquí no conozco a esta persona.
mod-duration-unread = No pude leer cuánto tiempo. Puedes escribirlo así: 30 minutos, 2 horas, 3 días, 1 semana.
mod-duration-long = Es más de lo que puedo hacer. Una pausa dura 28 días como mucho, todo lo demás dos años.
mod-duration-short = Un minuto es lo más corto que puedo hacer.
mod-pause-unread = No pude leer la pausa. Puedes escribirla así: 30 segundos, 5 minutos. Seis horas es lo máximo.
mod-reason-long = Estas palabras son demasiado largas. Que tengan menos de 1000 caracteres, por favor.
mod-draft-gone = Esto ya no está abierto. Por favor, empieza de nuevo con el comando.
mod-cancelled = Está bien, no se hizo nada.
mod-no-case = No encuentro este caso.
mod-over-already = El caso { $number } ya terminó.
mod-nothing-locked = No sé de nada que esté cerrado.
mod-nothing-to-lift = Ahora mismo no hay nada en su contra.
mod-not-alone = Lo pediste tú, así que otra persona que facilita tiene que decir que sí.
mod-somebody-else = Tú actuaste en el caso { $number }, así que otra persona debería decidir sobre la apelación.
mod-no-appeal = No hay ninguna apelación abierta en el caso { $number }.
mod-retold = Le envío las palabras nuevas del caso { $number }.
mod-fade-unread = Escribe un número de días de 1 a 730, por favor.
mod-wide-administrators = Solo quien administra este servidor puede decir si los vetos valen en todo él.
mod-done-case = Hecho. Es el caso { $number }.
mod-waits-case = El caso { $number } espera ahora un día el sí de otra persona que facilita. Hasta entonces no pasa nada.
mod-lifted = Levantado.
mod-confirmed = Confirmado. Se está haciendo.
mod-refused = No se hará.
mod-amended = Las palabras nuevas quedan guardadas. No se envían solas.
mod-kept = La decisión se mantiene. Se lo digo.

mod-title-warn = Una advertencia
mod-title-note = Una nota
mod-title-timeout = Una pausa
mod-title-remove = Fuera del círculo
mod-title-ban = Un veto
mod-title-slowmode = Modo lento
mod-title-lock = Cerrar la sala
# $person es el nombre de un miembro.
mod-will-warn = { $person } recibe una advertencia en privado.
mod-will-note = Una nota sobre { $person }, solo para quienes facilitan:
mod-will-timeout = { $person } puede leer pero no escribir.
mod-will-remove = { $person } sale de este círculo y no puede volver a unirse.
mod-will-ban = { $person } se queda fuera.
mod-will-slowmode = Todos pueden escribir solo de vez en cuando.
mod-will-lock = Nadie puede escribir en la sala. Digo a la sala que descansa.
# $span es cuánto tiempo.
mod-will-pause = Entre dos mensajes: { $span }
mod-will-last = Cuánto tiempo: { $span }
# $platform es discord, slack o practice; $reach es "wide" para todo el servidor.
mod-how-timeout = { $platform ->
    [slack] Slack no tiene pausas. Le digo hasta cuándo no escribir, y te digo lo que no se pudo hacer.
    [discord] En Discord una pausa vale en todo el servidor.
   *[other] Si este lugar no tiene pausas, te lo digo.
 }
mod-how-remove = { $platform ->
    [slack] En Slack solo puedo hacerlo en un canal privado, si el espacio lo permite. Si no, te lo digo.
   *[other] Ya no ve la sala. Las demás salas del servidor siguen abiertas para esa persona.
 }
mod-how-ban = { $reach ->
    [wide] Fuera de todo el servidor, si la plataforma me deja. Si no, te lo digo.
   *[other] Fuera de este círculo y de su sala. Las demás salas siguen abiertas para esa persona.
 }
mod-how-lock = { $platform ->
    [slack] Slack no me deja cerrar un canal, así que se lo pido a la sala con palabras.
   *[other] Quienes administran todavía pueden escribir.
 }
mod-replaces = Esto ocupa el lugar del caso { $number }.
mod-needs-two = Antes, otra persona que facilita tiene que decir que sí.
mod-they-read = Leerá esto
mod-warnings = { $count ->
    [0] Ahora mismo no cuenta ninguna advertencia suya.
    [one] Ahora mismo cuenta una advertencia suya.
   *[other] Ahora mismo cuentan { $count } advertencias suyas.
 }
mod-button-do = Hacerlo
mod-button-reason = Escribir el motivo
mod-button-cancel = Dejarlo
mod-button-case = Abrir el caso
mod-button-confirm = Sí, hacerlo
mod-button-refuse = No
mod-button-lift = Levantarlo
mod-button-amend = Palabras nuevas
mod-button-history = Historial
mod-button-judge-keep = La decisión se mantiene
mod-button-judge-lift = Levantarlo tras la apelación
mod-button-retell = Enviarle las palabras nuevas
mod-button-appeal = Pedir otra mirada
mod-button-read = Leerlo
# Como mucho 24 caracteres.
mod-reason-title = El motivo
mod-reason-submit = Seguir
# Como mucho 45 caracteres.
mod-reason-field = ¿Por qué?
mod-reason-hint = Sencillo y amable. Lo lee.

mod-notice = Un mensaje de un bot
mod-told-warn = Quienes facilitan { $circle } te piden que tengas algo en cuenta. Esto es una advertencia; se desvanece con el tiempo.
mod-told-note = Una nota
mod-told-timeout = Quienes facilitan { $circle } te piden que leas por un tiempo y no escribas.
mod-told-remove = Quienes facilitan { $circle } te han sacado del círculo. Lo que escribiste para ti sigue siendo tuyo: /privacy lo muestra.
mod-told-ban = Quienes facilitan { $circle } han decidido que no puedes formar parte de él. Lo que escribiste para ti sigue siendo tuyo: /privacy lo muestra.
# $until es una fecha y una hora.
mod-told-until = Hasta { $until }.
mod-told-lasts = Cuánto tiempo: { $span }.
mod-told-reason = Su motivo:
mod-told-again = Quienes facilitan { $circle } han cambiado el motivo de lo que decidieron (caso { $number }).
mod-told-appeal = Si lo ves de otra manera, puedes pedir otra mirada. Entonces decide otra persona, donde la haya.
mod-told-discreet = Hay un mensaje para ti.
mod-over-discreet = Algo que tenía un límite está abierto de nuevo.
# $kind es warn, timeout, remove o ban.
mod-over-ended = { $kind ->
    [timeout] Puedes escribir de nuevo en { $circle }.
   *[other] Terminó el tiempo por el que estabas fuera de { $circle }.
 }
mod-over-lifted = { $kind ->
    [warn] Quienes facilitan { $circle } han retirado su advertencia.
    [timeout] Puedes escribir de nuevo en { $circle }. Quienes facilitan han levantado el límite.
   *[other] Quienes facilitan { $circle } han levantado lo que te dejaba fuera.
 }
mod-over-appeal-kept = Alguien miró de nuevo lo que se decidió en { $circle }. La decisión se mantiene como estaba.
mod-over-appeal-lifted = Alguien miró de nuevo lo que se decidió en { $circle }, y lo levantó.
mod-over-back = Si quieres, puedes volver a unirte.

mod-case-number = Caso { $number }
# $by es quien actuó.
mod-was-warn = Una advertencia, de { $by }.
mod-was-note = Una nota, de { $by }.
mod-was-timeout = Una pausa, de { $by }.
mod-was-remove = Alguien salió del círculo, por decisión de { $by }.
mod-was-ban = Un veto, de { $by }.
mod-was-slowmode = La sala va más despacio, por decisión de { $by }.
mod-was-lock = La sala se cerró, por decisión de { $by }.
mod-about = Es sobre { $person }.
mod-about-erased = La persona ha borrado todo lo suyo.
mod-second = { $person } dijo que sí.
mod-ended-by = Le puso fin { $person }.
mod-appeal-words = Su apelación
mod-untold-line = No pude llegar a esa persona en privado.
mod-state-waiting = Espera a otra persona que facilita. Todavía no se hizo nada.
mod-state-open = En vigor.
mod-state-until = En vigor hasta { $until }.
mod-state-ended = Terminó a su tiempo.
mod-state-lifted = Levantado.
mod-state-dropped = Sin confirmar, así que no se hizo nada.
mod-done-time-out = Tiene una pausa.
mod-done-remove-person = Está fuera de la sala.
mod-done-ban = Está fuera de todo el servidor.
mod-done-slow-mode = La sala va más despacio.
mod-done-lock-room = La sala está cerrada.
mod-done-alert = La plataforma no pudo hacer nada aquí; quienes facilitan saben qué hacer a mano.
mod-appeal-open = Hay una apelación. Debería decidir alguien distinto de quien actuó.
mod-appeal-kept = Tras una apelación, la decisión se mantuvo.
mod-appeal-lifted = Levantado tras una apelación.
mod-kind-warn = Advertencias
mod-kind-note = Notas
mod-kind-timeout = Pausas
mod-kind-remove = Salidas
mod-kind-ban = Vetos
mod-kind-slowmode = Modo lento
mod-kind-lock = Sala cerrada
mod-history-title = Historial
mod-history-of = Sobre { $person }:
mod-history-room = Sobre la sala:
mod-history-none = No hay nada.
# $kind es uno de mod-kind-...
mod-history-count = { $kind }: { $count }
# $state es uno de mod-state-...
mod-history-line = { $number } · { $day } · { $kind } · { $state }
mod-history-warnings = { $count ->
    [0] Ahora mismo no cuenta ninguna advertencia; cada una se desvanece a los { $days } días.
    [one] Ahora mismo cuenta una advertencia; cada una se desvanece a los { $days } días.
   *[other] Ahora mismo cuentan { $count } advertencias; cada una se desvanece a los { $days } días.
 }

mod-alert-untold = No pude llegar en privado a la persona de este caso. Por mí no lo sabe; si pueden, díganselo ustedes.
mod-alert-appeal = Hay una apelación. Sus palabras están en el caso. Debería decidir alguien distinto de quien actuó.
mod-alert-hand-timeout = Aquí no puedo impedir que esta persona escriba. Se le pidió que no lo hiciera. Hablen con ella, o con alguien que administre.
mod-alert-hand-remove = Aquí no puedo sacar a esta persona de la sala. Para mí ya no es miembro, pero sáquenla ustedes de la sala, o pídanlo a alguien que administre.
mod-alert-hand-ban = Aquí no puedo dejar a esta persona fuera de la sala. Conmigo ya no puede unirse, pero pidan a alguien que administre que la deje fuera.
mod-alert-hand-slowmode = Aquí no puedo hacer que la sala vaya más despacio, así que se lo pedí con palabras.
mod-alert-hand-lock = Aquí no puedo cerrar la sala, así que se lo pedí con palabras. Alguien que administre puede limitar quién escribe.
mod-alert-lift-timeout = No pude terminar esta pausa aquí. Termínenla ustedes, o pídanlo a alguien que administre.
mod-alert-lift-remove = Dejen entrar de nuevo a esta persona en la sala: aquí yo no puedo. Conmigo ya puede volver a unirse.
mod-alert-lift-ban = Dejen entrar de nuevo a esta persona: aquí yo no puedo. Conmigo ya puede volver a unirse.
mod-alert-lift-slowmode = No pude terminar el modo lento aquí. Termínenlo ustedes, por favor.
mod-alert-lift-lock = No pude abrir la sala aquí. Ábranla ustedes, o pídanlo a alguien que administre.
# $span es cuánto tiempo.
room-slowmode = Vayamos despacio por un rato: deja algo de tiempo entre dos mensajes, por favor ({ $span }).
room-lock = Esta sala descansa por ahora. Por favor, no escribas aquí hasta que se abra de nuevo. Si necesitas a alguien, /resources funciona siempre.
room-slowmode-over = Puedes escribir de nuevo a tu ritmo.
room-lock-over = La sala está abierta de nuevo.

mod-set-title = La moderación aquí
mod-set-fade = Las advertencias se desvanecen a los { $days } días.
mod-set-two-for-bans = { $on ->
    [yes] Un veto necesita a dos personas que facilitan.
   *[no] Una sola persona que facilita puede vetar.
 }
mod-set-hidden-contact = { $on ->
    [yes] Los miembros pueden escribir sin su nombre a quienes facilitan.
   *[no] Quien escribe a quienes facilitan lo hace con su nombre.
 }
mod-set-wide-bans = { $on ->
    [yes] Un veto vale en todo el servidor.
   *[no] Un veto vale solo en este círculo.
 }
mod-turn-two-for-bans = { $on ->
    [yes] Basta una persona para vetar
   *[no] Dos personas para vetar
 }
mod-turn-hidden-contact = { $on ->
    [yes] Solo con nombre
   *[no] Permitir sin nombre
 }
mod-turn-wide-bans = { $on ->
    [yes] Vetos solo aquí
   *[no] Vetos en todo el servidor
 }
mod-set-fade-how = Para cambiar los días: /mod settings fade:30
mod-set-wide-who = Solo quienes administran pueden hacer que los vetos valgan en todo el servidor.
mod-kept-out = Ahora mismo no puedes unirte a este círculo: así lo decidieron quienes facilitan. El mensaje que te lo dijo tiene un botón para pedir otra mirada.

# Como mucho 24 caracteres.
appeal-title = Otra mirada
appeal-submit = Enviar
# Como mucho 45 caracteres.
appeal-field = ¿Qué deberían saber?
appeal-hint = Solo lo leen quienes facilitan.
appeal-sent = Se lo paso a quienes facilitan. Decide alguien distinto de quien actuó, donde lo haya, y te digo qué resultó.
appeal-not-yours = Aquí no encuentro nada contra lo que puedas apelar.
appeal-already = Ya hubo una apelación. Solo puedo recibir una.
appeal-over = Esto ya terminó, así que no hay nada contra lo que apelar.
appeal-empty = No había nada escrito, así que no envié nada.
appeal-long = Era demasiado largo para enviarlo. Que tenga menos de 1500 caracteres, por favor.

command-contact = Escribir en privado a quienes facilitan este círculo
contact-title = A quienes facilitan
contact-about = Aquí puedes escribir a quienes facilitan este círculo. Todos pueden leerlo, y te traigo su respuesta en privado. Lo que escribas se guarda cifrado hasta que lo borres.
contact-named-only = Ven tu nombre.
contact-host = quien aloja este bot
# $controller es quien aloja el bot.
contact-hidden-about = Sin tu nombre: quienes facilitan no ven ninguno, y no les doy forma de averiguarlo. Guardo qué respuesta es de quién, así que { $controller } podría averiguarlo en mi base de datos. Lo que cuentes también puede mostrarlo.
contact-with-name = Escribir con mi nombre
contact-without-name = Escribir sin mi nombre
# Como mucho 45 caracteres.
contact-field = ¿Qué te gustaría decir?
contact-hint = Solo lo leen quienes facilitan.
contact-submit = Enviar
contact-notice-title = Un miembro les escribe
contact-new-named = { $person } les escribe a ustedes, que facilitan:
contact-further-named = { $person } escribe de nuevo:
# $thread es una señal corta para distinguir los hilos.
contact-new = Un miembro les escribe sin nombre (hilo { $thread }):
contact-further = En el hilo { $thread } alguien escribe de nuevo, sin nombre:
contact-do-not-ask = Por favor, no intenten averiguar quién es.
contact-answer = Responder
contact-thread = Todo el hilo
contact-close = Cerrar
contact-replied = Quienes facilitan { $circle } te responden:
contact-write-back = Responder
contact-by-member = El miembro
contact-by-facilitators = Quienes facilitan
contact-is-closed = Este hilo está cerrado. Otro mensaje lo abre de nuevo.
contact-sent = Se lo paso a quienes facilitan. Su respuesta te llega en privado.
contact-sent-hidden = Se lo paso a quienes facilitan, sin tu nombre. Su respuesta te llega en privado.
contact-empty = No había nada escrito, así que no envié nada.
contact-long = Era demasiado largo para enviarlo. Que tenga menos de 2000 caracteres, por favor.
contact-gone = No encuentro este hilo. No se envió nada.
contact-not-hidden = Este círculo solo recibe estos mensajes con nombre. No se envió nada.
contact-passed-on = Lo paso, en nombre de todas las personas que facilitan.
contact-closed = Cerrado. Si escribe de nuevo, lo sabrán.
contact-unreached = No pude llevar su respuesta al miembro: no me deja escribirle en privado. Si saben quién es, díganselo de otra manera, por favor.

command-crisis = Pasar a un miembro, en privado, dónde hay ayuda
    .member = a quién
crisis-title = Dónde hay ayuda
crisis-about = Enviaría a { $person } dónde hay ayuda, en privado y de la manera que eligió. En la sala no aparece nada.
crisis-emergency = Si alguien está en peligro ahora, llama al número de emergencias del lugar donde está. Yo no puedo hacerlo.
crisis-send = Enviarlo
crisis-from-facilitators = Quienes facilitan tu círculo pensaron en ti y me piden que te pase esto.
crisis-bot = Soy un bot, no una persona que aconseja.
crisis-sent = Lo envío, de la manera que eligió.
crisis-nobody = Esta persona no es miembro de este círculo, así que no envío nada.
crisis-cannot = Eligió que no se le escriba así, así que no envié nada. Quizá puedan llegar a esa persona ustedes.
crisis-unreached = Lo que me pidieron pasar no llegó: el miembro no me deja escribirle en privado. Quizá puedan llegar a esa persona ustedes.

command-facilitate-audit = Lo que hicieron quienes facilitan este círculo
command-facilitate-audit-export = Quién hizo qué en este círculo, como archivo para quienes administran
# $count es cuántas líneas hay.
audit-here = { $count ->
    [0] Todavía no hay nada anotado.
    [one] Una línea, como archivo.
   *[other] { $count } líneas, como archivo.
 }
audit-without = Dice quién actuó, cuándo y sobre qué, por número. No tiene palabras de miembros, ni nada de las alertas.
audit-file = registro.csv

mod-button-judge-again = Mirar otra vez la apelación
mod-judge-undone = La apelación espera otra vez. Se lo digo.
mod-over-appeal-again = Lo que se dijo de tu pedido en { $circle } quedó sin efecto. Alguien lo mira otra vez.
