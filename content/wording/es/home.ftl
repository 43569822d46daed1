### La página propia de cada persona: la pestaña Inicio de la aplicación en Slack.

home-title = Tu propia página
# Para quien no está en ningún círculo. No habla de ninguno.
home-empty = Todavía no hay nada tuyo aquí.
home-empty-how = Si te invitaron a un círculo, abre su sala y escribe /circle ahí. Esta página es solo tuya.
# Alguien en muchos círculos: sigue un botón para cada uno de los otros.
home-more = Tus otros círculos:
# Modo discreto: nada se ve a simple vista.
home-covered = Esta página no muestra nada por sí sola, como pediste en tus ajustes.
home-uncover = Mostrar
home-pause = Pausar mensajes
# El gráfico de los propios registros de ánimo, contado en palabras.
home-weeks = Tus semanas
home-weeks-none = Hasta ahora no hay registros de ánimo.
# Debajo de las semanas.
home-weeks-picture = Cada línea es una semana. Como imagen llegan con “{ menu-check-in }”, a tus mensajes privados.
# La parte de quienes facilitan. $circle es el nombre del círculo.
home-desk-title = { $circle }, para facilitar
home-queue = Temas que vienen
# $count es una cantidad de temas.
home-queued = { $count ->
    [0] La cola está vacía.
    [one] Un tema espera.
   *[other] { $count } temas esperan.
 }
home-own-topic = Un tema con palabras de ustedes
