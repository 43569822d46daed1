### Mensajes retenidos: lo que leen quien los escribió, quienes facilitan y la sala.

held-kind-slur = un insulto contra un grupo de personas
held-kind-dehumanising = palabras que tratan a personas como menos que humanas
held-kind-threat = una amenaza contra alguien
held-kind-urging = palabras que animan a alguien a hacerse daño
held-kind-method = detalles de cómo se podría hacer daño a alguien
held-kind-doxxing = una dirección, un número u otra forma de encontrar a una persona privada
held-kind-solicitation = un acercamiento que no corresponde en un grupo de apoyo
held-kind-scam = algo que parece una estafa
held-kind-spam = una invitación o publicidad
held-kind-own = palabras que este círculo no quiere en su sala
held-kind-flood-links = un enlace que invita a otro lugar o que parece una estafa
held-kind-flood-mentions = muchas personas llamadas a la vez
held-kind-flood-repeats = las mismas palabras muchas veces seguidas

held-notice-title = Se retuvo un mensaje
# $person es quien lo escribió, o held-somebody.
held-notice = Retuve un mensaje de { $person }, porque puede que haya encontrado:
held-somebody = alguien
held-taken = Ya no está en la sala, y quien lo escribió tiene de vuelta sus palabras.
held-not-taken = No pude quitarlo de la sala, así que pedí a quien lo escribió que lo borre. Si puedes borrarlo tú, míralo antes, por favor.
held-not-a-judgement = Solo miro palabras, y puedo equivocarme. Lo que decidas se puede deshacer.
held-read = Leer y decidir
held-why = ¿Por qué?
held-link = Ir al mensaje
held-appeal-title = Alguien pide otra mirada
held-appeal-notice = { $person } te pide que mires otra vez un mensaje retenido:

# Lo que puede verse con la pantalla bloqueada.
held-neutral = Hay una nota de tu círculo para ti.
held-show = Mostrarla
held-author-title = Sobre tu mensaje
# $circle es el nombre del círculo.
held-author-taken = Saqué tu mensaje de { $circle }, y quienes facilitan lo van a mirar.
held-author-stands = Tu mensaje en { $circle } no debería quedarse ahí así como está, y no puedo quitarlo. ¿Podrías borrarlo? Quienes facilitan también lo van a mirar.
held-author-why = Puede que haya encontrado:
held-author-rule = Solo miro palabras y puedo equivocarme. Esto no es una advertencia y no cuenta en tu contra.
held-author-back = Para que no se pierda nada, aquí están tus palabras:
held-author-next = Puedes cambiar lo que no corresponde en la sala y enviarlo otra vez, o pedir a quienes facilitan que lo miren.
held-file = tu-mensaje.md
held-words-gone = Las palabras ya no están aquí.
held-appeal = Pedir otra mirada
held-appeal-form = Otra mirada
# Como máximo 45 caracteres.
held-appeal-field = ¿Qué deberían saber?
held-appeal-hint = Puedes dejarlo vacío.
held-appeal-submit = Enviar

held-consent = Quienes facilitan miraron tu mensaje y les gustaría verlo en { $circle }. ¿Puedo publicarlo ahí por ti?
held-consent-how = Publicaría estas palabras con tu nombre arriba. No pasa nada sin tu sí.
held-consent-yes = Sí, publícalo
held-consent-no = No, déjalo
held-word-removed = Quienes facilitan decidieron que tu mensaje no vuelva a la sala. No cuenta en tu contra, y puedes pedir que lo miren otra vez.
held-word-posted = Gracias. Lo publico ahora.
held-word-kept = Está bien, se queda fuera de la sala.
held-word-undone = Quienes facilitan dieron marcha atrás sobre tu mensaje y lo mirarán otra vez.
held-word-appealed = Se lo paso a quienes facilitan. No puedo decir cuándo lo mirarán.
held-word-gone = Esa pregunta ya no está abierta.
held-posted = { $person } escribió esto y me pidió publicarlo:
held-posted-notice = Un mensaje en el círculo
held-gone = Esto ya no está aquí.

held-open = { $person } escribió:
held-open-appeal = Te pide que mires otra vez:
held-state-held = Todavía no hay una decisión.
held-state-asked = Pregunté a quien lo escribió si puedo publicarlo.
held-state-posted = Se publicó, porque quien lo escribió y alguien que facilita lo quisieron.
held-state-kept = Sigue retenido.
held-state-removed = Se queda fuera de la sala.
# $state es uno de held-state-..., $person quien facilita.
held-closed-by = { $state } Lo decidió { $person }.
held-author-untold = No pude avisar en privado a quien lo escribió, así que quizá no lo sepa.
held-private = Solo tú ves esto. Por favor, no lo cites en la sala.
held-own = Este lo escribiste tú, así que deciden las demás personas que facilitan.
# $words dice qué busca una regla, $found son las palabras que encontró.
held-because = { $words } Encontrado: «{ $found }»
held-no-reasons = Los motivos ya no están aquí.
held-post = Ofrecer publicarlo
held-keep = Dejarlo retenido
held-remove = Dejarlo fuera
held-undo = Deshacer
held-note-asked = Le pregunto a quien lo escribió si puedo publicarlo.
held-note-kept = Sigue retenido. Quien lo escribió puede pedir otra mirada.
held-note-removed = Se queda fuera, y se lo digo con cuidado a quien lo escribió.
held-note-undone = Deshecho. Vuelve a esperar una decisión.
held-note-already = Así está ahora:
