### El menú de /circle, y elegir entre círculos. $circle es siempre el nombre del círculo.

command-circle = Lo que puedes hacer aquí, en una lista corta

menu-title = { $circle }
menu-choose = ¿Qué quieres hacer?
menu-stranger = Aquí se reúne este círculo. Si quieres, mira qué significa entrar.
menu-left = Saliste de este círculo. Lo que escribiste en privado sigue siendo tuyo.
menu-paused = El círculo está en una pausa.
menu-archived = Este círculo ya cerró.
menu-stopped = El círculo descansa, porque no puedo publicar donde se reúne.
menu-stopped-wait = Sigue cuando alguien que facilite lo haya resuelto. Lo que escribiste sigue aquí.
menu-agreements-changed = Los acuerdos del grupo cambiaron desde que dijiste que sí.
# $day es el primer día en que vuelven los mensajes privados.
menu-rests = Los mensajes privados descansan hasta el { $day }. Puedes cambiarlo en tus ajustes.

menu-topic = El tema de esta semana
menu-reflect = Escribir en privado
menu-check-in = Decir cómo estás
menu-journal = Tu diario
menu-settings = Ajustes
menu-privacy = Qué se guarda
menu-share = Compartir algo
menu-buddy = Alguien con quien hablar
menu-resources = Dónde encontrar ayuda
menu-help = Todos los comandos
menu-agreements = Leer los acuerdos
menu-review = Lo que necesita atención
menu-another = Otro círculo

circle-chosen = Entonces, { $circle }.
circle-remembered = Entonces, { $circle }. En los mensajes privados hablaré de este desde ahora; con /circle puedes cambiarlo.
circle-go-on = Seguir
