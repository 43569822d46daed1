### Escribir en privado: la pregunta, el formulario y lo que pasó con él.

# La descripción del comando /reflect.
command-reflect = Escribir en privado sobre la pregunta de esta semana, o solo leerla

## El formulario. Su título se puede leer por encima del hombro, así que no dice nada.

reflection-form-title = Con tus propias palabras
# La etiqueta del cuadro para escribir. 45 caracteres como máximo.
reflection-form-field = Tanto o tan poco como quieras
reflection-form-page = Una página más

## Después de escribir

reflection-saved = Guardado. Gracias por tomarte el tiempo.
# $page es el número de la página.
reflection-saved-page = La página { $page } está guardada.
reflection-saved-anew = La entrada de esta página ya no está, así que la guardé como una entrada aparte.
reflection-where = La encuentras con /journal list. Se guarda cifrada, y puedes borrarla en cualquier momento.
reflection-more = Agregar otra página
reflection-share = Compartir con el círculo
reflection-done = Todo está guardado. Lo encuentras con /journal list cuando quieras.

reflection-empty = No había nada escrito, así que no guardé nada. La pregunta puede esperar.
# $most es una cantidad de caracteres.
reflection-too-long = Eso es más de lo que cabe en una página ({ $most } caracteres), así que todavía no está guardado. Puedes guardarlo por partes, página por página.
# $most es una cantidad de páginas.
reflection-too-many-pages = Esta entrada tiene { $most } páginas, el máximo que puede tener, así que esta página todavía no está guardada. Puedes empezar con ella una entrada nueva.
reflection-entry-gone = Esa entrada ya no está. Puedes empezar una nueva con /reflect.

## Más tarde, omitir, pausar

# $day y $time están en la zona horaria de cada integrante.
reflection-later-set = De acuerdo. Vuelvo a preguntar el { $day }, hacia las { $time }.
reflection-skipped = Está bien. Si cambias de idea, /reflect tiene la pregunta.
reflection-invitation-gone = Esa invitación ya no está abierta. Puedes escribir en cualquier momento con /reflect.
reflection-paused = Ya no te enviaré estas preguntas. Lo que escribiste sigue siendo tuyo.
reflection-resumed = Las preguntas volverán, la próxima vez que toque.
check-in-paused = Ya no te preguntaré cómo estás. Tus semanas siguen siendo tuyas.
check-in-resumed = Volveré a preguntarte cómo estás, la próxima vez que toque.
private-resume = Volver a activar
private-resume-how = Puedes volver a activarlo aquí o con /settings. /reflect y /checkin siempre funcionan.
