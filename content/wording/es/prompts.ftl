### La cola de los temas que vienen, y los temas que sugieren integrantes.

command-facilitate-prompts = Los temas que vienen
command-facilitate-prompts-list = Ver los temas que vienen, en su orden
    .programme = Qué programa
command-facilitate-prompts-add = Agregar un tema, de la biblioteca o con tus propias palabras
    .topic = Un tema de la biblioteca
    .text = O un tema con tus propias palabras
    .place = Su lugar en la cola. Si falta, el último
    .programme = La cola de qué programa
command-facilitate-prompts-edit = Cambiar un tema que escribieron ustedes
    .item = Qué tema
    .text = Sus nuevas palabras
command-facilitate-prompts-move = Mover un tema a otro lugar
    .item = Qué tema
    .to = El lugar al que va, por ejemplo 1
command-facilitate-prompts-remove = Sacar un tema de la cola
    .item = Qué tema
command-facilitate-prompts-swap = Intercambiar el lugar de dos temas
    .first = Un tema
    .second = El otro
command-facilitate-prompts-refill = Poner al final de la cola los temas del programa que no están en ella
    .programme = Qué programa

# $programme es el título del programa.
prompts-title = Lo que viene: { $programme }
# $number es el lugar en la cola, $title el título del tema.
prompts-line = { $number }. { $title }
# $words son las primeras palabras de un tema que escribió el círculo.
prompts-own = De ustedes: { $words }
prompts-own-title = Tema de ustedes
prompts-gone = (ya no está)
prompts-empty = No hay temas en espera.
prompts-place = { $count ->
    [one] El único en la cola.
   *[other] Número { $number } de { $count } en la cola.
 }
prompts-picker = Elige un tema
prompts-picker-swap = Intercambiar con
prompts-picker-topic = Elige de la biblioteca
prompts-add-title = Agregar un tema
prompts-add-words = Elige uno de la biblioteca, o escribe uno propio. Va al final; después puedes moverlo.

prompts-button-add = Agregar un tema
prompts-button-write = Escribir uno propio
prompts-button-refill = Rellenar
prompts-button-first = Al principio
prompts-button-sooner = Antes
prompts-button-later = Después
prompts-button-last = Al final
prompts-button-remove = Quitar
prompts-button-edit = Cambiar las palabras
prompts-button-list = Los temas que vienen
prompts-button-review = Volver a la lista

prompts-form-title = Un tema propio
prompts-field-text = Lo que lee el círculo
    .hint = Basta con una o dos preguntas. No nombres aquí a nadie del círculo.

## Lo que se acaba de hacer. $number es un lugar en la cola.

prompts-done-added = Agregado como número { $number }.
prompts-done-edited = Las palabras están cambiadas.
prompts-done-moved = Ahora es el número { $number }.
prompts-done-removed = Está fuera de la cola.
prompts-done-swapped = Los dos cambiaron de lugar.
prompts-done-refilled = Los temas se agregaron, desde el número { $number }.
prompts-nothing-to-refill = No hay nada que agregar: todos los temas de este programa ya esperan.
prompts-which = No sé bien de qué tema hablas. Elígelo abajo, o escribe su número, por favor.
prompts-which-topic = No encuentro ese tema en la biblioteca. Elige uno de la lista mientras escribes, por favor.
prompts-which-place = ¿Qué lugar? Escribe un número, por ejemplo 1 para el principio.
prompts-not-own = Ese tema es de la biblioteca y se queda como fue escrito. Puedes cambiarlo por otro, o escribir uno propio.
prompts-full = La cola está llena. Saca primero un tema.

prompts-approved = Gracias. Está en la cola, con el número { $number }.
prompts-declined = Queda aparte. No se le dice a nadie.
prompts-decided = Ya alguien decidió sobre ese.

## Una sugerencia de integrante

suggest-title = Sugerir un tema
suggest-field = Tu idea (quienes facilitan ven tu nombre)
    .hint = Una pregunta, o algo de lo que te gustaría hablar.
suggest-done = Gracias. Quienes facilitan ya pueden verlo. Deciden qué entra en la cola, y cuándo.
suggest-empty = No había nada escrito, así que no se envió nada.
suggest-enough = Ya tienes varias ideas en espera. Dales tiempo a quienes facilitan para verlas, por favor.
suggest-button-topic = El tema de esta semana

## Lo que no pertenece a ningún programa: preguntas sueltas, rondas, ejercicios para dos

command-facilitate-prompts-browse = Preguntas sueltas, preguntas breves y rondas para abrir y cerrar
    .kind = Qué tipo
choice-prompts = Preguntas sueltas
choice-check-ins = Preguntas breves
choice-openings = Rondas para abrir
choice-closings = Rondas para cerrar
choice-pairs = Para dos personas
singles-about-prompts = Para una semana entre dos programas, o para una tarde que pide otro tema. Abre una para ponerla en la cola o publicarla.
singles-about-check-ins = Preguntas pequeñas que se responden con una palabra. Una de ellas acompaña cada invitación a contar cómo va la semana.
singles-about-openings = Para empezar un encuentro. Cada una es una ronda: una persona tras otra, y se puede pasar.
singles-about-closings = Para terminar un encuentro. Déjale tiempo; un buen final acompaña a casa.
singles-about-pairs = Los miembros las encuentran en /topic si las buscan. No se las ofrezcas a nadie: no puedes saber quién tiene miedo en casa.
singles-pick = Abrir una
singles-aloud = Léela en voz alta, responde primero y deja que la gente pase si quiere.
singles-button-list = Todas
singles-button-next = Otra
singles-button-queue = Poner en la cola
singles-button-front = Al principio de la cola
singles-button-post = Publicar ahora
singles-post-means = Publicarla ahora deja la cola como está. Desde la cola se publica el día del tema.
singles-posted = Va en camino a la sala del círculo. La misma sale como mucho una vez al día.
singles-resting = El círculo descansa, así que no se publicó nada.
prompts-single-title = Una pregunta suelta
prompts-button-browse = Preguntas sueltas
