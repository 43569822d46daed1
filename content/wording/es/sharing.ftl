### Compartir algo con todo el círculo, con nombre o sin él, y que nadie se quede sin respuesta.
###
### Quien comparte sin su nombre lleva el de una estrella. Los nombres son los mismos en todos los idiomas.

command-share = Comparte algo con el círculo, con tu nombre o sin él
command-facilitate-sharing = Cómo se comparte en este círculo, y qué espera a que lo lean
    .open = ¿pueden los miembros compartir con el círculo?
    .hidden = ¿pueden hacerlo sin su nombre?
    .look-first = ¿leen ustedes antes de publicar lo que llega sin nombre?
    .hours = tras cuántas horas sin respuesta se les avisa; 24 si no dices nada
command-facilitate-unmask = Averigua quién está detrás de una estrella, para administradores

## Before anything is written

share-title = Compartir con el círculo
share-about = Escribes algo, ves cómo quedará, y entonces decides. Lo publico en la sala del círculo, y las respuestas van con ello. Puedes retirarlo cuando quieras.
share-hidden-about = Sin tu nombre lo publico con el nombre de una estrella, siempre la misma en este círculo. Lo que cuentas puede mostrar a los demás quién eres.
share-unmask-who = Quién puede averiguar de quién es: solo alguien que administre este lugar, si alguien está en peligro, si alguien sufrió un daño grave o si la ley lo pide. Queda escrito quién lo hizo, cuándo y por qué. Se avisa a quienes facilitan de que ocurrió, y también a ti. Quienes facilitan no pueden averiguarlo.
share-unmask-host = Guardo qué texto es de quién, para que puedas retirarlo. Por eso { $host } podría encontrarlo en mi base de datos.
share-look-first = Alguien que facilita lo lee antes de publicarlo. Puede tardar un poco, y te diré en qué quedó.
share-named-only = En este círculo compartimos con nuestro nombre.
share-with-name = Con mi nombre
share-without-name = Sin mi nombre
share-from-journal = De mi diario
share-begin-button = Compartir algo
share-mine = Lo que compartí

share-form-title = Compartir
share-field = ¿Qué te gustaría compartir?
share-field-cut = Es largo, así que este es el comienzo
share-field-hint = Lo ves otra vez antes de que salga.
share-form-submit = Quiero verlo

## The preview

share-preview = Así quedará en la sala. Nadie lo ha visto todavía.
share-posted = { $person } comparte:
share-posted-hidden = **{ $person }**, alguien del círculo, comparte:
share-words-gone = (Las palabras ya no están.)
share-noticing = Dijiste que puedo estar atento a señales de peligro. Si encuentro alguna aquí, pasa lo mismo que con todo lo que escribes: se avisa a quienes facilitan, y ven tu nombre.
share-rules-look = Las reglas de este círculo piden leerlo antes. Alguien que facilita lo lee antes de publicarlo. No es un juicio sobre ti. Lo que encontraron las reglas:
share-take-back-any-time = Puedes retirarlo cuando quieras con /share. Quien lo haya leído antes ya lo habrá leído.
share-send = { $hidden ->
    [yes] Compartir sin mi nombre
   *[no] Compartir con mi nombre
}
share-send-to-look = { $hidden ->
    [yes] Enviar sin mi nombre
   *[no] Enviar con mi nombre
}
share-rather-with-name = Mejor con mi nombre
share-rather-without-name = Mejor sin mi nombre
share-change = Cambiar las palabras
share-drop = Dejarlo ir

## One sentence each

share-sent = Va de camino a la sala. Si veo una respuesta, te lo digo una vez.
share-waits = Alguien que facilita lo lee antes de publicarlo. Te digo en qué queda. Hasta entonces puedes retirarlo.
share-waits-rules = Las reglas del círculo piden leerlo antes, así que alguien que facilita lo lee antes de publicarlo. Te digo en qué queda.
share-empty = No había nada escrito. Inténtalo otra vez cuando quieras.
share-long = Es un poco largo para un solo mensaje. Déjalo en unos 1.800 caracteres. Aquí tienes tus palabras.
share-gone = Este ya no lo tengo.
share-dropped = Ya no está. Nadie lo ha visto.
share-taken = Lo he retirado. Mi copia de las palabras ya no existe. Lo que otros respondieron es suyo y queda donde lo escribieron.
share-taken-before = Ya estaba retirado.
share-closed = En este círculo ahora no se comparte a través de mí. Puedes escribir tú en la sala.
share-rests = El círculo descansa ahora, así que no publico nada. Tus palabras siguen siendo tuyas.
share-enough = Has compartido varias cosas desde ayer. Démosles espacio y sigamos mañana.
share-not-hidden = En este círculo compartimos con nuestro nombre.
share-blocked = Por ahora no puedes compartir aquí sin tu nombre. Con tu nombre sí. Si quieres hablar de ello, /contact te lleva a quienes facilitan.
share-entry-gone = Ya no encuentro esta página, o no puedo leerla.
share-gone-for-you = Ya no está. Puede que quien lo escribió lo haya retirado.
share-settled = Bien. No vuelvo a recordarlo.

