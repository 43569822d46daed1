### What facilitators may see of the whole circle. Steps, never counts; nothing about one person.

command-insights = Mira cómo ha ido el círculo en conjunto, semana a semana
insights-title = El círculo, semana a semana
# $monday is a date, $members a number.
insights-week = La semana del { $monday }. { $members } miembros estuvieron toda la semana, sin contar a quienes facilitan.
insights-none = Todavía no hay nada que ver. La primera semana completa aparece uno o dos días después de terminar.
# $least is a number of members.
insights-small = Con menos de { $least } miembros, cualquier cifra señalaría a alguien. Por eso aquí no se dice nada.
# $what is one of the lines below, $step one of the steps below.
insights-line = { $what }: { $step }
insights-checked-in = Contaron cómo están
insights-wrote = Escribieron para sí
insights-sessions = Sesiones celebradas: { $count }
insights-met = Vinieron a una sesión
insights-shared = Compartieron algo
insights-unanswered = Compartieron sin respuesta
insights-needed = Algo suyo llegó a ustedes
insights-step-few = menos de cinco
# $low and $high are numbers of people.
insights-step = de { $low } a { $high }
insights-step-more = { $low } o más
insights-step-none = no se dice
# Words for the picture. $count is a number of weeks, $first and $last are Mondays.
insights-span = Barras de { $count } semanas, del { $first } al { $last }.
insights-run = { $weeks ->
    [one] { $step } en una semana
   *[other] { $step } en { $weeks } semanas
}
insights-how = Las personas se cuentan por tramos, para que no se pueda señalar a nadie. Cada semana se mira una sola vez y después no cambia. Nunca se mira lo que alguien escribió ni cómo se sentía.
insights-brief-title = El círculo la semana pasada
insights-brief-on = Cada miércoles por la mañana llega un resumen a la sala de quienes facilitan.
insights-brief-off = No llega ningún resumen por sí solo.
insights-brief-start = Enviar un resumen semanal
insights-brief-stop = No enviar más el resumen
insights-open = Ver más semanas
