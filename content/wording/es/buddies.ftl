### Acompañantes: dos o tres personas que hablan entre encuentros. Y cuánto puede dar cada quien ahora.

command-buddy = Alguien del círculo con quien hablar entre encuentros
    .never = alguien con quien prefieres no estar; nadie se entera
    .partner = tu pareja, si también está aquí; nunca quedarán juntos
command-facilitate-buddies = Si hay acompañantes, cada cuánto cambian, y la nota cálida
command-capacity = Cuánto puedes dar ahora: disponible, solo escuchar, o fuera por un tiempo
    .how = cómo estás ahora
    .until = si estás fuera, hasta cuándo: 24 de diciembre, o un número de días
choice-capacity-open = Disponible
choice-capacity-listening = Solo escuchar
choice-capacity-away = Fuera por un tiempo

buddy-title = Acompañantes en { $circle }
buddy-off = En este círculo no hay acompañantes por ahora. Quienes facilitan pueden empezar con ello.
buddy-about = Un acompañante es alguien de este círculo con quien hablar entre encuentros: a solas, con sus propias palabras, a su propio ritmo. Después de un tiempo conoces a alguien más, y así, poco a poco, se van conociendo. Nadie tiene que hacerlo.
buddy-about-list = ¿Hay alguien con quien prefieres no estar? Puedes decírmelo antes. Nadie más lee esa lista y nadie se entera. Si tu pareja también está aquí, anótala y nunca quedarán juntos.
buddy-kept = Guardo que quieres acompañante, tu lista bajo llave, y quién estuvo con quién, para que primero conozcas a otras personas. Quien quede contigo sabrá que estás en este círculo.
buddy-rests = Ahora solo escuchas, o estás fuera. Por eso no busco a nadie. Seguimos cuando estés disponible.
buddy-waits = Quieres acompañante. Cuando haya alguien para ti, te lo digo en privado.
buddy-have-talked = Una de las personas dijo que ya hablaron. No voy a preguntar.
buddy-next = El { $day } todas las personas conocen a alguien más.
buddy-listed = Hay nombres en tu lista. Solo tú la ves.

buddy-join = Sí, quiero acompañante
buddy-list = Mejor no con …
buddy-pause = Descansar por ahora
buddy-stop = Parar y olvidar mi lista
buddy-capacity = Cuánto puedo dar
buddy-talked = Ya hablamos
buddy-other = Conocer a alguien más
buddy-open = Ver
buddy-write = Escribirle
buddy-write-number = Escribir a { $number }

buddy-joined = Bien. Puedes descansar o parar cuando quieras, sin dar razones.
buddy-over = Eso ya terminó.
buddy-talked-thanks = Qué bueno. No vuelvo a preguntar.
buddy-parted = Está bien. Busco a alguien más. Si nadie está libre ahora, será cuando todas las personas cambien.
buddy-paused = Ahora descansas. Tu lista se queda guardada. Vuelve cuando quieras.
buddy-stopped = Listo. Olvidé tu deseo y tu lista. Quién estuvo con quién se guarda para el círculo, sin ninguna palabra.

buddy-is = { $count ->
    [one] Esta vez te acompaña:
   *[other] Esta vez son tres. Te acompañan:
}
buddy-begin = Algo para empezar, si quieres:
buddy-open-question = ¿Qué te ha dado vueltas en la cabeza desde el último encuentro, y qué te haría bien esta semana?
buddy-how = Toca el nombre, o escríbele en privado como a cualquiera aquí. Alguien escribe primero; puedes ser tú. Si el mensaje no llega, quizá tiene cerrados los mensajes privados: entonces “Conocer a alguien más” está bien.
buddy-unread = No leo lo que se escriben, y quienes facilitan tampoco. Si alguien te preocupa, díselo a quien facilita con /contact.
buddy-found = Hay alguien con quien puedes hablar.
buddy-two-left = Eran tres y ahora son dos. Pasa, y no es culpa de nadie.
buddy-notice = Un mensaje de tu círculo.
buddy-nudge = { $count ->
    [one] Un recordatorio suave: tienes acompañante, si esta semana hay lugar. Basta un saludo corto.
   *[other] Un recordatorio suave: tienes dos acompañantes, si esta semana hay lugar. Basta un saludo corto.
}
buddy-nudge-once = Pregunto una sola vez. No puedo ver si hablaron; con un toque me lo dices.

buddy-news-ended = Ya no se acompañan. Pasa: la gente llega, se va y cambia, y no es culpa de nadie. No digo más que eso a nadie, sobre nadie. Busco a alguien más para ti.
buddy-news-nobody = Esta vez no hubo nadie para ti. Es cuestión de números y no de ti. Vuelvo a buscar en cuanto alguien esté libre.
buddy-news-closed = Por ahora el círculo ya no tiene acompañantes. Gracias por haber acompañado. Claro que pueden seguir hablando.

