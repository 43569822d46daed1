### Lo que se dice a quienes facilitan cuando algo estorba.
### $circle es el nombre del círculo; $detail el permiso que falta, con las palabras de la plataforma.

trouble-title = Algo necesita atención

trouble-dm-closed = No se pudo entregar un mensaje privado en { $circle }. Esa persona no acepta mensajes de este servidor.
trouble-dm-closed-mend = No se pierde nada: puede escribir con /reflect cuando quiera. Si de todos modos hablan, puedes mencionarlo.
trouble-room-gone = Una sala de { $circle } ya no existe, así que no se puede publicar nada ahí. El círculo descansa hasta que tenga una sala.
trouble-room-gone-mend = Usa /facilitate setup y elige una sala. Luego pon el círculo en marcha otra vez con /facilitate resume.
# $known es "yes" cuando $detail nombra lo que falta.
trouble-not-allowed = No puedo publicar en una sala de { $circle }. { $known ->
    [yes] Lo que falta: { $detail }.
   *[no] Falta un permiso.
 }
trouble-not-allowed-mend = Dale ese permiso a mi rol en los ajustes de la sala. Si una serie se detuvo, /facilitate review la pone en marcha otra vez.
trouble-bot-removed = Me sacaron del lugar donde se reúne { $circle }. El círculo descansa; lo que escribieron sus integrantes sigue guardado para cada quien.
trouble-bot-removed-mend = Invítame otra vez y luego usa /facilitate resume. Para terminar el círculo del todo, pregunta a quien aloja el bot.
trouble-not-delivered = Un mensaje de { $circle } no se pudo entregar, o nadie puede saber si se entregó.
trouble-not-delivered-mend = Mira si está ahí, por favor. No se vuelve a enviar por sí solo, para que nada se publique dos veces.
trouble-skipped = Algo de { $circle } tocaba mientras yo no estaba en marcha, y ya es demasiado viejo para publicarlo: { $detail }.
trouble-skipped-mend = Si todavía lo quieres, usa /facilitate schedule run-now.
trouble-queue-empty = Tocaba un tema en { $circle }, y la cola estaba vacía.
trouble-queue-empty-mend = Agrega temas con /facilitate prompts add.

## Lo que una plataforma no pudo hacer, por qué, y qué se hizo en su lugar

# $known es "yes" cuando se conoce $case, el número de un caso.
ladder-title = Se hizo de otra manera en { $circle }{ $known ->
    [yes] , caso { $case }
   *[no] {""}
 }
ladder-not-open-thread = No pude abrir un hilo.
ladder-not-time-out = No pude darle a alguien una pausa para escribir.
ladder-not-lift-time-out = No pude terminar la pausa de alguien para escribir.
ladder-not-remove = No pude quitar un mensaje.
ladder-not-remove-person = No pude sacar a alguien de la sala.
ladder-not-let-back = No pude dejar que alguien vuelva a la sala.
ladder-not-expel = No pude sacar a alguien de este servidor.
ladder-not-ban = No pude impedir que alguien entre a este servidor.
ladder-not-lift-ban = No pude dejar volver a alguien que estaba fuera.
ladder-not-slow-mode = No pude poner la sala en modo lento.
ladder-not-lock-room = No pude cerrar la sala.
ladder-not-unlock-room = No pude volver a abrir la sala.
ladder-not-scheduled-event = No pude poner el encuentro en el calendario de aquí.
ladder-not-cancel-event = No pude quitar el encuentro del calendario de aquí.
ladder-not-filter-spam = No pude encender el filtro del propio servidor.
ladder-not-unfilter-spam = No pude retirar mi parte del filtro del propio servidor.
ladder-why-cannot = Aquí un bot no tiene manera de hacer eso.
# $known es "yes" cuando $detail nombra el permiso que falta.
ladder-why-may-not = { $known ->
    [yes] No tengo permiso. Lo que falta: { $detail }.
   *[no] No tengo permiso. Quizá mi rol tenga que estar por encima del suyo.
 }
ladder-why-gone = Ya no está aquí.
ladder-why-refused = Se rechazó.
ladder-did-nothing = No se hizo nada en su lugar. Quizá quieras hacerlo a mano.
ladder-did-post = En su lugar escribí en la sala.
ladder-did-whisper = En su lugar le escribí en privado a esa persona.
ladder-did-alert = En su lugar te escribí aquí, para que puedas hacerlo a mano.
ladder-did-withdraw = En su lugar retiré mi propio mensaje.
ladder-did-open-thread = En su lugar abrí un hilo.
ladder-did-time-out = En su lugar le di una pausa para escribir.
ladder-did-lift-time-out = En su lugar terminé su pausa para escribir.
ladder-did-remove = En su lugar quité el mensaje.
ladder-did-remove-person = En su lugar saqué a esa persona de la sala.
ladder-did-let-back = En su lugar dejé que vuelva a la sala.
ladder-did-expel = En su lugar saqué a esa persona de este servidor.
ladder-did-ban = En su lugar impedí que entre a este servidor.
ladder-did-lift-ban = En su lugar dejé que pueda volver.
ladder-did-slow-mode = En su lugar puse la sala en modo lento.
ladder-did-lock-room = En su lugar cerré la sala.
ladder-did-unlock-room = En su lugar volví a abrir la sala.
ladder-did-scheduled-event = En su lugar puse el encuentro en el calendario de aquí.
ladder-did-cancel-event = En su lugar quité el encuentro del calendario de aquí.
ladder-did-filter-spam = En su lugar encendí el filtro del propio servidor.
ladder-did-unfilter-spam = En su lugar retiré mi parte del filtro del propio servidor.
