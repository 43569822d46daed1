### Pausar, reanudar y cerrar un círculo, avisos, y quiénes están.

command-facilitate-status = Cómo está este círculo, y cómo resolver lo que estorba
command-facilitate-week = La semana de un vistazo, ahora
command-facilitate-pause = Dejar descansar a este círculo
    .until = El día en que sigue, por ejemplo 7 de enero; vacío te espera
command-facilitate-resume = Que este círculo siga después de una pausa
command-facilitate-archive = Cerrar este círculo para siempre
command-facilitate-members = Quiénes están en este círculo
command-facilitate-announce = Publicar tus propias palabras en el círculo
    .text = Tus palabras; déjalo vacío para tener un campo más grande
    .at = Cuándo, por ejemplo 18:00 o 1 de diciembre 18:00; vacío lo publica ahora

## Cómo está un círculo

circle-state-open = El círculo está abierto. Todo funciona por sí solo.
circle-state-paused = El círculo descansa hasta que alguien que facilite lo reanude.
# $day es una fecha.
circle-state-paused-until = El círculo descansa hasta el { $day }, y entonces sigue por sí solo.
circle-state-stopped = El círculo se detuvo por sí solo, porque falta algo que necesita. Cuando esté resuelto, reanúdalo.
circle-state-archived = El círculo ya cerró.
status-next = Lo que viene
# $count series de publicaciones.
status-stopped = { $count ->
    [one] Una serie de publicaciones se detuvo por sí sola. /facilitate review la pone en marcha otra vez.
   *[other] { $count } series de publicaciones se detuvieron por sí solas. /facilitate review las pone en marcha otra vez.
 }
status-troubles = Lo que estorba
life-status = Cómo está el círculo
life-pause = Dejarlo descansar
life-resume = Que siga
life-paused = Listo. No se publica nada mientras el círculo descansa, y lo que tocaba en ese tiempo se omite.
life-resumed = Listo. Lo que tocaba mientras el círculo descansaba se omite. Lo siguiente llega a su hora de siempre.
life-archived = Listo. Dejé un último mensaje en la sala del círculo.
life-until-unclear = No pude leer ese día. Prueba con 7 de enero, o 2027-01-07.
life-until-past = Ese día ya pasó o es hoy. Prueba con uno que esté por venir.
life-name-differs = Ese no es el nombre del círculo, así que nada cambió.

## Cerrar un círculo. $circle es su nombre.

archive-title = Cerrar { $circle }
archive-about = Esto es lo que significa cerrar.
archive-ends = No se publica ni se envía nada más, y nadie puede entrar.
archive-members = Cada integrante puede seguir leyendo, exportando y borrando lo que escribió.
archive-kept = Lo que escribieron sigue cifrado hasta que lo borren, o hasta que quien me aloja lo elimine.
archive-final = Un círculo cerrado no se puede volver a abrir. Siempre puedes empezar uno nuevo.
archive-rather-pause = Si solo necesitas un descanso, es mejor una pausa.
archive-go-on = Cerrarlo
archive-form-title = Cerrar este círculo
archive-field = Escribe el nombre del círculo
archive-submit = Cerrarlo
farewell-notice = El círculo cerró.
farewell-about = Este círculo cerró. Gracias por el tiempo que se dieron.
farewell-yours = Lo que escribiste en privado sigue siendo tuyo: /journal lo lee y lo exporta, y /privacy lo borra.

## Avisos

announce-form-title = Escribir al círculo
announce-field-text = Tus palabras
announce-field-at = Cuándo, si no es ahora
    .hint = Por ejemplo: 18:00, o 1 de diciembre 18:00
announce-look = Verlo primero
# $day es una fecha, $time una hora, las dos con el reloj del círculo.
announce-will-go = Sale el { $day } a las { $time }.
announce-goes-now = Sale en cuanto toques el botón.
announce-now = Publicarlo ahora
announce-later = Publicarlo entonces
announce-drop = Dejarlo
announce-going = Va en camino.
announce-take-back = Retirarlo
announce-dropped = Descartado. No se publicó nada.
announce-gone = Aquí ya no hay nada: ya se publicó, o se retiró.
announce-empty = No tenía palabras, así que no se guardó nada.
announce-resting = El círculo no está en marcha ahora. Aun así puedes publicar esto.
announce-when-unclear = No pude leer cuándo. Prueba con 18:00, o 1 de diciembre 18:00.
announce-when-past = Ese momento ya pasó. Elige uno más tarde, por favor.
announce-too-late = Falta más de un año. Elige un día más cercano, por favor.

## Quiénes están

# $count integrantes de un máximo de $most.
roster-count = { $count ->
    [one] { $count } integrante
   *[other] { $count } integrantes
 }, de { $most } como máximo.
# $person es integrante, $day una fecha.
roster-line = { $person }, desde el { $day }
roster-empty = Todavía no ha entrado nadie.
roster-private = Solo tú ves esto. No le digas a nadie quiénes están, por favor.
