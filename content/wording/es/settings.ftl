### Los ajustes de cada integrante. Los nombres de las opciones del comando no se traducen.

command-settings = Qué te llega en privado, cuándo y cómo
    .zone = Tu zona horaria, por ejemplo America/Bogota
    .hour = Desde cuándo llegan los mensajes privados, como 19:00; “no” usa la hora del círculo
    .quiet = Horas sin mensajes privados, como 22:00 - 07:00; “no” si no quieres ninguna
    .discreet = Los mensajes privados solo dicen que hay algo nuevo
    .pause = Sin mensajes privados hasta esta fecha, como 24 de diciembre; “no” para seguir
    .listening = Estás aquí y nadie te llama: sin preguntas, sin acompañante, sin turno
    .reflections = Si te llegan las preguntas tranquilas
    .check-ins = Si te llegan las preguntas de ánimo
    .noticing = Si puedo buscar señales de peligro en lo que escribes en el círculo
    .nudges = Si puedo proponerte en privado, de vez en cuando, una palabra más suave
    .reach = Cómo puedo avisarte en una crisis
    .country = De qué país mostrar primero los números
choice-full = El mensaje completo
choice-neutral = Una línea neutra
choice-never = Nada

# $circle es el nombre del círculo.
settings-title = Tus ajustes en { $circle }
settings-saved = Guardado. Vale desde ahora.
settings-only-you = Solo tú ves esto.
settings-pick = ¿Qué quieres cambiar?
# $name es uno de los ajustes, $value lo que vale ahora.
settings-line = **{ $name }:** { $value }

settings-zone-name = Zona horaria
settings-hour-name = Hora de los mensajes
settings-quiet-name = Horas de silencio
settings-discreet-name = Modo discreto
settings-pause-name = Pausa
settings-language-name = Idioma
settings-reflections-name = Preguntas tranquilas
settings-check-ins-name = Preguntas de ánimo
settings-noticing-name = Buscar señales de peligro
settings-nudges-name = Una palabra más suave de vez en cuando
settings-nudges-question = Cuando algo que escribes en la sala podría decirse con más suavidad, puedo enviarte una idea en privado, como mucho una vez al día. ¿Lo hago? También necesita tu sí a buscar señales de peligro.
settings-reach-name = Avisarte en una crisis
settings-country-name = País

settings-zone-circle = la del círculo
settings-hour-none = cuando los envía el círculo
settings-hour = desde las { $time }
settings-quiet = de { $begin } a { $end }
# $day es el primer día en que vuelven los mensajes.
settings-pause = hasta el { $day }

settings-pause-button = Pausar
settings-go-on = Terminar la pausa
settings-try-again = Probar otra vez
settings-pick-zone = ¿Cuál de estas?

settings-discreet-question = En el modo discreto, un mensaje privado solo dice que hay algo nuevo para ti. Todo lo demás está detrás de un botón. Nada en una pantalla bloqueada dice de qué se trata. ¿Lo hago así?
settings-reflections-question = De vez en cuando te envío en privado una pregunta sobre el tema de la semana. También puedes escribir siempre con /reflect. ¿Te las envío?
settings-check-ins-question = De vez en cuando te pregunto en privado cómo va tu semana, del 1 al 5. También puedes usar siempre /checkin. ¿Te pregunto?
settings-language-question = ¿En qué idioma quieres que te hable?

settings-pause-question = ¿Cuánto tiempo descansan los mensajes privados? Lo que está en espera se retira. Puedes seguir cuando quieras.
settings-pause-weeks = { $count ->
    [one] Una semana
   *[other] { $count } semanas
 }
settings-pause-date = Hasta una fecha
settings-pause-no = Sin pausa

settings-form-zone = La ciudad grande más cercana
settings-form-zone-hint = Por ejemplo Bogotá. Vacío usa la del círculo.
settings-form-hour = ¿Desde cuándo?
settings-form-hour-hint = Por ejemplo 19:00. Vacío usa la hora del círculo.
settings-form-quiet-from = Silencio desde
settings-form-quiet-until = Silencio hasta
settings-form-quiet-hint = Por ejemplo 22:00. Deja los dos vacíos si no quieres.
settings-form-pause = ¿Hasta qué día?
settings-form-pause-hint = Por ejemplo 24 de diciembre. Vacío termina la pausa.

settings-unread-zone = No conozco esa zona horaria. Lo mejor es una ciudad grande cercana, por ejemplo Bogotá o Madrid.
settings-unread-hour = No pude leer esa hora. Escríbela como 19:00 o 7pm, por favor.
settings-unread-quiet = No pude leer esas horas. Escríbelas como 22:00 - 07:00, por favor.
settings-unread-pause = No pude leer ese día, o no está dentro del próximo año. Escríbelo como 24 de diciembre, por favor.
settings-unread-country = No conozco ese país. Lo mejor es su nombre o su código de dos letras.
settings-unread-discreet = Responde sí o no, por favor.
settings-unread-reflections = Responde sí o no, por favor.
settings-unread-check-ins = Responde sí o no, por favor.
settings-unread-noticing = Responde sí o no, por favor.
settings-unread-nudges = Por favor, responde con sí o no.
settings-unread-reach = Elige una de las tres formas, por favor.
settings-unread-language = No conozco ese idioma.

## Cómo lo llaman quienes lo hablan

language-de = Deutsch
language-en = English
language-es = español (pendiente de revisión por una persona nativa)
language-fr = français
language-it = italiano
language-nl = Nederlands
language-pl = polski
language-pt = português
language-tr = Türkçe
language-uk = українська
