### Palabras que solo necesita Slack.

# Lo que muestra una pantalla bloqueada de un mensaje que no tiene una línea propia.
slack-notice = Hay algo nuevo para ti.
# $command es el comando como se escribe, por ejemplo "/circle schedule add".
slack-not-understood = No conozco “{ $command }”. Solo con /circle ves lo que hay.
# $name es el nombre de una opción, $value lo que se escribió.
slack-not-a-choice = “{ $value }” no vale para { $name }.
# $choices son los valores que valen, separados por comas.
slack-choices = Puede ser: { $choices }.
# $value es lo que se escribió de más; $command el comando tras el que se escribió.
slack-too-much = No sé qué hacer con “{ $value }” en { $command }.
# Después vienen los comandos a los que alguien pudo referirse.
slack-near = Quizá querías uno de estos:
slack-file-sent = Te envié el archivo en nuestros mensajes privados.
slack-file-failed = Ahora mismo no se pudo enviar el archivo. Inténtalo de nuevo en un rato, por favor.
# Está en una ventana por un momento, hasta que llega la respuesta.
slack-one-moment = Un momento.
slack-shortcut-reflect = Escribir en privado

## Lo que se le dice de una sala a quien administra. $room es el nombre de la sala, $permission lo que falta.

mend-slack-membership = { $room }: no estoy en esta sala. Ábrela y escribe /invite @Circlekeeper.
mend-slack-archived = { $room }: esta sala está archivada. Recupérala, o elige otra sala.
mend-slack-scope = { $room }: me falta { $permission }. Quien aloja el bot puede agregarlo en los ajustes de la aplicación en Slack e instalarla otra vez.

## La entrada en la lista de aplicaciones de Slack. 140 caracteres como máximo.

slack-described = Una ayuda tranquila para círculos de apoyo entre pares: temas semanales, reflexiones privadas y registros de ánimo.
