### Lo que un miembro escribe al bot en mensajes privados, donde la plataforma deja que el bot los lea.

typed-ask = ¿Guardo esto como tu reflexión?
typed-nobody = Nadie lee esto aquí, y hasta ahora no he guardado nada.
typed-yes = Guárdalo
# $circle es el nombre de un círculo: para quien está en varios.
typed-yes-in = Guárdalo en { $circle }
typed-no = Esto no
typed-let = Está bien, no he guardado nada. Lo que escribiste queda en esta conversación hasta que lo borres.
# Para quien no está en ningún círculo. No habla de ninguno.
typed-stranger = Soy un bot, y nadie lee lo que se escribe aquí. No he guardado nada de esto.
# $pages es un número de páginas.
typed-kept = { $pages ->
    [one] Guardado. Gracias por tomarte el tiempo.
   *[other] Guardado, en { $pages } páginas. Gracias por tomarte el tiempo.
 }
typed-still-there = Lo que escribiste sigue en esta conversación. Puedes borrarlo aquí; lo que guardé queda en tu diario.
typed-kept-already = Esto ya está guardado. Lo encuentras con /journal list.
typed-gone = Lo que escribiste ya no está, así que no había nada que guardar.
typed-too-long = Es más de lo que cabe en una entrada, así que todavía no está guardado. Puedes enviarlo por partes.
typed-not-now = No pude leerlo en este momento, y no se guardó nada. Pulsa otra vez el botón dentro de un rato.
