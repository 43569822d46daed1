### Live sessions: planning, sign-up, the talking piece, the report.
###
### The "talking piece" is passed from hand to hand: who has it speaks, all others listen.

command-session = Live sessions: plan one, open it, close it
command-session-plan = Plan a live session, once or as a series
    .day = such as 3 Dec, or Thursday
    .time = such as 19:00
    .title = what it is about, if you like
    .often = once, or again and again
    .minutes = how long, 60 if you say nothing
    .least = fewest people, 2 if you say nothing
    .most = most people, 8 if you say nothing
    .turn = minutes for one turn, 3 if you say nothing
command-session-list = See the sessions to come, and sign up
command-session-cancel = Call off the next session
command-session-open = Open the session now
command-session-close = Close the session now
command-session-report = Read how the last session was

choice-session-once = Once
choice-session-week = Every week
choice-session-fortnight = Every two weeks
choice-session-month = Every month, on the same weekday

## Names of things

session-untitled = a session together
# $title (text): what the session is called
session-title = Session: { $title }
session-step-welcome = Welcome and what we agree on
session-step-check-in = A first round: how we arrive
session-step-topic = The topic
session-step-sharing = Sharing
session-step-closing = A last round: how we leave

## The plan

# At most 24 characters.
session-form-title = Plan a session
session-form-submit = Go on
# Labels: at most 45 characters.
session-form-name = What is it about? (if you like)
session-form-day = Which day?
session-form-day-hint = Thursday, or 3 Dec
session-form-time = At what time?
session-form-time-hint = 19:00
session-form-minutes = How many minutes?
session-form-people = How many people, from and to?
session-form-again = Change something
session-gap = I could not read all of it. What would help me:
session-gap-day = The day, such as Thursday, 3 Dec or 2026-12-03.
session-gap-time = The time, such as 19:00 or 7 pm.
session-gap-past = A day and a time that are still to come.
session-gap-minutes = The length in minutes, from 15 to 240.
session-gap-people = The number of people, such as 3-8. Two at least, 25 at most.
session-gap-seconds = The minutes for one turn, from 1 to 15.
session-gap-full = There are already as many sessions planned as I can hold. Please call one off first.
# $least, $most (numbers): how many people
session-summary-people = From { $least } to { $most } people. Who comes later waits for a free place. If fewer have signed up when it begins, it is off.
# $minutes (number): the time for one turn
session-summary-turn = The talking piece stays about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} with each person; nobody is cut off sharply.
session-summary-dates = The next dates:
# $when (a moment)
session-date = { $when }
session-summary-open = The room stays open before and after.
session-summary-locks = When the session is over, I close the room until the next one, where I can.
session-often = How often?
session-confirm = Yes, plan it
session-lock-yes = Close the room after
session-lock-no = Leave the room open
session-forgotten = Forgotten. Nothing was planned.
# $title (text), $when (a moment)
session-planned = Planned: { $title }, { $when }. The invitation is in the circle’s room. I ask who holds it a quarter of an hour before.

## The invitation and the list

# $when (a moment), $minutes (number)
session-when = { $when }, for about { $minutes } minutes.
# $coming, $most (numbers)
session-places = { $coming } of { $most } places are taken.
# $waiting (number)
session-waiting = { $waiting ->
    [one] One person waits for a free place.
   *[other] { $waiting } people wait for a free place.
}
session-invite-small = You may come and only listen. You can give your place back at any time, without a reason.
session-join = I would like to come
session-leave = I cannot come
session-file = For my calendar
session-now-open = It is going on now.
session-now-closed = This session is over. Thank you for being here.
session-now-cancelled = This session was called off.
session-now-off = This session did not take place.
session-list-title = Sessions to come
session-list-none = No session is planned at the moment.
session-list-how = You can plan one with `/session plan`.
# $when (a moment), $title (text), $state (word)
session-list-line = { $state ->
    [open] { $title }: it is going on now
   *[planned] { $title }: { $when }
}
# $number (number): the place in the list. At most 45 characters.
session-list-join = { $number }: I would like to come
session-list-leave = { $number }: I cannot come
session-list-file = { $number }: for my calendar
session-list-drop = { $number }: call it off
# $title (text), $when (a moment)
session-joined = You have a place: { $title }, { $when }. I will remind you in private. If it does not suit you any more, you can give it back.
session-waits = All places are taken for { $title }, { $when }. You are on the waiting list, and I tell you if one becomes free.
session-left = You are not on the list for { $title }, { $when }. No reason is needed.
session-risen = A place became free for you: { $title }, { $when }. If it does not suit you any more, “I cannot come” gives it on.
session-not-planned = This session is not planned any more.
session-none-planned = There is no session planned that I could take. `/session list` shows what there is.
# A file's name: letters, dots and hyphens only.
session-file-name = session.ics
session-file-title = For your calendar
session-file-words = This file holds the date. It names the circle and the session, so think of who can see your calendar.
# $circle, $title (texts), $when (a moment)
session-reminder = { $circle } meets: { $title }, { $when }.
session-reminder-small = You may come and only listen. If you cannot come, nobody asks why.
session-reminder-notice = A reminder

