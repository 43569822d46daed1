### Lo que se guarda de cada integrante, guardarlo y borrarlo. $circle es el nombre del círculo.

command-privacy = Qué se guarda de ti y dónde; guardarlo todo, o borrarlo
command-tidy = Retirar mis mensajes privados para ti

privacy-title = Lo que se guarda de ti en { $circle }
privacy-kept-title = Qué, y por cuánto tiempo
# $count dice cuántos hay, $until cuándo se van.
privacy-kept-membership = Que eres parte, tus ajustes, y el último día que estuviste aquí: { $until }
privacy-kept-journal = Tu diario, cifrado ({ $count }): { $until }
privacy-kept-check-ins = Tus registros de ánimo, cifrados ({ $count }): { $until }
privacy-kept-shares = Lo que compartiste con el círculo y no has retirado, cifrado ({ $count }), y el nombre con el que compartes sin el tuyo: { $until }
privacy-kept-suggestions = Temas que sugeriste ({ $count }): { $until }
privacy-kept-messages = Qué mensajes privados te envié, sin su texto ({ $count }): { $until }
privacy-kept-events = Los números que la plataforma da a lo que tocaste, para que nada se haga dos veces: { $until }
privacy-kept-audit = Lo que hiciste al facilitar: { $until }
privacy-kept-drafts = Una configuración que empezaste: { $until }
privacy-until-you = hasta que lo borres
privacy-days = { $count ->
    [one] durante un día
   *[other] durante { $count } días
 }
privacy-kept-noticed = Lo que noté en tus palabras y qué pasó después, cifrado ({ $count }): { $until }
privacy-kept-held = Mensajes tuyos que retuve, cifrados ({ $count }): { $until }
privacy-kept-cases = Lo que decidieron sobre ti quienes facilitan, con las razones cifradas ({ $count }): { $until }
privacy-kept-contact = Lo que tú y quienes facilitan se escribieron a través de mí, cifrado ({ $count }): { $until }
privacy-kept-sign-ups = Encuentros en vivo a los que te apuntaste ({ $count }): hasta que pase el encuentro
privacy-kept-buddy = Si quieres acompañante, y con quién prefieres no estar, los nombres cifrados: { $until }
privacy-kept-pairs = Quién te acompañó y cuándo, sin ninguna palabra ({ $count }): { $until }
privacy-kept-undelivered = Que un mensaje privado no te llegó, sin su texto ({ $count }): hasta que quienes facilitan lo dejen aparte, o tú lo borres
privacy-kept-meant = De qué círculo hablas cuando me escribes en privado: hasta que elijas otro, o lo borres
# Cada uno cuenta días desde algo: alguien que facilita lo cerró, lo decidió, terminó, el último mensaje.
privacy-days-closed = { $count ->
    [one] hasta un día después de que alguien que facilita lo cierre
   *[other] hasta { $count } días después de que alguien que facilita lo cierre
 }
privacy-days-decided = { $count ->
    [one] hasta un día después de la decisión
   *[other] hasta { $count } días después de la decisión
 }
privacy-days-over = { $count ->
    [one] hasta un día después de que termine
   *[other] hasta { $count } días después de que termine
 }
privacy-days-last = { $count ->
    [one] hasta un día después del último mensaje
   *[other] hasta { $count } días después del último mensaje
 }
erase-goes-beside = Lo que noté o retuve de tus palabras, lo que tú y quienes facilitan se escribieron, y lo demás que nombra /privacy
erase-stays-cases = Que quienes facilitan decidieron algo una vez: un número y una fecha, sin tu nombre ni la razón
privacy-where-title = Dónde, y quién responde por ello
privacy-sealed = Se guarda donde yo funciono, por cuenta de quien me aloja. Lo que escribes en privado se cifra ahí con una llave que es solo tuya. La plataforma y yo lo vemos mientras lo escribes, y quien me aloja podría llegar a ello, así que no es un cifrado de extremo a extremo. Quienes facilitan no pueden leerlo a través de mí.
privacy-backups = Puede haber copias de seguridad. Las copias de las llaves, sin las que no se puede leer lo que escribiste, se guardan { $count } días si no se cambia.
privacy-platform = Lo que alguien publica en la sala, y lo que yo te envié, lo guarda también la plataforma, con sus propias reglas.
privacy-button-show = Ver qué se guarda
privacy-button-export = Guardarlo todo
privacy-button-tidy = Retirar mis mensajes
privacy-button-erase = Borrarlo todo

## Borrar. Los números dicen cuántos hay.

erase-title = Borrar todo en { $circle }
erase-goes-title = Esto se va para siempre
erase-goes-membership = Que eres o fuiste parte, y tus ajustes
erase-goes-entries = { $count ->
    [0] Tu diario, que está vacío
    [one] Una entrada de tu diario
   *[other] Las { $count } entradas de tu diario
 }
