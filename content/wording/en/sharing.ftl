### Sharing something with the whole circle, by name or without it, and that nobody stays unanswered.
###
### Who shares without their name goes under the name of a star. The names stay the same in every language, so that
### all in a circle mean the same one.

command-share = Share something with the circle, with your name or without it
command-facilitate-sharing = How sharing works in this circle, and what waits for a look
    .open = may members share with the circle?
    .hidden = may they do it without their name?
    .look-first = do you look at it before it is posted, if it comes without a name?
    .hours = after how many hours without an answer you are told, 24 if you say nothing
command-facilitate-unmask = Find out whose name is behind a star, for administrators

## Before anything is written

share-title = Share with the circle
share-about = You write something, you see how it will look, and then you decide. I post it in the circle’s room, and the answers go to it. You can take it back at any time.
share-hidden-about = Without your name I post it under the name of a star, the same one each time in this circle. What you describe may still show the others who you are.
share-unmask-who = Who can find out whose it is: only an administrator of this place, if somebody is in danger, if somebody was seriously harmed, or if the law asks for it. It is written down who did it, when and why. The facilitators are told that it happened, and so are you. The facilitators themselves cannot find out.
# $host is who hosts the bot, in the words of set-up.
share-unmask-host = I keep which text is whose, so that you can take it back. So { $host } could find it in my database.
share-look-first = A facilitator reads it before it is posted. That can take a while, and I will tell you what came of it.
share-named-only = In this circle we share with our names.
share-with-name = With my name
share-without-name = Without my name
share-from-journal = From my journal
share-begin-button = Share something
share-mine = What I shared

# At most 24 characters.
share-form-title = Share with the circle
# At most 45 characters.
share-field = What would you like to share?
# At most 45 characters. The entry was longer than a share may be.
share-field-cut = It is long, so this is the beginning
share-field-hint = You see it once more before it goes out.
# At most 24 characters.
share-form-submit = Let me see it

## The preview

share-preview = This is how it will stand in the room. Nobody has seen it yet.
# $person is the name that it stands under.
share-posted = { $person } shares:
# $person is the name of a star.
share-posted-hidden = **{ $person }**, one of us, shares:
share-words-gone = (The words are gone.)
share-noticing = You said that I may look out for signs of danger. If I find some in this, it is as with everything that you write here: the facilitators are alerted, and they see your name.
share-rules-look = This circle’s rules ask for a look first. A facilitator reads it before it is posted. It is not a judgement of you. What the rules found:
share-take-back-any-time = You can take it back at any time with /share. Whoever read it before that has read it.
# $hidden: yes or no. At most 40 characters.
share-send = { $hidden ->
    [yes] Share it without my name
   *[no] Share it with my name
}
# $hidden: yes or no. At most 40 characters.
share-send-to-look = { $hidden ->
    [yes] Send it without my name
   *[no] Send it with my name
}
share-rather-with-name = Rather with my name
share-rather-without-name = Rather without my name
share-change = Change the words
share-drop = Let it go

## One sentence each

share-sent = It is on its way into the room. If I see an answer to it, I tell you once.
share-waits = A facilitator reads it before it is posted. I tell you what comes of it. Until then you can take it back.
share-waits-rules = The circle’s rules ask for a look first, so a facilitator reads it before it is posted. I tell you what comes of it.
share-empty = There was nothing in it. Try again whenever you like.
share-long = That is a little too long for one message. Please keep it to about 1,800 characters. Here are your words.
share-gone = I do not have this one any more.
share-dropped = It is gone. Nobody has seen it.
share-taken = I have taken it back. My copy of the words is gone. What others answered is theirs, and stays where they wrote it.
share-taken-before = It was taken back already.
share-closed = In this circle members do not share through me just now. You can write in the room yourself.
share-rests = The circle rests just now, so I post nothing. Your words stay yours.
share-enough = You have shared a few things since yesterday. Let us give them room, and go on tomorrow.
share-not-hidden = In this circle we share with our names.
share-blocked = You cannot share without your name here for now. With your name you can. If you would like to talk about it, /contact brings you to the facilitators.
share-entry-gone = I do not find this entry any more, or I cannot read it.
share-gone-for-you = It is not there any more. Its author may have taken it back.
share-settled = Good. I remind you of it no more.

