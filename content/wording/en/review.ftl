### The list behind the weekly card, for facilitators only.

command-facilitate-review = What needs a person: alerts, held messages, reports, appeals, what went wrong, suggestions

review-button = What needs a person
review-title = What needs a person
review-nothing = Nothing needs you just now.
# $number of $of entries.
review-place = { $number } of { $of }. Only you see this.
# $day is a date, $time a time of day.
review-since = Since { $day }, { $time }.
# $person is the member whom it is about.
review-person = It is about { $person }. Please keep that to yourself.
review-aside = Put aside
review-put-aside = Put aside. If it happens again, I will say so again.
review-again = Try again
review-tried = It goes on from its next time. To post what was missed, use /facilitate schedule run-now.
review-gone = That has been dealt with already.
# $kind is one of review-kind-..., $titled is "yes" when the series has a title.
review-stopped = { $kind }{ $titled ->
    [yes] {" "}(“{ $title }”)
   *[no] {""}
 } stopped by itself, because its room could not be reached. Once that is mended, try again.
review-kind-topic = The topic
review-kind-reflection = The private reflection
review-kind-check-in = The check-in
review-kind-announcement = An announcement
review-kind-week = The weekly card
review-suggestion = A member suggests a topic:
review-suggested-by = From { $person }. The circle is not told who.
review-approve = Add it to the queue
review-decline = Decline
review-report = There is a report. Who reported it stands nowhere.
review-appeal = In case { $number } there is an appeal. Somebody other than who acted should decide.
review-waiting = Case { $number }, a ban, waits for the yes of a second facilitator.
review-title-risk = Alerts and concerns
# The way to the other list. $count is how many there are in it.
review-part-risk = Alerts and concerns ({ $count })
review-part-other = Everything else ({ $count })
# $person is whoever wrote it, or held-somebody.
review-held = I held back a message from { $person }. It waits for a decision, because I may have found:
review-flagged = A message from { $person } still stands in the room, though I would have held it back. I may have found:
review-appealed = { $person } asks you to look again at a message that I held back. I may have found:
# $person is a member or the name of a star.
review-share = { $person } would like to share something with the circle. It waits for one of you to read it.
review-undo = Undo
review-brought-back = It is back on the list.
review-to-list = To the list
