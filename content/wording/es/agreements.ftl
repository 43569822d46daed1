### Los acuerdos propios de un círculo, para quienes lo facilitan. Lo que leen los miembros está en join.ftl.

command-facilitate-agreements = Ver lo que los miembros acuerdan al unirse, y escribir sus propios acuerdos

agreeing-title = Lo que acuerdan los miembros
agreeing-own = Estos puntos los escribió su círculo. Las primeras y las últimas palabras son siempre las mismas.
agreeing-not-own = Estos son los acuerdos de siempre. Pueden escribir sus propios puntos.
agreeing-what-happens = Cuando cambian, los miembros los encuentran en /circle y pueden leerlos y aceptarlos cuando les venga bien. Hasta entonces, y respondan lo que respondan, todo sigue abierto para ellos.
agreeing-button-edit = Escribir los nuestros
agreeing-button-usual = Volver a los de siempre
agreeing-button-tell = Avisar al círculo
agreeing-form-title = Lo que acordamos
agreeing-field = Los puntos, uno en cada línea
    .hint = De 3 a 15 puntos breves. Conserven lo que se dice sobre el peligro y sobre poder pasar.
agreeing-saved = Los nuevos acuerdos ya están. ¿Aviso al círculo en su sala?
agreeing-back = Vuelven a estar los acuerdos de siempre. ¿Aviso al círculo en su sala?
agreeing-told = El círculo recibe el aviso en su sala.
agreeing-too-few = No cambió nada: los acuerdos tienen de 3 a 15 puntos, uno en cada línea.
agreeing-resting = El círculo descansa, así que no se publicó nada. Los miembros encuentran los acuerdos en /circle.
agreeing-in-room = Ha cambiado lo que acordamos en este círculo. Léelo cuando tengas un momento.
agreeing-no-hurry = No hay prisa. Hasta entonces todo sigue abierto para ti.
