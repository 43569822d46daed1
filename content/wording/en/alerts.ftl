### What follows when the bot notices danger: notes to a member, alerts to facilitators.
### Members read the notes on a phone that somebody else may see. Promise nothing, and never imply that a person watches.

command-duty = See who is on duty, or begin and end your own
command-duty-show = See who is on duty, and how many alerts each took
command-duty-on = Be alerted first from now on
command-duty-off = Be alerted only together with all other facilitators
command-facilitate-alerts = See or set for how many days a closed alert is kept
    .keep = How many days, at most 30
command-facilitate-drill = Practise with an alert that is none: how long does it wait?

## Notes to a member

note-neutral = There is something here for you, whenever you like to look.
note-neutral-open = Open
note-opening-R1 = Something you wrote sounded heavy. If I read it wrongly, you need not do anything.
note-opening-R2 = What you wrote sounds very hard to carry. Here is where help is to be had.
note-opening-R3 = What you wrote sounds as if someone may be in danger right now.
# $number is an emergency number.
note-emergency = If someone’s life or safety is in danger, call **{ $number }** now.
note-emergency-anywhere = If someone’s life or safety is in danger, call the emergency number of your country now.
# $name and $number are those of a helpline, $channels says how it is reached, $always is "yes" if it is always open.
note-line = { $always ->
    [yes] **{ $name }**: { $number } ({ $channels }, day and night)
   *[other] **{ $name }**: { $number } ({ $channels })
 }
note-alerted = I have sent an alert to the facilitators. I cannot promise when one of them reads it.
note-ask-them = If you want a facilitator to know, press the button below. I cannot promise when one of them reads it.
note-bot = I’m a bot, not a counsellor. I go by words, and I can be wrong.
note-unread = I want to be plain with you: no facilitator has taken my alert yet, and it may be that nobody reads it soon. Please do not wait for them.
note-safe = I’m safe
note-ask = Ask for a facilitator
note-more = More resources
note-safe-kept = Thank you for telling me. I have written it down. A facilitator may still get in touch with you.
note-asked = I have told the facilitators that you ask for one of them.
note-nobody-else = There is no other facilitator here whom I could tell. Please use the numbers, or someone you trust.
note-gone = This is not there any more. Help is still behind the button.

## Gentle notes, without any alarm

note-soft-bereavement = You wrote about losing someone in this way. There are people who know this kind of grief, and you can talk to them if you like.
note-soft-past-recovery = You wrote about a hard time that lies behind you. If telling it has stirred something up, this may be good to have at hand.
note-soft-friend = You wrote that you worry about someone. You need not carry that alone: these lines are also there for people who worry about somebody else.
note-soft-other = If what you wrote has stirred something up, this may be good to have at hand.

## A softer word. Each begins with what was noticed and offers another way to say it.

note-nudge-minimising = A thought on what you just wrote: it may sound as if the other person’s feeling were too big. You could say instead: “That sounds hard. I see that it hurts.”
note-nudge-blaming = A thought on what you just wrote: “you always” and “you never” are hard to hear. You could begin with yourself: “I feel … when …, because …”
note-nudge-command = A thought on what you just wrote: it may sound like an instruction. You could ask instead: “Would you like an idea, or someone who listens?”
note-nudge-diagnosing = A thought on what you just wrote: none of us can know what someone is who is not here. You could say how it sounds to you: “That sounds painful for you.”
note-nudge-promise = A thought on what you just wrote: nobody can promise how it will turn out. You could say: “I hope with you that it gets easier.”
note-nudge-pressing = A thought on what you just wrote: forgiving and trusting take their own time. You could say: “You decide when, and whether.”
note-nudge-interrogating = A thought on what you just wrote: many questions at once can feel like being tested. You could say: “Tell as much as you like.”
note-nudge-other = A thought on what you just wrote: a softer word may reach further. You could say how it sounds to you, and leave the rest open.
note-nudge-free = You need not change anything. If you like, you can edit what you wrote.
note-nudge-private = Only you see this. It comes at most once a day and counts for nothing.
note-nudge-rephrase = Help me rephrase
note-nudge-off = No more of these

## Alerts in the facilitators’ room. $person is a name, $day and $time say when.

