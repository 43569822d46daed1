### The schedule: every series in words, and what facilitators do with them.

## Lists within a sentence

# "Monday, Tuesday": two of several things.
list-comma = { $first }, { $second }
# "Monday and Tuesday": the last two.
list-and = { $first } and { $second }

## What a series sends

series-topic = Topic
series-topic-from = Topic from “{ $programme }”
series-reflection = Private reflection
series-check-in = Private check-in
series-announcement = Announcement
series-week = Weekly card in the facilitators’ room
series-titled = { $kind } “{ $title }”

## How often. $every is a number; $days are names of weekdays in a list.

often-daily = { $every ->
    [one] every day
   *[other] every { $every } days
 }
often-weekly = { $every ->
    [one] every { $days }
   *[other] every { $every } weeks on { $days }
 }
# $nth is "first" or "last", $day a weekday.
often-monthly = the { $nth } { $day } of each month
# $rule is the text of a calendar rule (RFC 5545), as an expert wrote it.
often-expert = by the rule { $rule }
nth-1 = first
nth-2 = second
nth-3 = third
nth-4 = fourth
nth-5 = fifth
nth-last = last

# $what is one of the series above, $often one of the lines above, $zone such as Europe/Berlin.
series-in-words = { $what }, { $often } at { $time } ({ $zone })
series-in-short = { $what }, { $often } at { $time }
occasion-in-words = { $day }, { $time }

## How a series stands. $next is a day and a time.

state-next = Next: { $next }.
state-paused = Paused. It starts again when you resume it.
state-paused-until = Paused until { $day }. Next: { $next }.
state-ended = Over. It has no more dates.
state-removed = Removed.
state-stopped-room-gone = Stopped by itself, because the room is gone. Choose a room with /facilitate setup, then resume it.
state-stopped-not-allowed = Stopped by itself, because I may not post in the room. Give my role the permission, then resume it.
state-stopped-bot-removed = Stopped by itself, because I was removed from here. Resume it when I am back.
state-stopped-unknown = Stopped by itself, because it could not be posted. Resume it when that is mended.

## The commands. Options stand as attributes; values of choices below.

command-facilitate-schedule = What is posted, when, and what is sent in private
command-facilitate-schedule-list = See every series, how it stands and what comes next
command-facilitate-schedule-add = Add a topic, reflection, check-in or announcement that comes by itself
    .kind = What it sends
    .often = How often it comes
    .days = On which days, such as: mon, thu
    .time = At what time, such as: 18:00 or 6pm
    .every = Every how many weeks or days
    .nth = Which one of the month, for a monthly series
    .start = The day it counts from, such as: 1 Dec. Without it, today
    .programme = The programme that topics come from
    .text = What an announcement says
    .title = A short name for your list
    .rule = A calendar rule (RFC 5545), if you know how to write one
command-facilitate-schedule-edit = Change when a series comes, or what it says
    .series = Which series
    .often = How often it comes
    .days = On which days, such as: mon, thu
    .time = At what time, such as: 18:00 or 6pm
    .every = Every how many weeks or days
    .nth = Which one of the month, for a monthly series
    .start = The day it counts from, such as: 1 Dec
    .programme = The programme that topics come from
    .text = What an announcement says
    .title = A short name for your list
    .rule = A calendar rule (RFC 5545), if you know how to write one
command-facilitate-schedule-pause = Let a series rest, until a day or until you resume it
    .series = Which series
    .until = The day it starts again, such as: 7 Jan. Without it, when you resume it
command-facilitate-schedule-resume = Let a series begin again
    .series = Which series
command-facilitate-schedule-skip = Leave out one date of a series
    .series = Which series
    .date = Which date, such as: 24 Dec. Without it, the next one
command-facilitate-schedule-run-now = Send something of a series now. The next date stays as it is
    .series = Which series
command-facilitate-schedule-preview = See exactly what a series will send next
    .series = Which series
command-facilitate-schedule-remove = End a series for good
    .series = Which series
command-facilitate-schedule-export = Get the schedule as a file for your calendar

choice-topic = { series-topic }
choice-reflection = { series-reflection }
choice-check-in = { series-check-in }
choice-announcement = { series-announcement }
choice-weekly = Every week
choice-every-n-weeks = Every few weeks
choice-daily = Every day, or every few days
choice-nth-weekday = Once a month, such as the first Monday
choice-expert = By a rule of your own
choice-first = First
choice-second = Second
choice-third = Third
choice-fourth = Fourth
choice-fifth = Fifth
choice-last = Last

## The list of series

schedule-title = The schedule
schedule-none = Nothing is planned yet.
schedule-resting = The circle is resting, so nothing is posted just now.
# $number counts the series, $series is one of the lines above.
schedule-entry = { $number }. { $series }
schedule-day = { $day }
schedule-left-out = Left out: { $days }
# $number says which of the series on the page it is for; it is empty where only one is shown.
schedule-button-edit = Edit { $number }
schedule-button-pause = Pause { $number }
schedule-button-resume = Resume { $number }
schedule-button-skip = Skip next { $number }
schedule-button-preview = Preview { $number }
schedule-button-add = Add a series
schedule-button-export = Calendar file
schedule-button-list = The schedule
schedule-button-change = Change
schedule-button-run = Run now
schedule-button-remove = Remove
schedule-button-keep = Keep it
# $day is a date.
schedule-button-unskip = Take back in: { $day }
schedule-picker-skip = Leave out a date

which-series = Which one do you mean?
which-series-unknown = I cannot find that one. Which of these do you mean?
which-series-picker = Choose a series

## What was just done. $day is a date, where the sentence has one.

schedule-done-added = Added. It starts by itself.
schedule-done-changed = Changed. What was already posted is not posted again.
schedule-done-paused = Paused. Nothing of it is sent until you resume it.
schedule-done-paused-until = Paused. It starts again by itself on { $day }.
schedule-done-resumed = It is running again. What would have come in between is not made up for.
schedule-done-skipped = { $day } is left out.
schedule-done-unskipped = { $day } is back in.
schedule-done-removed = Removed. What was posted before stays where it is.
schedule-already-skipped = { $day } was already left out.
schedule-not-a-date = Nothing of this series is due on { $day }. You can choose a date below.
schedule-nothing-ahead = There is no date ahead to leave out.
schedule-until-unclear = Which day should it start again? Please type a day that is still to come, such as 7 Jan.
schedule-day-unclear = I did not understand that day. Please type it like 24 Dec, or choose one below.
schedule-dropped = Nothing was added.
schedule-full = The schedule is full. Remove a series first, then add the new one.

## Adding a series

schedule-add-title = A new series
schedule-add-kind = What should it send?
schedule-kind-topic = Topic: the week’s theme, in the circle’s room
schedule-kind-reflection = Private reflection: a quiet question to each member who wants it
schedule-kind-check-in = Private check-in: how the week is, from 1 to 5
schedule-kind-announcement = Announcement: your own words, in the circle’s room
schedule-add-often = How often?
schedule-often-weekly = { choice-weekly }
schedule-often-every-n-weeks = { choice-every-n-weeks }
schedule-often-daily = Every day or so
schedule-often-nth-weekday = Once a month
schedule-often-expert = { choice-expert }

schedule-form-topic = Topic
schedule-form-reflection = Private reflection
schedule-form-check-in = Private check-in
schedule-form-announcement = Announcement
schedule-form-week = Weekly card
schedule-field-days = Days
    .hint = mon, thu
schedule-field-every = Every how many
    .hint = 2
schedule-field-nth = Which one of the month
    .hint = first, second, third, fourth, fifth or last
schedule-field-time = Time
    .hint = 18:00
schedule-field-start = Counts from (may be empty)
    .hint = 1 Dec
schedule-field-rule = Calendar rule (RFC 5545)
    .hint = FREQ=MONTHLY;BYMONTHDAY=1
schedule-field-text = What it says
    .hint = Please name no member here.

schedule-picker-programme = Choose a programme
schedule-button-fill = Fill in
schedule-gaps-title = Nearly there

schedule-missing-kind = What should it send? Choose topic, reflection, check-in or announcement.
schedule-missing-often = How often should it come?
schedule-missing-days = On which days? For example: mon, thu.
schedule-missing-every = Every how many? A number, such as 2.
schedule-missing-nth = Which one of the month? First, second, third, fourth, fifth or last.
schedule-missing-time = At what time? For example: 18:00.
schedule-missing-programme = Which programme do the topics come from?
schedule-missing-rule = The rule is missing. For example: FREQ=MONTHLY;BYMONTHDAY=1.
schedule-missing-text = What should the announcement say?
schedule-wrong-days = I did not understand the days. Please type them like this: mon, thu.
schedule-wrong-days-one = A monthly series takes one day, such as: mon.
schedule-wrong-every = I did not understand how many. Please type a number from 1 to 520, such as 2.
schedule-wrong-nth = I did not understand which one of the month. Please type first, second, third, fourth, fifth or last.
schedule-wrong-time = I did not understand the time. Please type it like 18:00 or 6pm.
schedule-wrong-start = I did not understand the day it counts from. Please type one within five years, such as 1 Dec.
schedule-wrong-programme = I do not know that programme. You can choose one from the list.
# $detail is the part of the rule that is meant, as it was typed.
schedule-wrong-rule-within-a-day = A rule speaks of days only; the time has a field of its own. Please leave out { $detail }.
schedule-wrong-rule-unreadable = I cannot read this part of the rule: { $detail }.
schedule-wrong-rule-never-happens = That would never happen, or not for forty years: { $detail }.
schedule-wrong-rule-too-long = The rule is too long. Please keep it below 500 characters.
schedule-wrong-rule-has-start = Please leave { $detail } out of the rule; the day it counts from has a field of its own.
schedule-wrong-rule-past-count = That is too often: { $detail }. Without a count it goes on without an end.
schedule-wrong-rule-too-far-apart = That is more than ten years apart: { $detail }.

schedule-summary-title = Is this right?
schedule-summary-text = What it says
schedule-summary-dates = The next dates
schedule-summary-topics = { $count ->
    [one] The programme’s one topic goes into your queue.
   *[other] The programme’s { $count } topics go into your queue, in its order.
 }
schedule-button-confirm = Add it

## Run now, preview, remove

schedule-run-title = Send it now?
# $titled is "yes" when there is a title.
schedule-run-topic = This posts “{ $title }” in the circle’s room, and takes it off the queue.
schedule-run-announcement = This posts your announcement{ $titled ->
    [yes] {" "}“{ $title }”
   *[no] {""}
 } in the circle’s room.
# $count is how many members get it.
schedule-run-reflection = { $count ->
    [0] Nobody would get this now: no member takes private reflections at present.
    [one] This sends a private question to one member, outside their quiet hours.
   *[other] This sends a private question to { $count } members, each outside their quiet hours.
 }
schedule-run-check-in = { $count ->
    [0] Nobody would get this now: no member takes check-ins at present.
    [one] This sends a private check-in to one member, outside their quiet hours.
   *[other] This sends a private check-in to { $count } members, each outside their quiet hours.
 }
schedule-run-week = This posts the weekly card in the facilitators’ room.
schedule-run-keeps = The next date stays as it is.
schedule-button-run-post = Post it now
schedule-button-run-private = Send it now
schedule-ran = It is on its way.
schedule-ran-already = That one was sent already.
schedule-run-changed = The queue has changed since you asked, so nothing was posted. Please look again.
schedule-run-empty = There is nothing to send: the queue of topics is empty. Add one with /facilitate prompts add.
schedule-run-resting = The circle is resting, so nothing is sent. Resume the circle first.

# $series says what, how often and when.
schedule-preview = Only you see this. { $series }
schedule-preview-topic = The next topic will look like this in the circle’s room.
schedule-preview-reflection = The next question will look like this in a private message. Whoever chose discreet messages gets one neutral line.
schedule-preview-check-in = The next check-in will look like this in a private message. Whoever chose discreet messages gets one neutral line.
schedule-preview-announcement = It will look like this in the circle’s room.
schedule-preview-week = The weekly card would look like this just now.

schedule-remove-title = Remove this series?
schedule-remove-words = It sends nothing more, and what was not sent yet is taken back. What was posted before stays. The queue of topics stays too.

schedule-file-name = circle.ics
schedule-file-title = The schedule for your calendar
schedule-file-words = Open this file with your calendar. It names the circle and what is planned, and no member. It does not follow later changes; get a new one then.
