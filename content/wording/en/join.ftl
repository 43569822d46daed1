### Joining and leaving a circle. $circle is always the circle's name.

command-join = Join this circle: what we agree on, what is kept, and a yes or not now
command-leave = Leave this circle, in one step

join-button = Join
join-title = Joining { $circle }
join-adults = This circle is for adults, 18 and over. Saying yes means that you are one.
join-who-title = Who is behind it
# $controller is who hosts the bot, $contact how to reach them, both in the words of whoever set it up.
join-host = Hosted by { $controller }, who answers for what is kept here. Reach them at: { $contact }
join-host-unknown = Nobody has said yet who hosts this bot. Ask a facilitator before you write anything private.
# $names are the facilitators' names. $hours is "yes" when $staffed says when they are about.
join-facilitators = Facilitators: { $names }. { $hours ->
    [yes] They are usually about: { $staffed }.
   *[no] They are volunteers and may be away for days.
 }
join-kept-title = What is kept
# $count is the number of days.
join-kept = That you belong here and what you choose. What you write to me in private, encrypted, until you delete it. Which messages I sent you, without their text, for { $count } days. Use /privacy to see, save or erase all of it at any time.
join-limits-title = What I am not
join-limit-emergency = This is not an emergency service. If someone is in danger now, call your emergency number.
join-limit-bot = I am a bot. Nobody is watching what you write here, and I am no counsellor.
join-limit-pictures = Pictures and voice messages are not read.
join-limit-noticing = I look for no signs of danger here: noticing is off.
join-limit-slack = On some Slack plans, the owners of the workspace can export private channels and messages.
join-yes = Yes, I agree and I am an adult
join-not-now = That is fine. Nothing was kept. You can come back whenever you like.

join-full = { $circle } is full just now. It stays small so that everyone has room.
join-full-then = Your name was not kept, so nobody can call on you. You could ask a facilitator, or try again in a few weeks.
join-waits-title = Someone found the circle full
# $count is the most members that the circle takes.
join-waits = Someone wanted to join { $circle }, which has its { $count } members. I told them that it is full.
join-waits-mend = To make room, change the number in /facilitate setup. I say this once a day at most.

## A member is no longer where the circle meets

join-away-title = Somebody is no longer here
join-away = A member of { $circle } is no longer in the place where it meets, so I ended their part in the circle.
join-away-then = What they wrote stays theirs, and they can come back with /join. The list shows who is here.
join-away-button = The list

## Three questions, each on its own

question-any-answer = Any answer is fine. You can change it later with /settings.
question-later = Decide later

noticing-title = May I look out for signs of danger?
noticing-question = If you say yes, I may look for signs of danger in what you write in the circle’s room, so that I can offer help, and so that a facilitator may hear of it. Your private writing is never looked at.
noticing-how = Only words are looked at, by rules, on the machine that runs me. I miss things, and I can be wrong. You can change your answer at any time in /settings.
noticing-off = To be honest: noticing is off here, because I do not read this room or have no tested rules for its language. Nothing is looked at, whatever you choose. What you choose is kept.
noticing-yes = Yes, you may
noticing-no = No

reach-title = How may I reach you in a crisis?
reach-question = If it ever looks as if you may be in danger, I could send you a private message. Someone else might see your screen, so you choose what it says.
reach-neutral-means = **One neutral line:** it says only that there is something new. The rest is behind a button.
reach-full-means = **The whole message:** numbers to call, at once and in plain sight.
reach-never-means = **Nothing:** I send no such message. Help is there when you use /resources.
reach-neutral-button = One neutral line
reach-full-button = The whole message
reach-never-button = Nothing
reach-later = Until you choose, it is one neutral line. About a partner’s violence I never send anything.

country-title = Which country are you in?
country-question = I use it to show the right numbers in /resources, and for nothing else.
country-later = You can leave this open.
country-pick = Choose a country
country-other = Another country
country-form-title = Another country
country-form-label = Which country?
country-hint = Its name, or its code of two letters
country-did-you-mean = Which of these do you mean?

joined-title = Welcome to { $circle }
joined = You are in. Reading along is taking part, and you can pass on anything.
joined-next = The week’s topic comes in the circle’s room. Now and then a quiet question may come to you in private, and you can pause those whenever you like.
joined-change = /settings changes what comes to you and when. /privacy shows what is kept. /leave is one step.

already-in = You are in { $circle } already.
agreements-changed-title = The agreements have changed
agreements-changed = The group agreements are not the same as when you said yes. Please read them when you have a moment.
agreements-yes = Yes, I agree
agreements-leave = Leave the circle

left-title = You have left
left = You are no longer in { $circle }. Nothing more will come to you from it, and nobody is sent word of it; if you had a buddy, they hear only that your pair is over. If you go because you do not need this any more, that is a success. If it was not for you, that is fine too.
left-facilitates = You are still one of its facilitators. Another facilitator can change that in /facilitate setup.
left-remains = What you wrote to me in private is still yours. You can read it, save it or erase it with /privacy and /journal, even now. What you wrote in the room yourself is in the hands of the platform.
left-shares = What you shared through me I take out of the room.
left-return = The door stays open: /join brings you back.