## One’s own shares

share-state-draft = Nadie ha visto esto todavía. Se va solo después de un día.
share-state-waiting = Nadie de quienes facilitan lo ha leído todavía.
share-state-posted = Esto está en la sala del círculo.
share-state-returned = Esto no está en la sala. Puedes cambiarlo y enviarlo otra vez; después de dos semanas se va solo.
share-state-taken = Retiraste esto.
share-look-again = Seguir con ello
share-take-back = Retirarlo
share-link = Verlo en la sala
share-list-title = Lo que compartí
share-list = Elige uno para verlo, cambiarlo o retirarlo.
share-list-pick = ¿Cuál?
share-list-none = Aquí no hay nada tuyo.
share-stands-draft = sin enviar
share-stands-waiting = espera a que lo lean
share-stands-posted = en la sala
share-stands-returned = devuelto
share-stands-taken = retirado
share-stands-as = { $state }, como { $name }
share-back-words = Quienes facilitan escribieron:

## What the author is told in private.

share-word-posted = Lo que compartiste ya está en { $circle }.
share-word-returned = Quienes facilitan { $circle } no publicaron lo que compartiste. Tus palabras siguen aquí. Puedes cambiarlas y enviarlas otra vez, o dejarlas ir.
share-word-answered = Alguien en { $circle } respondió a lo que compartiste.
share-word-once = Esto lo digo una vez. Puede que otros respondan también.
share-word-unposted = No pude publicar lo que compartiste en { $circle }. Tus palabras siguen aquí.
share-word-removed = Quienes facilitan { $circle } quitaron de la sala lo que compartiste. Tus palabras siguen aquí dos semanas. Con /contact puedes preguntarles por qué.
share-word-unmasked = Alguien que administra averiguó que el nombre de la estrella es el tuyo. Queda escrito quién lo hizo, cuándo y por qué, y quienes facilitan saben que ocurrió, no quién eres. Con /contact puedes preguntar.
share-word-read = Leer más

## In the room

share-answer-how = Responde aquí o en el hilo, para que le llegue a quien compartió.
share-notice = Alguien comparte algo con el círculo.

## For facilitators

share-notice-title = Algo que leer antes de publicarlo
share-notice-new = { $person } quisiera compartir algo con el círculo. Por favor, léanlo y publíquenlo, o devuélvanlo.
share-notice-again = Lo que { $person } quisiera compartir todavía espera a alguien de ustedes.
share-do-not-ask = Por favor, no intenten averiguar quién es.
share-read = Leerlo
share-rules-found = Lo que encontraron las reglas del círculo:
share-desk-draft = Quien lo escribe todavía está en ello.
share-desk-waiting = Todavía no está publicado.
share-desk-posted = Está en la sala.
share-desk-returned = Se devolvió.
share-desk-taken = Quien lo escribió lo retiró.
share-post = Publicarlo
share-give-back = Devolverlo
share-remove = Quitarlo de la sala
share-block = { $on ->
    [yes] Bloquear este nombre
   *[no] Que vuelva a compartir
}
share-note-posted = Ahora va a la sala.
share-note-returned = Volvió a quien lo escribió, que conserva las palabras.
share-note-removed = Ya no está en la sala. Quien lo escribió conserva las palabras.
share-note-decided = Alguien ya decidió sobre esto.
share-note-blocked = Este nombre no puede compartir por ahora. Quien sea lo sabrá al intentarlo, y puede compartir con su propio nombre.
share-note-unblocked = Este nombre puede compartir otra vez.
share-back-title = Devolverlo
share-back-field = Unas palabras amables, si quieres
share-back-hint = ¿Qué tendría que ser distinto para publicarlo?

## Nobody left unanswered

