### What facilitators do when somebody or the room needs a limit, and what members are told of it.

command-mod-warn = Warn a member in private; it fades after a while
    .member = whom
    .reason = why; they read it
command-mod-note = Write a note about a member, for facilitators only
    .member = about whom
    .reason = the note; they never see it
command-mod-timeout = Let a member read but not write for a while
    .member = whom
    .duration = how long: 2 hours, 3 days
    .reason = why; they read it
command-mod-remove = Take a member out of this circle
    .member = whom
    .reason = why; they read it
    .duration = until when they may not come back: 3 days, 2 weeks; empty for no end
command-mod-ban = Keep a person out of this circle, or of the whole server where that is allowed
    .member = whom
    .reason = why; they read it
    .duration = how long: 3 days, 2 weeks; empty for no end
command-mod-slowmode = Let everybody write only once in a while
    .pause = the pause between two messages: 30 seconds, 5 minutes
    .duration = how long it lasts: 2 hours; empty until you lift it
command-mod-lock = Let nobody write in the room for a while
    .duration = how long: 30 minutes, 2 hours; empty until you unlock it
    .reason = why, for the facilitators
command-mod-unlock = Open the room again
command-mod-lift = Undo a case, in one step
    .number = the number of the case
    .member = or whose time-out, removal or ban
command-mod-history = All cases of a member, for facilitators only
    .member = whose; empty for the room
command-mod-amend = Write new words for a case
    .number = the number of the case
    .reason = the new words
command-mod-case = Show one case
    .number = the number of the case
command-mod-settings = How this circle wants its moderation
    .fade = after how many days a warning no longer counts
    .two-for-bans = a second facilitator must say yes to a ban
    .hidden-contact = members may write to the facilitators without their name
    .wide-bans = a ban reaches the whole server; administrators only

