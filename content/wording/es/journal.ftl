### El diario de cada integrante.

command-journal = Tu diario
command-journal-list = Ver lo que has escrito
command-journal-read = Leer una de tus entradas
    .entry = Cuál: elígela, o escribe su día
command-journal-delete = Borrar una de tus entradas para siempre
    .entry = Cuál: elígela, o escribe su día
command-journal-export = Recibir tu diario y tus registros de ánimo en un archivo

# Un día con su año: martes 1 de diciembre de 2026.
journal-day = { $day } de { $year }
# $day es un día con su año, $title el tema.
journal-label = { $day }: { $title }

journal-title = Tu diario
journal-only-you = Solo tú puedes ver esto.
journal-pick = Leer una entrada
journal-pick-delete = Borrar una entrada
journal-which = ¿Qué entrada?
journal-unknown = No encuentro esa entrada entre las tuyas. Estas son las últimas.
journal-newer = Más nuevas
journal-older = Más antiguas
journal-back = Todas las entradas
journal-export = Guardar en un archivo
journal-empty = Todavía no hay nada en tu diario. Cuando escribas con /reflect, lo encontrarás aquí.
journal-unreadable = Esta entrada, o una parte de ella, ya no se puede abrir. Lo siento.

journal-delete = Borrar
journal-delete-title = ¿Borrar esta entrada?
# $entry es su día y su tema.
journal-delete-ask = { $entry }
journal-delete-note = No se puede recuperar. Si quieres una copia, usa antes /journal export.
journal-delete-yes = Borrar para siempre
journal-delete-no = Conservarla
journal-deleted = Está borrada.

## El archivo

# Nombres del archivo. El segundo es para quien no quiere que se note nada a simple vista.
journal-file = diario.md
journal-file-discreet = notas.md
journal-file-here = Aquí está todo lo que has escrito, y tus registros de ánimo.
journal-file-note = Cuando guardes el archivo, lo podrá leer cualquiera que use ese dispositivo.
journal-file-heading = Mis notas
# $circle es el nombre del círculo.
journal-file-about = Escritas con { $circle }.
journal-file-check-ins = Registros de ánimo
# $count es una cantidad de registros.
journal-check-ins-lost = { $count ->
    [one] Un registro de ánimo ya no se puede abrir.
   *[other] { $count } registros de ánimo ya no se pueden abrir.
 }