alert-notice = An alert waits
alert-title = An alert
alert-title-R3 = An urgent alert
alert-title-closed = An alert that is closed
alert-who = It is about { $person }. Nothing of this stands in the circle’s room. What I noticed:
alert-reasons-gone = What I noticed is no longer kept.
alert-gathered = It was several smaller things within two weeks.
alert-late = It was written on { $day } at { $time }, while I was not running.
alert-sent = I wrote to them in private, in the way they chose.
alert-unsent-chosen = I sent them nothing: they chose not to be written to.
alert-unsent-partner = I sent them nothing, because it is about a partner: somebody else may see their phone. Please do not write to them about it either before you know that it is safe.
alert-unsent-refused = My note could not be delivered: their private messages are closed to me.
alert-safe = On { $day } at { $time } they pressed “I’m safe”. That closes nothing: someone else may hold the phone.
alert-unclaimed = Nobody has taken it yet.
alert-claimed = { $person } took it on { $day } at { $time }.
alert-stage-1 = Nobody has taken it yet. I have told the next on duty.
alert-stage-2 = Nobody has taken it yet. I have told every facilitator whom I know by name.
alert-stage-3 = Nobody has taken it yet. Where I may write to them, I have told them that nobody may read this soon.
alert-link = To the message
alert-claim = I take it
alert-take-over = I take it over
alert-look = Look closer
alert-release = Hand it back
alert-close = Close it: what came of it?
alert-yours = You have it. Nobody is told in the circle’s room.
alert-taken = Somebody else has this alert already. You can take it over.
alert-released = You have handed it back. It waits for the others now.
alert-rules = Why? What my rules look for, and what they found:
alert-how-to-close = Only a facilitator closes an alert. When it is closed, its reasons go from this room, and later all of it is erased.
alert-closed = { $person } closed it on { $day } at { $time }: { $outcome }.
alert-gone = This alert is no longer kept.
alert-own = This is about yourself, so it is for the other facilitators.
outcome-spoke = we spoke
outcome-passed-on = passed on to others who help
outcome-not-reached = could not be reached
outcome-false-alarm = a false alarm
outcome-seen = seen
review-alert = An alert about { $person } is not closed.
review-concern = Something to keep in mind about { $person }.
concern-title = Something to keep in mind

# $circle is the circle’s name.
alert-call = An alert waits in the facilitators’ room of { $circle }.
alert-call-colleague = In { $circle } I noticed something in what one of the facilitators wrote. It does not stand in your room, because they read it too.
alert-call-drill = A drill in { $circle }: an alert that is none. How fast does one of you take it?
alert-still-1 = Nobody has taken the alert about { $person } yet. I have told the next on duty.
alert-still-2 = Nobody has taken the alert about { $person } yet. I have told every facilitator whom I know by name.
alert-still-3 = Nobody has taken the alert about { $person } yet. Where I may write to them, I tell them now that nobody may read it soon, with the numbers again.
alert-more = There is more in the alert about { $person }.
alert-worse = The alert about { $person } has become more serious.
alert-back = The alert about { $person } was handed back and waits for somebody.
alert-asked = { $person } asks for a facilitator.

## What was noticed, in plain words. Each follows “What I noticed:”.

risk-active = thoughts of ending their own life
risk-plan = a plan, or a time for it
risk-means = means at hand
risk-goodbye = a goodbye
risk-overdose = something taken that may be an overdose
risk-self-harm = self-harm
risk-passive = not wanting to be here
risk-burden = feeling like a burden, or without hope
risk-retracted = something that they took back
risk-partner-violence = violence by a partner
risk-coercive-control = being controlled by a partner
risk-fear = fear of going home, or of somebody near
risk-perpetrator = having hurt a partner
risk-partner-suicide-threat = a partner who threatens to end their life
risk-assault = a sexual assault
risk-child = a child in danger
risk-elder = an older or dependent person in danger
risk-threat = a threat against somebody
risk-eating = trouble with eating
risk-substance = heavy drinking or drugs
risk-other = a sign of danger

## Duty, debrief and drill. $minutes is a number of minutes.

# $minutes is a number of days here.
alert-days = A closed alert is kept for { $minutes } days. Then what was noticed, and whom it was about, is erased.
duty-title = On duty
duty-on-now = On duty now: { $people }
duty-nobody = Nobody is on duty. Alerts stand in the facilitators’ room, and after a while I tell everybody.
# $person is a name, $count how many alerts they took in thirty days.
duty-taken = { $count ->
    [one] { $person }: one alert in thirty days
   *[other] { $person }: { $count } alerts in thirty days
 }
duty-means = Who is on duty is told of an alert in private, whoever took the fewest first. It lasts until you end it.
duty-begin = I am on duty
duty-end = I am off duty
duty-begun = You are on duty. I alert you first.
duty-ended = You are off duty. Thank you.
debrief = That was a heavy one. Thank you for taking it. Before you go on: is there someone you can talk to about it, without names? You can hand over the next one with /duty off.
drill-title = A drill
drill-about = This is only a drill: nobody is in danger, and no member sees it. Please press the button as you would for an alert.
drill-taken = { $minutes ->
    [one] { $person } took the drill within a minute.
   *[other] { $person } took the drill within { $minutes } minutes.
 }
drill-missed = Nobody took the drill within a quarter of an hour. Perhaps it was a bad time: who is on duty when is worth a word among you.
drill-begun = The drill has begun. It ends when somebody takes it, or after a quarter of an hour.
drill-before = { $minutes ->
    [one] The drill has begun. The last one was taken within a minute.
   *[other] The drill has begun. The last one was taken within { $minutes } minutes.
 }
drill-running = A drill is already running.
drill-thanks = { $minutes ->
    [one] Thank you. It waited for less than a minute.
   *[other] Thank you. It waited for about { $minutes } minutes.
 }

# An alert that was closed by mistake.
alert-reopened = The alert about { $person } was closed and is open again.
alert-reopened-note = It is open again.