# A date and a time.
mod-instant = { $at }
mod-no-end = until a facilitator lifts it
# $count and $unit are how long something lasts.
mod-span = { $unit ->
    [second] { $count ->
        [one] one second
       *[other] { $count } seconds
    }
    [minute] { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
    [hour] { $count ->
        [one] one hour
       *[other] { $count } hours
    }
    [week] { $count ->
        [one] one week
       *[other] { $count } weeks
    }
   *[day] { $count ->
        [one] one day
       *[other] { $count } days
    }
 }
mod-only-you = Only you see this.
mod-nobody = somebody

mod-whom = Whom do you mean? Please choose a person with the command.
mod-not-yourself = That is you. For a pause of your own, a word to the other facilitators is enough.
mod-not-facilitator = They facilitate this circle, so I do nothing against them. Please speak with each other, or with an administrator.
mod-not-administrator = They look after this whole server, so I do nothing against them.
mod-not-bot = That is a bot. An administrator can take it out of the room.
mod-not-here = I do not know this person here.
mod-duration-unread = I could not read how long. You can write it like this: 30 minutes, 2 hours, 3 days, 1 week.
mod-duration-long = That is longer than I can do. A time-out lasts 28 days at most, everything else two years.
mod-duration-short = One minute is the shortest I can do.
mod-pause-unread = I could not read the pause. You can write it like this: 30 seconds, 5 minutes. Six hours is the most.
mod-reason-long = These words are too long. Please make them shorter than 1,000 characters.
mod-draft-gone = This is no longer open. Please begin again with the command.
mod-cancelled = All right, nothing was done.
mod-no-case = I do not find this case.
mod-over-already = Case { $number } is over already.
mod-nothing-locked = I know of nothing that is locked.
mod-nothing-to-lift = Nothing stands against them just now.
mod-not-alone = You asked for this one, so another facilitator has to say yes.
mod-somebody-else = You acted in case { $number }, so another facilitator should decide on the appeal.
mod-no-appeal = There is no open appeal in case { $number }.
mod-retold = I am sending them the new words of case { $number }.
mod-fade-unread = Please write a number of days from 1 to 730.
mod-wide-administrators = Only an administrator of this server can say whether bans reach the whole of it.
mod-done-case = Done. It is case { $number }.
mod-waits-case = Case { $number } now waits a day for the yes of another facilitator. Until then nothing happens.
mod-lifted = Lifted.
mod-confirmed = Confirmed. It is being done.
mod-refused = It will not be done.
mod-amended = The new words are kept. They are not sent by themselves.
mod-kept = The decision stays. I am telling them.

mod-title-warn = A warning
mod-title-note = A note
mod-title-timeout = A time-out
mod-title-remove = Out of the circle
mod-title-ban = A ban
mod-title-slowmode = Slow mode
mod-title-lock = Lock the room
# $person is a member's name.
mod-will-warn = { $person } gets a warning in private.
mod-will-note = A note about { $person }, for facilitators only:
mod-will-timeout = { $person } can read but not write.
mod-will-remove = { $person } is taken out of this circle and cannot join again.
mod-will-ban = { $person } is kept out.
mod-will-slowmode = Everybody can write only once in a while.
mod-will-lock = Nobody can write in the room. I tell the room that it rests.
# $span is how long.
mod-will-pause = Between two messages: { $span }
mod-will-last = How long: { $span }
# $platform is discord, slack or practice; $reach is "wide" for the whole server.
mod-how-timeout = { $platform ->
    [slack] Slack has no time-out. I tell them until when not to write, and you where nothing could be done.
    [discord] On Discord a time-out holds in the whole server.
   *[other] If this place has no time-out, I tell you so.
 }
mod-how-remove = { $platform ->
    [slack] On Slack I can only do this in a private channel, if the workspace allows it. I tell you if not.
   *[other] They no longer see the room. Other rooms of the server stay open to them.
 }
mod-how-ban = { $reach ->
    [wide] Out of the whole server, if the platform lets me. I tell you if not.
   *[other] Out of this circle and its room. Other rooms stay open to them.
 }
mod-how-lock = { $platform ->
    [slack] Slack cannot lock a channel for me, so I ask the room in words.
   *[other] Administrators can still write.
 }
mod-replaces = This takes the place of case { $number }.
mod-needs-two = Another facilitator has to say yes first.
mod-they-read = They will read
mod-warnings = { $count ->
    [0] No warning of theirs counts just now.
    [one] One warning of theirs counts just now.
   *[other] { $count } warnings of theirs count just now.
 }
mod-button-do = Do it
mod-button-reason = Write the reason
mod-button-cancel = Let it be
mod-button-case = Open the case
mod-button-confirm = Yes, do it
mod-button-refuse = No
mod-button-lift = Lift it
mod-button-amend = New words
mod-button-history = History
mod-button-judge-keep = The decision stays
mod-button-judge-lift = Lift it after the appeal
mod-button-retell = Send them the new words
mod-button-appeal = Ask for another look
mod-button-read = Read it
# At most 24 characters.
mod-reason-title = The reason
mod-reason-submit = Go on
# At most 45 characters.
mod-reason-field = Why?
mod-reason-hint = Plain and kind. They read it.

mod-notice = A message from a bot
mod-told-warn = The facilitators of { $circle } ask you to mind something. This is a warning; it fades with time.
mod-told-note = A note
mod-told-timeout = The facilitators of { $circle } ask you to read for a while and not to write.
mod-told-remove = The facilitators of { $circle } have taken you out of the circle. What you wrote for yourself stays yours: /privacy shows it.
mod-told-ban = The facilitators of { $circle } have decided that you cannot be part of it. What you wrote for yourself stays yours: /privacy shows it.
# $until is a date and time.
mod-told-until = Until { $until }.
mod-told-lasts = How long: { $span }.
mod-told-reason = Their reason:
mod-told-again = The facilitators of { $circle } have changed the reason of what they decided (case { $number }).
mod-told-appeal = If you see it differently, you can ask for another look. Somebody else decides then, where there is somebody else.
mod-told-discreet = There is a message for you.
mod-over-discreet = Something that was limited is open again.
# $kind is warn, timeout, remove or ban.
mod-over-ended = { $kind ->
    [timeout] You can write in { $circle } again.
   *[other] The time for which you were kept out of { $circle } is over.
 }
mod-over-lifted = { $kind ->
    [warn] The facilitators of { $circle } have taken their warning back.
    [timeout] You can write in { $circle } again. The facilitators have lifted the limit.
   *[other] The facilitators of { $circle } have lifted what kept you out.
 }
mod-over-appeal-kept = Somebody looked again at what was decided in { $circle }. The decision stays as it was.
mod-over-appeal-lifted = Somebody looked again at what was decided in { $circle }, and lifted it.
mod-over-back = If you like, you can join again.

mod-case-number = Case { $number }
# $by is who acted.
mod-was-warn = A warning, by { $by }.
mod-was-note = A note, by { $by }.
mod-was-timeout = A time-out, by { $by }.
mod-was-remove = Somebody was taken out of the circle, by { $by }.
mod-was-ban = A ban, by { $by }.
mod-was-slowmode = The room was slowed down, by { $by }.
mod-was-lock = The room was locked, by { $by }.
mod-about = It is about { $person }.
mod-about-erased = The person has erased everything about themselves.
mod-second = { $person } said yes to it.
mod-ended-by = { $person } ended it.
mod-appeal-words = Their appeal
mod-untold-line = I could not reach them in private.
mod-state-waiting = Waits for another facilitator. Nothing was done yet.
mod-state-open = In force.
mod-state-until = In force until { $until }.
mod-state-ended = Over by its time.
mod-state-lifted = Lifted.
mod-state-dropped = Not confirmed, so nothing was done.
mod-done-time-out = They have a time-out.
mod-done-remove-person = They are out of the room.
mod-done-ban = They are kept out of the whole server.
mod-done-slow-mode = The room is slowed down.
mod-done-lock-room = The room is locked.
mod-done-alert = The platform could do nothing here; the facilitators know what to do by hand.
mod-appeal-open = There is an appeal. Somebody other than who acted should decide.
mod-appeal-kept = After an appeal the decision stayed.
mod-appeal-lifted = Lifted after an appeal.
mod-kind-warn = Warnings
mod-kind-note = Notes
mod-kind-timeout = Time-outs
mod-kind-remove = Taken out
mod-kind-ban = Bans
mod-kind-slowmode = Slow mode
mod-kind-lock = Locked
mod-history-title = History
mod-history-of = About { $person }:
mod-history-room = About the room:
mod-history-none = There is nothing.
# $kind is one of mod-kind-...
mod-history-count = { $kind }: { $count }
# $state is one of mod-state-...
mod-history-line = { $number } · { $day } · { $kind } · { $state }
mod-history-warnings = { $count ->
    [0] No warning counts just now; each fades after { $days } days.
    [one] One warning counts just now; each fades after { $days } days.
   *[other] { $count } warnings count just now; each fades after { $days } days.
 }

mod-alert-untold = I could not reach the person of this case in private. They do not know of it from me; please tell them yourselves if you can.
mod-alert-appeal = There is an appeal. Its words stand on the case. Somebody other than who acted should decide.
mod-alert-hand-timeout = I cannot keep this person from writing here. They were asked not to. Please speak with them, or with an administrator.
mod-alert-hand-remove = I cannot take this person out of the room here. They are no longer a member with me, but please take them out of the room yourselves, or ask an administrator.
mod-alert-hand-ban = I cannot keep this person out of the room here. They can no longer join with me, but please ask an administrator to keep them out.
mod-alert-hand-slowmode = I cannot slow this room down here, so I asked the room in words.
mod-alert-hand-lock = I cannot lock this room here, so I asked the room in words. An administrator can limit who writes.
mod-alert-lift-timeout = I could not end this time-out here. Please end it yourselves, or ask an administrator.
mod-alert-lift-remove = Please let this person into the room again yourselves: I cannot do it here. With me they can join again.
mod-alert-lift-ban = Please let this person in again yourselves: I cannot do it here. With me they can join again.
mod-alert-lift-slowmode = I could not end slow mode here. Please end it yourselves.
mod-alert-lift-lock = I could not open the room here. Please open it yourselves, or ask an administrator.
# $span is how long.
room-slowmode = Let us go slowly for a while: please leave some time between two messages ({ $span }).
room-lock = This room rests for now. Please do not write here until it opens again. If you need somebody, /resources works at any time.
room-slowmode-over = You can write at your own pace again.
room-lock-over = The room is open again.

mod-set-title = Moderation here
mod-set-fade = Warnings fade after { $days } days.
mod-set-two-for-bans = { $on ->
    [yes] A ban needs two facilitators.
   *[no] One facilitator can ban.
 }
mod-set-hidden-contact = { $on ->
    [yes] Members may write to the facilitators without their name.
   *[no] Whoever writes to the facilitators does so with their name.
 }
mod-set-wide-bans = { $on ->
    [yes] A ban reaches the whole server.
   *[no] A ban reaches this circle only.
 }
mod-turn-two-for-bans = { $on ->
    [yes] One is enough for a ban
   *[no] Two for a ban
 }
mod-turn-hidden-contact = { $on ->
    [yes] Only with a name
   *[no] Allow without a name
 }
mod-turn-wide-bans = { $on ->
    [yes] Bans only here
   *[no] Bans in the whole server
 }
mod-set-fade-how = To change the days: /mod settings fade:30
mod-set-wide-who = Only administrators can let bans reach the whole server.
mod-kept-out = You cannot join this circle just now: its facilitators decided so. The message that told you has a button to ask for another look.

# At most 24 characters.
appeal-title = Another look
appeal-submit = Send
# At most 45 characters.
appeal-field = What should they know?
appeal-hint = Only the facilitators read it.
appeal-sent = I am passing this on to the facilitators. Somebody other than who acted decides, where there is somebody else, and I tell you what came of it.
appeal-not-yours = I find nothing here that you could appeal against.
appeal-already = There was an appeal already. One is all I can take.
appeal-over = This is over already, so there is nothing to appeal against.
appeal-empty = There was nothing written, so I sent nothing.
appeal-long = That was too long to send. Please make it shorter than 1,500 characters.

command-contact = Write to this circle’s facilitators in private
contact-title = To the facilitators
contact-about = You can write to this circle’s facilitators here. All of them can read it, and I bring you their answer in private. What you write is kept encrypted until you erase it.
contact-named-only = They see your name.
contact-host = whoever hosts this bot
# $controller is who hosts the bot.
contact-hidden-about = Without your name: the facilitators see none, and I have no way for them to find it out. I keep which answer belongs to whom, so { $controller } could find it out in my database. What you describe may show it too.
contact-with-name = Write with my name
contact-without-name = Write without my name
# At most 45 characters.
contact-field = What would you like to say?
contact-hint = Only the facilitators read it.
contact-submit = Send
contact-notice-title = A member writes to you
contact-new-named = { $person } writes to you, the facilitators:
contact-further-named = { $person } writes again:
# $thread is a short sign by which threads are told apart.
contact-new = A member writes to you without a name (thread { $thread }):
contact-further = In thread { $thread } somebody writes again, without a name:
contact-do-not-ask = Please do not try to find out who it is.
contact-answer = Answer
contact-thread = The whole thread
contact-close = Close
contact-replied = The facilitators of { $circle } answer you:
contact-write-back = Write back
contact-by-member = The member
contact-by-facilitators = The facilitators
contact-is-closed = This thread is closed. A further message opens it again.
contact-sent = I am passing this on to the facilitators. Their answer comes to you in private.
contact-sent-hidden = I am passing this on to the facilitators, without your name. Their answer comes to you in private.
contact-empty = There was nothing written, so I sent nothing.
contact-long = That was too long to send. Please make it shorter than 2,000 characters.
contact-gone = I do not find this thread. Nothing was sent.
contact-not-hidden = This circle takes such messages only with a name. Nothing was sent.
contact-passed-on = I am passing it on, in the name of all facilitators.
contact-closed = Closed. If they write again, you hear of it.
contact-unreached = I could not bring your answer to the member: their private messages are closed to me. If you know who it is, please tell them another way.

command-crisis = Pass where help is to be had to a member, in private
    .member = to whom
crisis-title = Where help is to be had
crisis-about = I would send { $person } where help is to be had, in private and in the way they chose to be reached. Nothing appears in the room.
crisis-emergency = If somebody is in danger now, call the emergency number where they are. I cannot do that.
crisis-send = Send it
crisis-from-facilitators = The facilitators of your circle thought of you and ask me to pass this on.
crisis-bot = I’m a bot, not a counsellor.
crisis-sent = I am sending it, in the way they chose.
crisis-nobody = This person is not a member of this circle, so I send nothing.
crisis-cannot = They chose not to be written to like this, so I sent nothing. Perhaps you can reach them yourselves.
crisis-unreached = What you asked me to pass on did not arrive: the member’s private messages are closed to me. Perhaps you can reach them yourselves.

command-facilitate-audit = What facilitators did in this circle
command-facilitate-audit-export = Who did what in this circle, as a file for administrators
# $count is how many lines there are.
audit-here = { $count ->
    [0] Nothing is written down yet.
    [one] One line, as a file.
   *[other] { $count } lines, as a file.
 }
audit-without = It holds who acted, when and on what by number. It holds no words of members, and nothing of alerts.
audit-file = audit.csv

mod-button-judge-again = Look at the appeal again
mod-judge-undone = The appeal waits again. I am telling them.
mod-over-appeal-again = What was said about your request in { $circle } was taken back. Somebody looks at it again.