buddy-other-about = Puedes conocer a alguien más en cualquier momento, sin dar razones. La otra persona solo sabrá que terminó, y que no es culpa de nadie.
buddy-other-never = “No otra vez” anota a esa persona en tu lista, que nadie más lee.
buddy-other-yes = Alguien más, por favor
buddy-other-not-again = No otra vez

buddy-list-about = Nunca quedarás con nadie de esta lista, esté ahora en el círculo o llegue después. Basta con que lo diga una de las dos partes.
buddy-list-partners = Tu pareja
buddy-list-never = Mejor no
buddy-list-sealed = Se guarda cifrada. Nadie que facilite ni nadie más puede leerla ni se entera.
buddy-pick-never = Prefiero no estar con …
buddy-pick-partner = Mi pareja es …
buddy-list-empty = Vaciar mi lista
buddy-list-kept = Guardado. Nadie se entera.
buddy-list-nobody = No supe a quién te refieres. Elige a alguien que esté aquí, por favor.
buddy-list-full = Tu lista está llena; no pude agregarlo. “Vaciar mi lista” hace lugar.
buddy-list-emptied = Tu lista está vacía ahora.

buddy-desk-title = Cuidarnos
buddy-desk-off = En este círculo no hay acompañantes. Si empiezan, lo cuento en la sala del círculo. Quien quiera acompañante me lo dice en privado, y tres días después se forman las duplas; si el número es impar, hay un trío.
buddy-desk-private = Ustedes solo ven números. Quién está con quién, y con quién prefiere no estar alguien, no lo lee nadie más.
buddy-desk-wants = Quieren acompañante ahora: { $count }
buddy-desk-pairs = Duplas: { $pairs }. Tríos: { $threes }
buddy-desk-talked = De ellos dijeron que ya hablaron: { $count }
buddy-desk-next = El { $day } se forman todas de nuevo
buddy-desk-start = Empezar con acompañantes
buddy-desk-stop = Terminar
buddy-desk-free = Juntar a quienes no tienen
buddy-desk-all = Formar todo de nuevo
buddy-desk-begun = Empezó. Ya lo conté en la sala del círculo.
buddy-desk-ended = Terminó. A quien tenía acompañante se lo digo con cariño.
buddy-desk-saved = Guardado. Vale desde ahora.
buddy-desk-free-now = Estoy buscando. Quien encuentre a alguien lo sabrá en privado.
buddy-desk-all-now = Se forma todo de nuevo, y cada quien lo sabrá en privado.
buddy-desk-weeks-pick = ¿Cada cuánto se cambia?
buddy-desk-weeks = { $weeks ->
    [0] Solo cuando lo digamos
    [one] Cada semana
   *[other] Cada { $weeks } semanas
}
buddy-desk-silence-pick = Una nota cálida tras un largo silencio
buddy-desk-silence = { $days ->
    [0] Sin nota
   *[other] Después de { $days } días, una vez
}

buddy-invite-title = Alguien con quien hablar
buddy-invite-button = Cuéntame más, en privado
buddy-invite-private = Si quieres o no, queda entre tú y yo. Si quieres, solo lo saben la o las dos personas que queden contigo.

## Cuánto puede dar cada quien

capacity-title = ¿Cuánto puedes dar ahora?
capacity-is-open = Estás disponible: te pueden llegar preguntas tranquilas, preguntas de ánimo y acompañante.
capacity-is-listening = Solo escuchas: no te llegan preguntas ni acompañante, y en una sesión no tienes turno si no lo pides. Lo que ya anotaste te lo sigo recordando.
capacity-is-away = Estás fuera hasta el { $day }. Hasta entonces no te llega nada por sí solo.
capacity-nobody = Nadie se entera. Puedes cambiarlo cuando quieras.
capacity-open = Estoy disponible
capacity-listening = Solo escucho
capacity-away = Estoy fuera por un tiempo

settings-listening-name = Solo escuchar
settings-listening-question = Si solo escuchas, no te llegan preguntas ni acompañantes, y en una sesión no tienes turno si no lo pides. Eres tan parte del círculo como antes. ¿Lo hacemos así?

## La única nota cálida

warm-note = Hace tiempo que no te veo por aquí. Nadie espera nada de ti, y no te perdiste nada que tengas que recuperar. No puedo verlo todo: si estás de una manera que no noto, toma esto como un saludo.
warm-note-going = Puedes solo escuchar, estar fuera por un tiempo, o irte: `/leave` es un solo paso. Irse porque ya no hace falta es un logro, e irse porque esto no es para ti está bien.
warm-note-once = Envío esto una vez y no más.
warm-note-here = Aquí estoy
warm-note-thanks = Qué bueno verte. Eso es todo.

## En el archivo con todo

export-buddies = Acompañantes
export-seen = El último día que estuve aquí: { $day }
export-buddy-wants = Quiero acompañante.
export-buddy-pair = Tuve acompañante desde el { $at }.