## Calling it off

session-drop-ask = Shall I call off { $title }, { $when }?
session-drop-small = Everybody who signed up is told.
session-drop-this = Call off this one
session-drop-all = Call off the whole series
session-cancelled = Called off: { $title }, { $when }. Everybody who signed up is told.
session-called-off = The session { $title }, { $when }, is called off. It has nothing to do with you. `/help` shows where help is to be had in the meantime.
session-off-nobody = The session { $title }, { $when }, does not take place: nobody could be there to hold it. It has nothing to do with you, and we are sorry. `/help` shows where help is to be had in the meantime.
session-off-few = The session { $title }, { $when }, does not take place: we would have been too few this time. It has nothing to do with you. `/help` shows where help is to be had in the meantime.
session-off-late = The session { $title }, { $when }, did not take place, because I was not running. We are sorry. `/help` shows where help is to be had in the meantime.
session-off-resting = The session { $title }, { $when }, does not take place, because the circle rests at the moment. `/help` shows where help is to be had in the meantime.
session-off-another = The session { $title }, { $when }, does not take place, because another one is still going on.

## Who holds it

session-duty-title = Who holds the session?
session-duty-notice = A session begins soon
# $title (text), $when (a moment)
session-duty = { $title } begins { $when }. Who of you is there?
session-alone = { $title } begins { $when }, and nobody has said yet that they are there. If nobody does until then, I tell the members kindly that it is off.
# $number (number)
session-duty-coming = { $number ->
    [0] Nobody has signed up so far.
    [one] One person has signed up.
   *[other] { $number } people have signed up.
}
# $least (number)
session-duty-few = That is fewer than the { $least } that you planned for. If it stays so, the session is off, unless one of you opens it by hand.
session-in = I am here
session-out = I am leaving
session-cancel = Call it off
session-checked-in = Good that you are here. The session opens by itself: { $when }. You can open it earlier with `/session open`.
session-in-with-report = Good that you are here. This is what was written after the last session.
session-already-in = I know already that you are here.
session-checked-out = Goodbye, and thank you.
session-out-alone = Goodbye, and thank you. Nobody else has said that they are there, so I go on by the clock and close at the planned time.
session-not-in = You had not said that you are here.
session-opened = The session is open.
session-already-open = A session is already open.
session-too-early = { $title } begins { $when }. I can open it from a quarter of an hour before.
session-closed-by-you = The session is closed. The report is waiting for you in your room.
session-unlocked = I am opening the room again.

## While it goes on

session-script-welcome = Welcome. Nobody has to speak here. Whoever has the talking piece speaks, and all others listen.
session-script-check-in = A short round: how do you arrive? Raise your hand when you would like to have the piece. Passing is always welcome.
session-script-topic = Here is room for what brought us together today.
session-script-sharing = Now there is room to share. No questions to whoever speaks, and no advice, unless they invite it.
session-script-closing = We come to the end. A last short round, for whoever likes.
# $title (text)
session-topic-is = Today it is about: { $title }
# $when (a moment)
session-until = Until about { $when }.
session-mood-before = How do you arrive?
session-mood-after = How do you leave?
session-mood-small = One tap, if you like. Nobody sees it. If five or more of us answer twice, I say how we leave as a whole, and then I forget the answers.
session-mood-kept = Thank you. Nobody sees it.
session-mood-unread = I could not read that. Please tap one of the five.
session-mood-late = We are at the end already; the buttons below “How do you leave?” are the ones to tap now.