## One’s own shares

share-state-draft = Nobody has seen this yet. It goes by itself after a day.
share-state-waiting = A facilitator has not read this yet.
share-state-posted = This stands in the circle’s room.
share-state-returned = This is not in the room. You can change it and send it again; after two weeks it goes by itself.
share-state-taken = You took this back.
share-look-again = Go on with it
share-take-back = Take it back
share-link = See it in the room
share-list-title = What I shared
share-list = Choose one to see it, to change it or to take it back.
# At most 45 characters.
share-list-pick = Which one?
share-list-none = There is nothing of yours here.
share-stands-draft = not sent
share-stands-waiting = waits for a look
share-stands-posted = in the room
share-stands-returned = given back
share-stands-taken = taken back
# $state is one of the words above, $name the name of a star.
share-stands-as = { $state }, as { $name }
share-back-words = The facilitators wrote:

## What the author is told in private. $circle is the circle’s name.

share-word-posted = What you shared now stands in { $circle }.
share-word-returned = The facilitators of { $circle } did not post what you shared. Your words are still here. You can change them and send them again, or let them go.
share-word-answered = Somebody in { $circle } has answered what you shared.
share-word-once = I say this once. Others may answer too.
share-word-unposted = I could not post what you shared in { $circle }. Your words are still here.
share-word-removed = The facilitators of { $circle } took what you shared out of the room. Your words are still here for two weeks. With /contact you can ask them why.
share-word-unmasked = An administrator found out that the star’s name is yours. It is written down who did it, when and why, and the facilitators know that it happened, not who you are. With /contact you can ask about it.
share-word-read = Read more

## In the room

share-answer-how = Answer here or in the thread, so that it reaches the one who shared.
share-notice = Somebody shares something with the circle.

## For facilitators

share-notice-title = Something to look at before it is posted
# $person is a member or the name of a star.
share-notice-new = { $person } would like to share something with the circle. Please read it and post it, or give it back.
share-notice-again = What { $person } would like to share still waits for one of you.
share-do-not-ask = Please do not try to find out who it is.
share-read = Read it
share-rules-found = What the circle’s rules found in it:
share-desk-draft = Its author is writing.
share-desk-waiting = It is not posted yet.
share-desk-posted = It stands in the room.
share-desk-returned = It was given back.
share-desk-taken = Its author took it back.
share-post = Post it
share-give-back = Give it back
share-remove = Take it out of the room
# $on: yes blocks, no allows it again.
share-block = { $on ->
    [yes] Block this name
   *[no] Let this name share again
}
share-note-posted = It goes into the room now.
share-note-returned = It went back to its author, who keeps the words.
share-note-removed = It is taken out of the room. Its author keeps the words.
share-note-decided = Somebody has decided on this already.
share-note-blocked = This name cannot share for now. Whoever it is hears so when they try, and can share with their own name.
share-note-unblocked = This name can share again.
# At most 24 characters.
share-back-title = Give it back
# At most 45 characters.
share-back-field = A kind word with it, if you like
share-back-hint = What would have to be different for you to post it?

## Nobody left unanswered

share-unanswered-title = Somebody waits for an answer
# $person is a member or the name of a star, $hours a number of hours.
share-unanswered = { $hours ->
    [one] { $person } shared something { $hours } hour ago. As far as I can see, nobody has answered.
   *[other] { $person } shared something { $hours } hours ago. As far as I can see, nobody has answered.
}
share-opening = If you would like a line to begin with:
share-opening-1 = Thank you for putting this into words. I have read it, and I am glad that you brought it here.
share-opening-2 = I read this twice. What would feel good to hear now: that we listen, or what others have tried?
share-opening-3 = That sounds like a lot to carry. You are not the only one here who knows something of it.
share-opening-4 = Thank you for trusting us with this. How has it been since you wrote it?
share-opening-5 = What you write about stays with me. Is there one thing in it that weighs most today?
share-opening-6 = I hear how much this matters to you. I have no advice, only that I read it with care.
share-unanswered-how = I never answer in the room myself. In your own words it is always better.
share-answered-elsewhere = Answered elsewhere

