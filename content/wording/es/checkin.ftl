### Registros de ánimo: un número del 1 al 5, una palabra si se quiere, y las propias semanas.

command-checkin = ¿Cómo va tu semana? Basta con un toque
    .mood = Cómo te sientes
    .word = Una o dos palabras, si quieres

choice-mood-1 = { mood-1 }
choice-mood-2 = { mood-2 }
choice-mood-3 = { mood-3 }
choice-mood-4 = { mood-4 }
choice-mood-5 = { mood-5 }

# $mood es uno de los cinco estados de ánimo.
check-in-kept = Anotado: { $mood }.
# $word es lo que escribió la persona.
check-in-kept-word = Anotado: { $mood }, “{ $word }”.
check-in-again = Si querías elegir otra opción, tócala en los próximos diez minutos.
check-in-unread = No pude leer eso. Toca una de las cinco opciones, por favor.
check-in-gone = Ese registro de ánimo ya no está.

check-in-word-add = Agregar una palabra
check-in-word-change = Cambiar la palabra
check-in-word-title = Una palabra
check-in-word-field = Una o dos palabras
check-in-word-hint = Solo tú la verás.
check-in-word-empty = No había nada escrito, así que tu registro queda como está.
# $most es una cantidad de caracteres.
check-in-word-long = Eso es más largo de lo que cabe en un registro ({ $most } caracteres), así que no guardé las palabras. Si necesitas más espacio, está /reflect.
check-in-word-first = La palabra acompaña a un estado de ánimo. Toca uno primero y luego agrega tu palabra.

# Una línea del archivo: $day, $mood y $word.
check-in-line = { $day }: { $mood }
check-in-line-word = { $day }: { $mood }, { $word }

## El gráfico de las propias semanas, en palabras. Solo hechos, sin juzgar.

# $first y $last son días, $count una cantidad de días.
weeks-span = Tus registros de ánimo del { $first } al { $last }, { $count ->
    [one] un día
   *[other] { $count } días
 } en total.
weeks-one = { $day }: { $mood }.
weeks-range = El más bajo es “{ $low }”, el más alto “{ $high }”.
weeks-last = El último es “{ $mood }”.
weeks-higher = Los últimos tres son más altos que los tres anteriores.
weeks-lower = Los últimos tres son más bajos que los tres anteriores.
weeks-alike = Los últimos tres se parecen a los tres anteriores.
# Las semanas dibujadas con puntos, una línea para cada una. $dots son cinco puntos, tantos llenos como alto es el
# ánimo; $monday es el día en que empieza la semana. $low y $high son el ánimo más bajo y el más alto de esa semana.
weeks-line = { $dots } { $monday }: { $mood }
weeks-line-range = { $dots } { $monday }: de { $low } a { $high }
weeks-line-none = { $dots } { $monday }

# $question es una pregunta pequeña, distinta cada vez.
check-in-small = Una pregunta pequeña, si te apetece: { $question } Después de tocar puedes añadir una palabra.