share-unanswered-title = Alguien espera una respuesta
share-unanswered = { $hours ->
    [one] { $person } compartió algo hace { $hours } hora. Hasta donde veo, nadie ha respondido.
   *[other] { $person } compartió algo hace { $hours } horas. Hasta donde veo, nadie ha respondido.
}
share-opening = Si quieres una frase para empezar:
share-opening-1 = Gracias por ponerlo en palabras. Lo he leído, y me alegra que lo hayas traído aquí.
share-opening-2 = Lo leí dos veces. ¿Qué te haría bien ahora: que te escuchemos, o saber qué probaron otros?
share-opening-3 = Suena a mucho peso. No eres la única persona aquí que sabe algo de eso.
share-opening-4 = Gracias por confiarnos esto. ¿Cómo ha estado desde que lo escribiste?
share-opening-5 = Lo que escribes se queda conmigo. ¿Hay algo en ello que hoy pese más?
share-opening-6 = Noto cuánto te importa. No tengo consejos, solo que lo leí con cuidado.
share-unanswered-how = Yo nunca respondo en la sala. Con tus propias palabras siempre es mejor.
share-answered-elsewhere = Respondido en otro lado

## How the circle wants it

share-set-title = Compartir
share-set-open = { $on ->
    [yes] Los miembros pueden compartir con el círculo a través de mí
   *[no] Los miembros no pueden compartir con el círculo a través de mí
}
share-set-hidden = { $on ->
    [yes] Pueden hacerlo sin su nombre
   *[no] Comparten solo con su nombre
}
share-set-look-first = { $on ->
    [yes] Lo que llega sin nombre lo lee alguien de ustedes antes de publicarlo
   *[no] Lo que llega sin nombre se publica enseguida, salvo que las reglas encuentren algo
}
share-set-hours = { $hours ->
    [one] Tras { $hours } hora sin respuesta les aviso
   *[other] Tras { $hours } horas sin respuesta les aviso
}
share-set-hours-how = Las horas se cambian con /facilitate sharing hours, de 1 a 168.
share-turn-open = { $on ->
    [yes] Que no se comparta
   *[no] Dejar compartir
}
share-turn-hidden = { $on ->
    [yes] Solo con nombre
   *[no] Permitir sin nombre
}
share-turn-look-first = { $on ->
    [yes] Publicar enseguida
   *[no] Leerlo antes
}
share-hours-unread = Necesito un número entero de horas, de 1 a 168.
share-set-waiting = { $count ->
    [one] { $count } espera a que lo lean
   *[other] { $count } esperan a que los lean
}
share-waits-since = Desde el { $day }, { $time }
share-unblock = Que { $name } vuelva a compartir

## Finding out a name

share-unmask-title = Quién está detrás de una estrella
share-unmask-none = Aquí nadie ha compartido sin su nombre.
share-unmask-about = Puedes averiguar quién está detrás de una estrella si alguien está en peligro, si sufrió un daño grave o si la ley lo pide. Todos lo supieron antes de compartir.
share-unmask-pick = ¿Qué nombre?
share-unmask-ask = ¿Quieres saber quién es { $name }? Elige la razón. Lo sabrás enseguida, y además:
share-unmask-logged = Queda escrito que fuiste tú, cuándo y por qué razón.
share-unmask-told = Se avisa a quienes facilitan de que lo hiciste y por qué, no de quién es.
share-unmask-member = Se avisa a esa persona.
share-unmask-block-instead = Para que alguien deje de compartir no hace falta saber quién es: quienes facilitan pueden bloquear un nombre.
share-why-danger = Alguien está en peligro
share-why-harm = Alguien sufrió un daño
share-why-law = La ley lo pide
share-unmask-is = { $name } es { $person }.
share-unmask-careful = Por favor, no se lo digas a nadie que no lo necesite para ayudar.
share-unmask-gone = Ya nadie lleva este nombre.
share-unmask-notice = { $by } averiguó quién es { $name }. La razón: { $why }. Queda escrito, y se avisa a esa persona.

## The names. They are the same in every language.

pseudonym-1 = Vega
pseudonym-2 = Altair
pseudonym-3 = Rigel
pseudonym-4 = Mira
pseudonym-5 = Deneb
pseudonym-6 = Capella
pseudonym-7 = Maia
pseudonym-8 = Adhara
pseudonym-9 = Spica
pseudonym-10 = Atria
pseudonym-11 = Alcor
pseudonym-12 = Mizar
pseudonym-13 = Izar
pseudonym-14 = Alya
pseudonym-15 = Meissa
pseudonym-16 = Talitha
pseudonym-17 = Kochab
pseudonym-18 = Mirach
pseudonym-19 = Naos
pseudonym-20 = Electra
pseudonym-21 = Antares
pseudonym-22 = Merope
pseudonym-23 = Nunki
pseudonym-24 = Shaula
pseudonym-25 = Sadr
pseudonym-26 = Alnair
pseudonym-27 = Sabik
pseudonym-28 = Merak
pseudonym-29 = Dubhe
pseudonym-30 = Hadar
pseudonym-31 = Errai
pseudonym-32 = Tania
