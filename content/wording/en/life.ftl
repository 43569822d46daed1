### Pausing, resuming and closing a circle, announcements, and who is in.

command-facilitate-status = How this circle stands, and how to mend what stands in its way
command-facilitate-week = The week at a glance, now
command-facilitate-pause = Let this circle rest
    .until = The day it goes on, such as 7 January; empty waits for you
command-facilitate-resume = Let this circle go on after a pause
command-facilitate-archive = Close this circle for good
command-facilitate-members = Who is in this circle
command-facilitate-announce = Post your own words to the circle
    .text = Your words; leave it empty for a larger field
    .at = When, such as 18:00 or 1 December 18:00; empty posts it now

## How a circle stands

circle-state-open = The circle is open. Everything runs by itself.
circle-state-paused = The circle rests until a facilitator lets it go on.
# $day is a date.
circle-state-paused-until = The circle rests until { $day }, and goes on by itself then.
circle-state-stopped = The circle has stopped by itself, because something it needs is gone. Once that is mended, let it go on.
circle-state-archived = The circle has closed.
status-next = What comes next
# $count series of posts.
status-stopped = { $count ->
    [one] One series of posts has stopped by itself. /facilitate review starts it again.
   *[other] { $count } series of posts have stopped by themselves. /facilitate review starts them again.
 }
status-troubles = What stands in the way
life-status = How the circle stands
life-pause = Let it rest
life-resume = Let it go on
life-paused = Done. Nothing is posted while the circle rests, and what falls due meanwhile is left out.
life-resumed = Done. What fell due while the circle rested is left out. The next thing comes at its usual time.
life-archived = Done. I have left a last message in the home room.
life-until-unclear = I could not read that day. Try 7 January, or 2027-01-07.
life-until-past = That day is not ahead of us. Try a later one.
life-name-differs = That is not the circle’s name, so nothing has changed.

## Closing a circle. $circle is its name.

archive-title = Close { $circle }
archive-about = This is what closing means.
archive-ends = Nothing more is posted or sent, and nobody can join.
archive-members = Members can still read, export and erase what they wrote.
archive-kept = What they wrote stays encrypted until they erase it, or until whoever hosts me removes it.
archive-final = A closed circle cannot be opened again. You can always begin a new one.
archive-rather-pause = If you only need a break, let it rest instead.
archive-go-on = Close it
archive-form-title = Close this circle
archive-field = Type the circle’s name
archive-submit = Close it
farewell-notice = The circle has closed.
farewell-about = This circle has closed. Thank you for the time you gave one another.
farewell-yours = What you wrote privately is still yours: /journal reads and exports it, and /privacy erases it.

## Announcements

announce-form-title = Write to the circle
announce-field-text = Your words
announce-field-at = When, if not now
    .hint = Such as: 18:00, or 1 December 18:00
announce-look = Look at it first
# $day is a date, $time a time of day, both on the circle's clock.
announce-will-go = It goes out on { $day } at { $time }.
announce-goes-now = It goes out as soon as you press the button.
announce-now = Post it now
announce-later = Post it then
announce-drop = Leave it
announce-going = It is on its way.
announce-take-back = Take it back
announce-dropped = Gone. Nothing was posted.
announce-gone = There is nothing here any more: it was posted already, or taken back.
announce-empty = There were no words in it, so nothing was kept.
announce-resting = The circle does not run just now. You can post this even so.
announce-when-unclear = I could not read when. Try 18:00, or 1 December 18:00.
announce-when-past = That moment has passed. Please choose a later one.
announce-too-late = That is more than a year away. Please choose a nearer day.

## Who is in

# $count members of at most $most.
roster-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
 }, of at most { $most }.
# $person is a member, $day a date.
roster-line = { $person }, since { $day }
roster-empty = Nobody has joined yet.
roster-private = Only you see this. Please tell nobody who is in.
