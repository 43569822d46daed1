### La lista que está detrás de la tarjeta semanal, solo para quienes facilitan.

command-facilitate-review = Lo que necesita a alguien: avisos, mensajes retenidos, reportes, apelaciones, fallas, sugerencias

review-button = Lo que necesita a una persona
review-title = Lo que necesita a una persona
review-nothing = Ahora mismo nada te necesita.
# $number de $of entradas.
review-place = { $number } de { $of }. Solo tú ves esto.
# $day es una fecha, $time una hora.
review-since = Desde el { $day }, { $time }.
# $person es la persona de la que se trata.
review-person = Se trata de { $person }. Guárdalo para ti, por favor.
review-aside = Dejar aparte
review-put-aside = Queda aparte. Si vuelve a pasar, lo diré otra vez.
review-again = Probar otra vez
review-tried = Sigue desde su próxima vez. Para publicar lo que faltó, usa /facilitate schedule run-now.
review-gone = Eso ya está resuelto.
# $kind es uno de review-kind-..., $titled es "yes" cuando la serie tiene título.
review-stopped = { $kind }{ $titled ->
    [yes] {" "}(“{ $title }”)
   *[no] {""}
 } se detuvo por sí sola, porque no se podía llegar a su sala. Cuando esté resuelto, prueba otra vez.
review-kind-topic = La serie de temas
review-kind-reflection = La reflexión privada
review-kind-check-in = La pregunta de ánimo
review-kind-announcement = Una serie de avisos
review-kind-week = La tarjeta semanal
review-suggestion = Una sugerencia de tema:
review-suggested-by = De { $person }. Al círculo no se le dice de quién es.
review-approve = Agregar a la cola
review-decline = Rechazar
review-report = Hay un reporte. Quién lo hizo no está anotado en ningún lugar.
review-appeal = En el caso { $number } hay una apelación. Debería decidir alguien distinto de quien actuó.
review-waiting = El caso { $number }, un veto, espera el sí de otra persona que facilita.
review-title-risk = Avisos y preocupaciones
# El camino a la otra lista. $count es cuántas entradas hay en ella.
review-part-risk = Avisos y preocupaciones ({ $count })
review-part-other = Todo lo demás ({ $count })
# $person es quien lo escribió, o held-somebody.
review-held = Retuve un mensaje de { $person }. Espera una decisión, porque puede que haya encontrado:
review-flagged = Un mensaje de { $person } sigue en la sala, aunque yo lo habría retenido. Puede que haya encontrado:
review-appealed = { $person } pide que miren otra vez un mensaje que retuve. Puede que haya encontrado:
# $person es alguien del círculo o el nombre de una estrella.
review-share = { $person } quisiera compartir algo con el círculo. Espera a que alguien de ustedes lo lea.
review-undo = Deshacer
review-brought-back = Está otra vez en la lista.
review-to-list = A la lista
