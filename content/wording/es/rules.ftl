### Las reglas de lo que se nota y se retiene, para quienes facilitan; y la pausa de toda una sala.

command-rules = En qué me fijo en este círculo, y con qué rigor
command-rules-list = Ver qué busco y cuántas veces me equivoqué aquí
command-rules-set = Usar una regla, solo probarla o dejarla
    .rule = qué regla; escribe una parte de lo que busca
    .standing = qué hacer con ella
choice-rule-off = Apagada
choice-rule-shadow = En sombra: solo contar
choice-rule-on = Encendida
command-rules-words = Palabras propias: retenerlas o dejarlas pasar
    .words = una palabra o frase; vacío muestra la lista
    .kind = qué hacer con ella
choice-rule-hold = Retener mensajes con estas palabras
choice-rule-allow = No notar nada en esta frase
choice-rule-pattern = Retener lo que siga este patrón (RE2)
command-rules-test = Probar una oración y ver qué haría yo
    .sentence = una oración; no se guarda nada de ella
command-rules-shadow-report = Qué habrían hecho las reglas en sombra en dos semanas

rules-title = Qué busco
# $standing es uno de rules-standing-..., $rule el nombre de la regla, $words lo que busca.
rules-row = { $standing } · **{ $rule }** { $words }
rules-standing-on = encendida
rules-standing-shadow = en sombra
rules-standing-off = apagada
rules-untested = No hay reglas probadas para el idioma de este círculo, así que la detección está apagada. Solo se usan tus patrones y las señales de spam.
# $decided y $posted son números.
rules-rate-held = Mensajes retenidos que decidieron en 90 días: { $decided }. Devueltos a la sala: { $posted }.
# $closed y $false son números.
rules-rate-alerts = Alertas cerradas en 90 días: { $closed }. De ellas, falsas alarmas: { $false }.
rules-how = Una regla en sombra solo cuenta. Cambia una con /rules set y prueba una oración con /rules test.
rules-set-on = Esa regla está encendida desde ahora.
rules-set-shadow = Esa regla solo cuenta desde ahora. /rules shadow-report muestra qué habría hecho.
rules-set-off = Esa regla está apagada desde ahora.
rules-set-unknown = No conozco esa regla. Elige una de la lista que se abre mientras escribes.

# $kind es uno de risk-...
rules-told-second-opinion = Una segunda opinión, que solo compara: suena como mensajes sobre { $kind }.
rules-told-own-words = Tus propias palabras.
rules-told-own-patterns = Tus propios patrones.
rules-told-flood-links = Enlaces que invitan a otro lugar o que parecen una estafa.
rules-told-flood-mentions = Muchas personas llamadas en un mensaje.
rules-told-flood-repeats = Las mismas palabras muchas veces en un minuto.
rules-told-flood-joins = Muchas llegadas en un minuto.

rules-words-title = Tus propias palabras
rules-words-none = Todavía no hay ninguna.
rules-word-hold = Se retiene: { $words }
rules-word-allow = Se deja pasar: { $words }
rules-word-pattern = Patrón: { $words }
# $number de palabras que no se muestran.
rules-words-more = Y { $number } más.
rules-words-how = Piensa en las citas: alguien puede repetir lo que le dijeron. Tus palabras se guardan cifradas.
rules-word-drop = Quitar una
rules-word-kept = Guardada. Cuenta desde el próximo mensaje.
rules-word-dropped = Ya no está.
rules-word-gone = Esa ya no estaba.
rules-word-known = Esa ya está en la lista.
rules-word-long = Es demasiado larga. Lo mejor es una palabra o una frase corta de hasta 100 caracteres.
rules-word-empty = No encontré ninguna palabra ahí. Escribe una palabra o una frase, por favor.
rules-words-full = La lista está llena. Quita una primero, por favor.
rules-pattern-long = Ese patrón es demasiado largo para que lo entienda quien facilite después de ti. Como máximo 200 caracteres.
rules-pattern-empty = Ese patrón estaría en todos los mensajes. Escribe algo que tenga que estar, por favor.
rules-pattern-wrong = No puedo leer ese patrón. Sigue la sintaxis RE2; una palabra sola también es un patrón.

rules-test-title = Una oración de prueba
rules-tier-R1 = Una preocupación: aparecería en tu lista, y enviaría una nota como mucho una vez al día.
rules-tier-R2 = Grave: una nota enseguida y una alerta para ti.
rules-tier-R3 = Inminente: una nota enseguida y una alerta para ti.
rules-would-hold = Se retendría.
rules-would-nudge = Ofrecería en privado una palabra más suave.
rules-would-soften = Enviaría en privado una nota amable.
rules-nothing = No haría nada.
# $found son las palabras que encontró la regla.
rules-cause = **{ $rule }** { $words } Encontrado: «{ $found }»
rules-cause-shadow = En sombra: { $cause }
rules-test-private = Solo tú ves esto, y no se guarda nada. El peligro solo se busca en lo que escriben quienes dijeron que sí.

rules-shadow-title = Qué habrían hecho las reglas en sombra
rules-shadow-about = En las últimas dos semanas, en números. No guardé palabras.
rules-shadow-row = **{ $rule }** { $words } { $count ->
    [0] Nunca.
    [one] Una vez.
   *[other] { $count } veces.
 }
rules-shadow-none = Ninguna regla está en sombra. Pon una con /rules set y vuelve dentro de un tiempo.
rules-shadow-how = Si una regla habría acertado, enciéndela con /rules set.

flood-title = Puede que estén inundando la sala
flood-told-flood-repeats = Varias personas escriben las mismas palabras una y otra vez. Retengo esos mensajes.
flood-told-flood-joins = Llegaron muchas personas en un minuto. Puede ser un ataque o una buena noticia.
flood-how = Puedes darle una pausa a la sala. Termina sola, y un botón la termina antes.
command-mod = Cuando algo pide una mano: avisos, pausas, la sala
command-mod-lockdown = Dar a toda la sala una pausa que termina sola
    .minutes = cuánto dura; 30 si lo dejas vacío, 0 la termina ahora
lockdown-begin = Pausar la sala 30 minutos
lockdown-end = Terminar la pausa ahora
lockdown-title = La sala tiene una pausa
# $until es un momento.
lockdown-notice = { $person } dio a la sala una pausa hasta { $until }.
lockdown-how = Donde puedo cerrar la sala, nadie puede escribir; si no, solo pido calma. Termina sola. Si fue una falsa alarma, termínala ahora y no se pierde nada.
lockdown-room = Esta sala tiene una pausa corta hasta { $until }. No hiciste nada malo. Si necesitas ayuda ahora, /resources muestra lugares que responden.
lockdown-room-over = La pausa terminó y la sala está abierta otra vez. Gracias por tu paciencia.
lockdown-said-begun = La sala entra en pausa ahora. Termina sola.
lockdown-said-longer = La pausa dura ese tiempo desde ahora.
lockdown-said-ended = La pausa terminó y abro la sala.
lockdown-said-none = Esa pausa ya terminó.
lockdown-said-minutes = Indica un número de minutos de 1 a 1440, o 0 para terminar la pausa.

# El filtro de la propia plataforma, para todo un servidor.
command-rules-native = El filtro propio de Discord contra spam y enlaces de estafa, en todo el servidor
    .switch = pedirlo o terminarlo; déjalo vacío para ver cómo está
choice-native-on = encendido
choice-native-off = apagado
native-title = El filtro del propio servidor
native-off = Está apagado. Si quieres, le pido a Discord que detenga estas cosas antes de que alguien las lea:
native-on = Está encendido. Discord detiene estas cosas antes de que alguien las lea:
native-wide = Alguien que administra lo encendió para todos los círculos de aquí. Solo quien administra puede terminarlo para todos.
native-waits = Tu círculo lo ha pedido. { $count ->
    [one] Otro círculo de este servidor aún no está de acuerdo.
   *[other] Otros { $count } círculos de este servidor aún no están de acuerdo.
 } Empiezo cuando todos lo estén, o cuando lo pida alguien que administra el servidor.
native-pending = Tu círculo lo ha pedido, y yo se lo he pedido a Discord. El resultado aparece en tu sala.
native-about = Vale para todo el servidor, no solo para este círculo: para todas las salas y para todos, menos para quienes gestionan el servidor. Para eso necesito el permiso Manage Server, y nunca uso nada más de lo que ese permiso permite.
native-words = Nunca busca palabras de dolor ni de violencia. A quien cita lo que le dijeron lo dejaría en silencio, y tú no te enterarías.
native-part-spam = Spam, tal como lo reconoce Discord. De vez en cuando toma por spam un mensaje inofensivo.
native-part-mentions = Mensajes que llaman a seis personas o más.
native-part-links = Invitaciones a otros servidores y grupos, y direcciones que imitan a Discord o a Steam.
native-switch-on = Encenderlo
native-switch-off = Apagarlo
native-look = Cómo está
native-note-waits = Gracias. Queda anotado.
native-note-begun = Se lo pido a Discord ahora. Tu sala sabrá el resultado.
native-note-wide = Queda anotado para tu círculo. El filtro sigue, porque alguien que administra lo encendió para todos.
native-note-ended = Retiro mi parte del filtro. Las reglas que hicieron otros se quedan.
native-not-here = Slack no tiene un filtro propio que yo pueda encender. Mis propias reglas siguen atentas al spam y a los enlaces; /rules list las muestra.
native-told-on = Desde ahora Discord detiene estas cosas en todo el servidor, antes de que alguien las lea:
native-told-some = Para lo demás, este servidor ya tiene reglas propias, y esas no las toco.
native-told-edited = Alguien cambió a mano esta parte del filtro del servidor. La dejo como la quiere:
native-told-gone = Alguien quitó a mano esta parte del filtro del servidor. No la devuelvo por mi cuenta:
