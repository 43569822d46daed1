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
