### Lo que llega en mensajes privados, a su hora.

# La única línea neutra del modo discreto. No nombra nada y podría venir de cualquier aplicación.
discreet-line = Hay algo nuevo para ti.
discreet-open = Abrir

reflection-notice = Una pregunta para ti, cuando tengas un momento.
reflection-title = Un momento para ti
reflection-invitation = Una pregunta tranquila de { $circle }, para cuando tengas unos minutos.
reflection-open-question = ¿Qué te ha dado vueltas en la cabeza esta semana?
reflection-only-you = Lo que escribes se guarda cifrado y no se muestra al círculo ni a quienes facilitan.
reflection-write = Escribir
reflection-later = Más tarde
reflection-skip = Omitir
reflection-pause = Pausar estas preguntas
private-help = Ayuda y personas

check-in-title = ¿Cómo estás?
check-in-notice = Una pregunta corta, si quieres.
check-in-question = { $circle } pregunta cómo va tu semana. Basta con un toque.
check-in-pause = Pausar estas preguntas
