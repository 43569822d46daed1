### Entrar a un círculo y salir de él. $circle es siempre el nombre del círculo.

command-join = Entrar a este círculo: qué acordamos, qué se guarda, y un sí o un ahora no
command-leave = Salir de este círculo, en un solo paso

join-button = Entrar
join-title = Entrar a { $circle }
join-adults = Este círculo es para personas adultas, de 18 años o más. Al decir que sí, dices que lo eres.
join-who-title = Quién está detrás
# $controller es quien aloja el bot, $contact cómo contactarle, con las palabras de quien lo configuró.
join-host = Lo aloja { $controller }, que responde por lo que se guarda aquí. Contacto: { $contact }
join-host-unknown = Nadie ha dicho todavía quién aloja este bot. Pregunta a alguien que facilite antes de escribir algo privado.
# $names son los nombres de quienes facilitan. $hours es "yes" cuando $staffed dice cuándo están.
join-facilitators = Facilitan: { $names }. { $hours ->
    [yes] Suelen estar: { $staffed }.
   *[no] Lo hacen como voluntariado y pueden pasar días sin conectarse.
 }
join-kept-title = Qué se guarda
# $count es la cantidad de días.
join-kept = Que eres parte del círculo y lo que eliges. Lo que me escribes en privado, cifrado, hasta que lo borres. Qué mensajes te envié, sin su texto, durante { $count } días. Con /privacy puedes ver, guardar o borrar todo en cualquier momento.
join-limits-title = Lo que no soy
join-limit-emergency = Esto no es un servicio de emergencias. Si alguien está en peligro ahora, llama al número de emergencias.
join-limit-bot = Soy un bot. Nadie está mirando lo que escribes aquí, y no doy terapia.
join-limit-pictures = Las imágenes y los mensajes de voz no se leen.
join-limit-noticing = Aquí no busco señales de peligro: eso está apagado.
join-limit-slack = En algunos planes de Slack, quienes son dueños del espacio de trabajo pueden exportar canales y mensajes privados.
join-yes = Sí, de acuerdo, y tengo 18 años o más
join-not-now = Está bien. No se guardó nada. Puedes volver cuando quieras.

join-full = { $circle } está completo por ahora. Es pequeño para que haya lugar para todas las personas.
join-full-then = No guardé tu nombre, así que nadie puede avisarte. Puedes preguntar a alguien que facilite, o probar otra vez en unas semanas.
join-waits-title = Alguien encontró el círculo completo
# $count es el máximo de integrantes del círculo.
join-waits = Alguien quiso entrar a { $circle }, que ya tiene sus { $count } integrantes. Le dije que está completo.
join-waits-mend = Para hacer lugar, cambia el número en /facilitate setup. Lo digo una vez al día como mucho.

## Alguien ya no está donde se reúne el círculo

join-away-title = Alguien ya no está aquí
join-away = Una persona de { $circle } ya no está en el lugar donde se reúne, así que terminé su parte en el círculo.
join-away-then = Lo que escribió sigue siendo suyo, y puede volver con /join. La lista muestra quién está.
join-away-button = La lista

## Tres preguntas, una por una

question-any-answer = Cualquier respuesta está bien. Puedes cambiarla después con /settings.
question-later = Decidir después

noticing-title = ¿Puedo estar atento a señales de peligro?
noticing-question = Si dices que sí, puedo buscar señales de peligro en lo que escribes en la sala del círculo, para ofrecerte ayuda y para que alguien que facilite se entere. Lo que escribes en privado nunca se revisa.
noticing-how = Solo se miran las palabras, con reglas, en la máquina donde funciono. Se me escapan cosas y puedo equivocarme. Puedes cambiar tu respuesta cuando quieras en /settings.
noticing-off = Para ser sincero: aquí no se busca nada, porque no leo esta sala o no tengo reglas probadas para su idioma. No se revisa nada, elijas lo que elijas. Lo que elijas queda guardado.
noticing-yes = Sí, puedes
noticing-no = No

reach-title = ¿Cómo puedo avisarte en una crisis?
reach-question = Si alguna vez parece que puedes estar en peligro, podría enviarte un mensaje privado. Otra persona podría ver tu pantalla, así que tú eliges qué dice.
reach-neutral-means = **Una línea neutra:** solo dice que hay algo nuevo. El resto está detrás de un botón.
reach-full-means = **El mensaje completo:** números para llamar, enseguida y a la vista.
reach-never-means = **Nada:** no envío ese mensaje. La ayuda está ahí cuando usas /resources.
reach-neutral-button = Una línea neutra
reach-full-button = El mensaje completo
reach-never-button = Nada
reach-later = Hasta que elijas, es una línea neutral. Sobre la violencia de una pareja nunca envío nada.

country-title = ¿En qué país estás?
country-question = Lo uso para mostrar los números correctos en /resources, y para nada más.
country-later = Puedes dejarlo sin responder.
country-pick = Elige un país
country-other = Otro país
country-form-title = Otro país
country-form-label = ¿Qué país?
country-hint = Su nombre, o su código de dos letras
country-did-you-mean = ¿Cuál de estos es?

joined-title = Te damos la bienvenida a { $circle }
joined = Ya estás dentro. Leer también es participar, y puedes dejar pasar lo que quieras.
joined-next = El tema de la semana llega a la sala del círculo. De vez en cuando puede llegarte una pregunta tranquila en privado, y puedes pausarlas cuando quieras.
joined-change = /settings cambia qué te llega y cuándo. /privacy muestra lo que se guarda. Con /leave sales en un solo paso.

already-in = Ya estás en { $circle }.
agreements-changed-title = Los acuerdos cambiaron
agreements-changed = Los acuerdos del grupo no son los mismos que cuando dijiste que sí. Léelos cuando tengas un momento, por favor.
agreements-yes = Sí, de acuerdo
agreements-leave = Salir del círculo

left-title = Saliste del círculo
left = Ya no estás en { $circle }. No te llegará nada más de ahí, y no se le avisa a nadie; si tenías acompañante, solo sabrá que terminó. Si te vas porque ya no te hace falta, es un logro. Si no era para ti, también está bien.
left-facilitates = Sigues facilitando el círculo. Otra persona que facilite puede cambiarlo en /facilitate setup.
left-remains = Lo que me escribiste en privado sigue siendo tuyo. Puedes leerlo, guardarlo o borrarlo con /privacy y /journal, también ahora. Lo que escribiste tú en la sala está en manos de la plataforma.
left-shares = Lo que compartiste a través de mí lo quito de la sala.
left-return = La puerta queda abierta: con /join vuelves.