erase-goes-check-ins = { $count ->
    [0] Registros de ánimo, de los que no hay ninguno
    [one] Un registro de ánimo
   *[other] Los { $count } registros de ánimo
 }
erase-goes-shares = { $count ->
    [0] Lo que compartiste a través de mí, que es nada
    [one] Lo único que compartiste a través de mí; lo quito de la sala
   *[other] Las { $count } cosas que compartiste a través de mí; las quito de la sala
 }
erase-goes-suggestions = { $count ->
    [0] Temas que sugeriste, de los que no hay ninguno
    [one] Un tema que sugeriste
   *[other] Los { $count } temas que sugeriste, o tu nombre en ellos
 }
erase-stays-title = Esto no lo puedo quitar
erase-stays-posts = Lo que escribiste tú en la sala: eso es de la plataforma, y puedes borrarlo ahí
erase-stays-topics = Una sugerencia que el círculo ya aceptó se queda ahí, sin tu nombre
erase-stays-messages = Mis mensajes para ti que siguen en tus mensajes privados
erase-stays-backups = Las copias de seguridad, hasta que caduquen. Si no se cambia, las llaves de lo que contienen se van después de { $count } días
erase-tidy-first = { $count ->
    [one] Puede que quede un mensaje privado mío. Después ya no sabré dónde está, así que retíralo antes si quieres que desaparezca.
   *[other] Puede que queden hasta { $count } mensajes privados míos. Después ya no sabré dónde están, así que retíralos antes si quieres que desaparezcan.
 }
erase-go-on = Borrarlo todo
# Lo que se escribe para confirmar. Una sola palabra, en minúsculas.
erase-word = borrar
erase-form-title = Borrarlo todo
erase-form-submit = Borrar
erase-form-label = Escribe “{ $word }” para confirmar
erase-not = No se borró nada. Para hacerlo, escribe la palabra “{ $word }”.
erased-title = Ya no queda nada de ti en { $circle }
erased-gone-title = Lo que se fue
erased-stays-title = Lo que no se fue
erased-last = La llave de lo que escribiste está destruida, y si alguna vez se recupera una copia de seguridad, se destruye otra vez. Si vuelves, empiezas de cero.

## Retirar mensajes

tidy-title = Mis mensajes para ti desde { $circle }
tidy-taken = { $count ->
    [one] Estoy retirando un mensaje privado. Puede tardar un momento.
   *[other] Estoy retirando { $count } mensajes privados. Puede tardar unos minutos.
 }
tidy-nothing = No hay nada mío que retirar, hasta donde recuerdo.
tidy-failed = { $count ->
    [one] Uno no se pudo retirar antes. Lo intento otra vez; si sigue ahí, bórralo tú, por favor.
   *[other] { $count } no se pudieron retirar antes. Lo intento otra vez; si siguen ahí, bórralos tú, por favor.
 }
# $count es la cantidad de días.
tidy-yours = Recuerdo mis mensajes durante { $count } días. Los tuyos los puedes borrar tú.

## El archivo con todo

export-here = Aquí está todo lo que se guarda de ti en este círculo. Guarda el archivo donde solo tú puedas abrirlo.
export-file = todo-lo-mio.md
export-title = Todo lo que se guarda de mí en { $circle }
export-made = Hecho el { $at }
export-membership = Mi lugar y mis ajustes
export-state-asked = Todavía no soy integrante, desde el { $at }
export-state-active = Soy integrante desde el { $at }
export-state-left = Salí el { $at }
# $version nombra las palabras exactas de los acuerdos.
export-agreements = Acuerdos a los que dije que sí: { $version }
export-journal = Diario ({ $count })
export-check-ins = Registros de ánimo ({ $count })
export-suggestions = Temas que sugerí ({ $count })
export-none = Nada.
export-unreadable = (Esto ya no se puede leer.)
export-lost = Registros de ánimo que ya no se pueden leer: { $count }
export-messages = Mensajes privados
export-messages-count = Cuántos recuerda el bot haberme enviado, sin su texto: { $count }
export-me = Yo
# $at es una fecha y hora.
export-thread = Con quienes facilitan, desde { $at }
export-noticed = Lo que se notó en mis palabras ({ $count })
export-noticed-alert = Se presentó a quienes facilitan.
export-noticed-concern = Se anotó como preocupación.
export-noticed-soft = Recibí una nota amable.
export-noticed-nudge = Recibí una idea para decirlo con más suavidad.
export-noticed-drill = Una práctica.
export-held = Mensajes que se retuvieron ({ $count })
export-cases = Lo que decidieron sobre mí quienes facilitan ({ $count })
export-sessions = Encuentros en vivo a los que me apunté ({ $count })
export-undelivered = Mensajes privados que no se pudieron entregar: { $count }
export-meant = En mensajes privados hablo de este círculo.