session-turn-title = The talking piece
# What a lock screen may show.
session-turn-notice = It is your turn
# $person (a name as the platform shows it)
session-turn = { $person }, the talking piece is with you. You have about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}, and passing is always welcome.
session-no-questions = No questions to whoever speaks, unless they invite them.
session-questions-welcome = Questions are welcome: the speaker invites them.
session-invite-questions = Questions are welcome
# $part (text): the part of the agenda
session-part = Now: { $part }
session-speaks-0 = { $person } has the talking piece.
session-speaks-1 = { $person } has the talking piece. There is about a minute left.
session-speaks-2 = { $person } has the talking piece. It is time to find a last sentence.
session-piece-free = The talking piece is free. Raise your hand if you would like to have it.
session-next-up = Next:
# $number (number)
session-more = and { $number } more
session-listening = { $number ->
    [one] One person listens.
   *[other] { $number } people listen.
}
session-board-small = Only listening is taking part. If you step out, your place is kept.
session-hand = Raise my hand
session-pass = Pass
session-listen = I’d rather listen
session-on = Hand on
session-away = Step out
session-you-speak = The talking piece is with you.
session-in-queue = Your hand is up. { $number ->
    [0] Your place is kept.
    [1] You are next.
   *[other] Your place is number { $number }.
}
session-hand-kept = Your hand is up. The piece goes round in the next round.
session-passed = You pass. That is always welcome, and you can still raise your hand.
session-listens = You listen. That is taking part, and you can still raise your hand.
session-stepped-out = Go gently. Your place is kept; raise your hand when you are back.
session-handed-on = Thank you for sharing. The piece moves on.
session-not-yours = The talking piece is not with you at the moment.
session-questions-invited = The others see now that questions are welcome.
session-not-open = No session is going on at the moment.
# $number (number): minutes
session-ends-soon = { $number } minutes are left. Let us come gently to the end.

session-desk-title = Holding: { $title }
# $number (number), $when (a moment)
session-desk-present = { $number ->
    [one] One person has taken part so far.
   *[other] { $number } people have taken part so far.
} It ends { $when }.
session-desk-small = Going on closes this round. More time: a minute for whoever speaks, otherwise five for this part. All goes on by the clock if nobody presses anything.
session-go-on = Go on
session-skip = Move the piece on
session-extend = More time
session-close = Close the session
session-first = Who shall be next?
# $number (number): place in the queue
session-place = Number { $number } in the queue
session-went-on = Gone on.
session-part-over = That part is over already.
session-skipped = The piece moves on.
session-nobody-speaks = Nobody has the talking piece at the moment.
session-no-hand = That hand is not up any more.
session-is-next = They are next.
# $when (a moment)
session-part-longer = This part goes on until { $when }, at most.
session-turn-longer = A little more time is given.

## The end

session-closed-title = Thank you for being here
session-closed-words = What was said here stays here. Please take a moment before you go back to your day.
session-closed-after = If something stays heavy, you need not carry it alone.
session-closed-next = The next session: { $when }
session-room-stays-open = I cannot close this room here. Please let what was said rest.
session-together-lighter = As a whole, we leave a little lighter than we came.
session-together-same = As a whole, we leave much as we came. That is all right.
session-together-heavier = As a whole, we leave a little heavier than we came. Please be gentle with yourselves today.
session-together-small = This is about all of us together. I have forgotten the single answers.

## Afterwards, for facilitators

session-debrief-title = After { $title }
# $attended, $rounds (numbers)
session-held = { $attended ->
    [one] One person took part
   *[other] { $attended } people took part
}, { $rounds ->
    [one] in one round.
   *[other] in { $rounds } rounds.
}
session-by-itself = Its time was over, so I closed it.
session-debrief = Before you go, a moment for you. If you held it together, talk for five minutes.
session-debrief-1 = What touched me?
session-debrief-2 = What do I leave here?
session-debrief-3 = Is there anybody to look after, and who does it?
session-report-small = The report is for the facilitators. What you write is kept encrypted, and shown to whoever holds the next session.
session-report-write = Write the report
session-report-read = Read the last report
session-unlock = Open the room again
# At most 24 characters.
session-report-title = Session report
session-report-submit = Save
# At most 45 characters.
session-report-watch = What to watch next time
session-report-words = In your own words
session-report-hint = Please use no names.
# $title (text)
session-report-of = Report: { $title }
# $when (a moment), $minutes (number)
session-report-when = { $when }, { $minutes } minutes.
session-report-empty = Nothing was written about it yet.
session-report-saved = Saved. Whoever holds the next session reads it.
session-none-held = There is no session to report on yet.
