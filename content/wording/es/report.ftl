### Avisar de algo a quienes facilitan, o a quienes administran.

command-report = Decir en privado a quienes facilitan que algo no está bien
    .about = sobre quién es, si quieres decirlo
# En el menú de un mensaje. Como mucho 24 caracteres.
report-shortcut = Avisar a facilitadores

report-title = Contárselo a alguien
report-about = Puedes contárselo a quienes facilitan este círculo. Lo leerán todos. Si es sobre alguien que facilita, elige a quienes administran; entonces quienes facilitan no se enteran.
report-about-facilitator = Esto es sobre alguien que facilita, así que va solo a quienes administran. Quienes facilitan no se enteran.
report-hidden = No digo quién eres, ni lo anoto. Lo que cuentes todavía puede mostrarlo.
report-not-urgent = Puede que nadie lo vea enseguida. Si alguien está en peligro ahora, usa la ayuda de abajo.
report-to-facilitators = Avisar a quienes facilitan
report-to-administrators = Es sobre quien facilita
# Como mucho 45 caracteres.
report-field = ¿Qué no está bien?
report-hint = Bastan unas pocas palabras.
report-submit = Enviar

report-empty = No había nada escrito, así que no envié nada.
report-long = Era demasiado largo para enviarlo. Por favor, acórtalo.
report-sent = Se lo paso a quienes facilitan. No ven de quién viene.
report-sent-above = Se lo paso en privado a quienes administran y conozco. Quienes facilitan no lo ven, y nadie ve de quién viene.
# $contact es cómo llegar a quien aloja el bot.
report-else-host = Si prefieres no esperar, o no te responden, también puedes escribir a quien aloja este bot: { $contact }
report-nobody = No pude enviar esto: no conozco a nadie que administre a quien pueda avisar en privado. No se guardó nada, y quienes facilitan no se enteraron.
report-reach-host = Puedes escribir a quien aloja este bot: { $contact }
report-no-host = Por favor, escribe tú a alguien que administre este servidor.

report-notice-title = Un reporte
# $circle es el nombre del círculo.
report-notice-facilitators = Alguien en { $circle } quiere que sepan esto:
report-notice-administrators = Alguien en { $circle } quiere que sepas esto. Es sobre alguien que facilita, así que solo llega a quienes administran:
report-person = Es sobre { $person }.
report-link = Al mensaje
report-words-gone = Las palabras ya no están aquí.
report-do-not-ask = Por favor, no intentes averiguar quién avisó.
report-button-look = Mirarlo
report-button-case = Abrir un caso
report-close-spoke = Hablamos
report-close-nothing = Nada que hacer
report-close-known = Ya se sabía
report-close-above = Pasado a otros
report-state-open = Nadie se ha ocupado todavía.
report-state-case = Alguien abrió un caso.
report-state-closed = Cerrado.
report-outcome-spoke = Cerrado: hablaron con esa persona.
report-outcome-nothing = Cerrado: nada que hacer.
report-outcome-known = Cerrado: ya se sabía.
report-outcome-above = Cerrado: pasado a otros.
report-not-there = No encuentro este reporte.