## How the circle wants it

share-set-title = Sharing
# $on: yes or no.
share-set-open = { $on ->
    [yes] Members can share with the circle through me
   *[no] Members cannot share with the circle through me
}
share-set-hidden = { $on ->
    [yes] They can do so without their name
   *[no] They share with their names only
}
share-set-look-first = { $on ->
    [yes] What comes without a name is read by one of you before it is posted
   *[no] What comes without a name is posted at once, unless the rules find something
}
# $hours is a number of hours.
share-set-hours = { $hours ->
    [one] After { $hours } hour without an answer I tell you
   *[other] After { $hours } hours without an answer I tell you
}
share-set-hours-how = The hours are set with /facilitate sharing hours, from 1 to 168.
# $on: how it is now.
share-turn-open = { $on ->
    [yes] No sharing
   *[no] Let members share
}
share-turn-hidden = { $on ->
    [yes] With names only
   *[no] Allow it without a name
}
share-turn-look-first = { $on ->
    [yes] Post at once
   *[no] Look at it first
}
share-hours-unread = I need a whole number of hours, from 1 to 168.
# $count is how many wait. At most 45 characters.
share-set-waiting = { $count ->
    [one] { $count } waits for a look
   *[other] { $count } wait for a look
}
share-waits-since = Since { $day }, { $time }
# $name is the name of a star.
share-unblock = Let { $name } share again

## Finding out a name

share-unmask-title = Whose name is behind a star
share-unmask-none = Nobody has shared without their name here.
share-unmask-about = You can find out whose name is behind a star if somebody is in danger, was seriously harmed, or if the law asks for it. Everybody was told that before they shared.
# At most 45 characters.
share-unmask-pick = Which name?
# $name is the name of a star.
share-unmask-ask = Would you like to know who { $name } is? Choose the reason. You learn it at once, and then:
share-unmask-logged = It is written down that it was you, when, and for which reason.
share-unmask-told = The facilitators are told that you did it and why, not who it is.
share-unmask-member = The member is told.
share-unmask-block-instead = To keep somebody from sharing you do not need to know who it is: facilitators can block a name.
share-why-danger = Somebody is in danger
share-why-harm = Somebody was harmed
share-why-law = The law asks for it
# $name is the name of a star, $person the member.
share-unmask-is = { $name } is { $person }.
share-unmask-careful = Please tell nobody who does not need it to help.
share-unmask-gone = Nobody goes by this name any more.
# $by is the administrator, $why one of the reasons above.
share-unmask-notice = { $by } found out who { $name } is. The reason: { $why }. It is written down, and the member is told.

## The names. They are the same in every language.

pseudonym-1 = Vega
pseudonym-2 = Altair
pseudonym-3 = Rigel
pseudonym-4 = Mira
pseudonym-5 = Deneb
pseudonym-6 = Capella
pseudonym-7 = Maia
pseudonym-8 = Adhara
pseudonym-9 = Spica
pseudonym-10 = Atria
pseudonym-11 = Alcor
pseudonym-12 = Mizar
pseudonym-13 = Izar
pseudonym-14 = Alya
pseudonym-15 = Meissa
pseudonym-16 = Talitha
pseudonym-17 = Kochab
pseudonym-18 = Mirach
pseudonym-19 = Naos
pseudonym-20 = Electra
pseudonym-21 = Antares
pseudonym-22 = Merope
pseudonym-23 = Nunki
pseudonym-24 = Shaula
pseudonym-25 = Sadr
pseudonym-26 = Alnair
pseudonym-27 = Sabik
pseudonym-28 = Merak
pseudonym-29 = Dubhe
pseudonym-30 = Hadar
pseudonym-31 = Errai
pseudonym-32 = Tania
