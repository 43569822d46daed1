### What facilitators may see of the whole circle. Steps, never counts; nothing about one person.

command-insights = See how the circle as a whole has been, week by week
insights-title = The circle, week by week
# $monday is a date, $members a number.
insights-week = The week from { $monday }. { $members } members were here all week, facilitators not counted.
insights-none = There is nothing to see yet. The first whole week appears a day or two after it has ended.
# $least is a number of members.
insights-small = With fewer than { $least } members, any figure would point at somebody. So nothing is told here.
# $what is one of the lines below, $step one of the steps below.
insights-line = { $what }: { $step }
insights-checked-in = Checked in
insights-wrote = Wrote for themselves
insights-sessions = Sessions held: { $count }
insights-met = Came to a session
insights-shared = Shared something
insights-unanswered = Shared and had no answer
insights-needed = Something of theirs came to you
insights-step-few = fewer than five
# $low and $high are numbers of people.
insights-step = { $low } to { $high }
insights-step-more = { $low } or more
insights-step-none = not told
# Words for the picture. $count is a number of weeks, $first and $last are Mondays.
insights-span = Bars for { $count } weeks, from { $first } to { $last }.
insights-run = { $weeks ->
    [one] { $step } in one week
   *[other] { $step } in { $weeks } weeks
}
insights-how = People are told in steps, so that nobody can be picked out. A week is looked at once, and never changes afterwards. What somebody wrote, or how they felt, is never looked at.
insights-brief-title = The circle last week
insights-brief-on = A brief comes to this circle's facilitators' room every Wednesday morning.
insights-brief-off = No brief comes by itself.
insights-brief-start = Send a weekly brief
insights-brief-stop = Stop the weekly brief
insights-open = See more weeks
