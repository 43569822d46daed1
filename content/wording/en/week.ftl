### The weekly card in the facilitators' room.

week-title = Your week at a glance
week-notice = The week at a glance is here.
week-coming = Posts itself in the next seven days
week-to-do = Needs a person
week-nothing-coming = Nothing is due in the next seven days.
week-nothing-to-do = Nothing needs you just now.

# $titled is "yes" when there is a title, "own" for a topic that the circle wrote itself. $day and $time are
# in the circle's time zone.
week-line-topic = { $day }, { $time }: topic { $titled ->
    [yes] “{ $title }”
    [own] in your own words
   *[no] (the queue is empty)
 }
week-line-reflection = { $day }, { $time }: private reflection
week-line-check-in = { $day }, { $time }: private check-in
week-line-announcement = { $day }, { $time }: announcement{ $titled ->
    [yes] {" "}“{ $title }”
   *[no] {""}
 }

week-chore-trouble = { $count ->
    [one] Something could not be delivered.
   *[other] { $count } things could not be delivered.
 }
week-chore-suggestions = { $count ->
    [one] A member has suggested a topic.
   *[other] Members have suggested { $count } topics.
 }
week-chore-queue-low = The queue of topics is nearly empty.
week-chore-series-stopped = { $count ->
    [one] One series has stopped.
   *[other] { $count } series have stopped.
 }
week-button-trouble = See what happened
week-button-suggestions = Read suggestions
week-button-queue-low = Add topics
week-button-series-stopped = Look at the schedule
week-button-schedule = The schedule
week-chore-alerts = { $count ->
    [one] An alert or concern has no last word yet.
   *[other] { $count } alerts and concerns have no last word yet.
 }
week-chore-decisions = { $count ->
    [one] One thing waits for a decision: a held message, something to be shared, a report or an appeal.
   *[other] { $count } things wait for a decision: held messages, things to be shared, reports or appeals.
 }
week-chore-drill = The last drill is more than a month ago, or there was none. It takes a quarter of an hour at most and tells no member anything.
week-button-alerts = Look at alerts
week-button-decisions = Look at what waits
week-button-drill = Begin a drill
