### Buddies: two or three members who talk between the meetings. And how much somebody has to give just now.
###
### A "buddy" is somebody of the circle to talk with, never a partner, a helper or an expert.

command-buddy = A buddy from the circle, to talk with between the meetings
    .never = somebody you would rather not have; nobody is told
    .partner = your partner, if they are here too; you are never put together
command-facilitate-buddies = Whether there are buddies, how often they change, and the one warm note
command-capacity = How much you have to give just now: open, listening only, or away
    .how = how it is just now
    .until = if away, until when, such as 24 December, or a number of days
choice-capacity-open = Open
choice-capacity-listening = Listening only
choice-capacity-away = Away for a while

# $circle is the circle's name.
buddy-title = Buddies in { $circle }
buddy-off = There are no buddies in this circle at the moment. Your facilitators can begin with it.
buddy-about = A buddy is somebody from this circle to talk with between the meetings: one to one, in your own words, at your own pace. After a while you meet somebody else, so that in time you get to know each other. Nobody has to.
buddy-about-list = Is there somebody you would rather not have? You can tell me first. Nobody else reads that list, and nobody learns of it. If your partner is here too, put them there, and you are never put together.
buddy-kept = I keep that you would like a buddy, your list under lock, and who had whom, so that you meet others first. Whoever is put with you learns that you are in this circle.
buddy-rests = You only listen just now, or you are away. So nobody is looked for. It begins again when you are open.
buddy-waits = You would like a buddy. When there is somebody for you, I tell you in private.
buddy-have-talked = One of you has said that you have talked. I will not ask.
# $day is a date.
buddy-next = Everybody meets somebody new on { $day }.
buddy-listed = There are names on your list. Only you see it.

buddy-join = Yes, I would like a buddy
buddy-list = Rather not with …
buddy-pause = Sit out for now
buddy-stop = Stop, and forget my list
buddy-capacity = How much I have to give
buddy-talked = We have talked
buddy-other = Meet somebody else
buddy-open = Look
buddy-write = Write to them
# $number (number): the place in the list
buddy-write-number = Write to { $number }

buddy-joined = Good. You can sit out or stop whenever you like, without a reason.
buddy-over = That pair is over already.
buddy-talked-thanks = How good. I will not ask again.
buddy-parted = That is all right. I look for somebody new. If nobody is free just now, it will be when everybody meets somebody new.
buddy-paused = You sit out now. Your list is kept. Come back whenever you like.
buddy-stopped = Done. I have forgotten your wish and your list. Who had whom is kept for the circle, without any words.

# $count is how many others there are, one or two.
buddy-is = { $count ->
    [one] Your buddy this time:
   *[other] This time you are three. Your buddies:
}
buddy-begin = Something to begin with, if you like:
buddy-open-question = What has been on your mind since we last met, and what would do you good this week?
buddy-how = Tap the name, or write to them in private as you do with anybody here. One of you goes first; it may be you. If it does not get through, their private messages may be closed: then “Meet somebody else” is fine.
buddy-unread = I do not read what you write to each other, and neither do the facilitators. If you are worried about somebody, tell a facilitator with /contact.
buddy-found = There is somebody for you to talk with.
buddy-two-left = You were three and are two now. That happens, and it is nobody’s fault.
buddy-notice = A message from your circle.
buddy-nudge = { $count ->
    [one] A gentle reminder: you have a buddy, if this week has room for it. A short hello is enough.
   *[other] A gentle reminder: you have two buddies, if this week has room for it. A short hello is enough.
}
buddy-nudge-once = I ask only once. I cannot see whether you have talked; a tap tells me.

buddy-news-ended = You two are no longer buddies. That happens: people come, go and change, and it is nobody’s fault. I say no more than that to anybody, about anybody. I look for somebody new for you.
buddy-news-nobody = This time there was nobody for you. It is a matter of numbers and not of you. I look again as soon as somebody is free.
buddy-news-closed = The circle has no buddies any more for now. Thank you for having been one. You can go on talking as long as you both like.

buddy-other-about = You can meet somebody else at any time, without a reason. The other one hears only that it is over, and that it is nobody’s fault.
buddy-other-never = “Not with them again” puts them on your list, which nobody else reads.
buddy-other-yes = Somebody new, please
buddy-other-not-again = Not with them again

buddy-list-about = You are never put together with anybody on this list, whether they are in the circle now or come later. It works from one side alone.
buddy-list-partners = Your partner
buddy-list-never = Rather not
buddy-list-sealed = It is kept encrypted. No facilitator and no other member can read it or is told of it.
buddy-pick-never = I would rather not meet …
buddy-pick-partner = My partner is …
buddy-list-empty = Empty my list
buddy-list-kept = Kept. Nobody is told.
buddy-list-nobody = I could not tell whom you mean. Please choose somebody who is here.
buddy-list-full = Your list is full; I could not add that. “Empty my list” makes room.
buddy-list-emptied = Your list is empty now.

buddy-desk-title = Looking after each other
buddy-desk-off = There are no buddies in this circle. If you begin, I tell the circle’s room what it is. Whoever wants a buddy says so to me in private, and three days later people are put in pairs; an odd number makes a three.
buddy-desk-private = You see numbers only. Who is with whom, and whom somebody would rather not have, is for nobody else to read.
# $count, $pairs, $threes (numbers)
buddy-desk-wants = Would like a buddy now: { $count }
buddy-desk-pairs = Pairs: { $pairs }. Threes: { $threes }
buddy-desk-talked = Of these have said that they have talked: { $count }
# $day is a date.
buddy-desk-next = Everybody is put together anew on { $day }
buddy-desk-start = Begin with buddies
buddy-desk-stop = End it
buddy-desk-free = Match those without
buddy-desk-all = Match everybody anew
buddy-desk-begun = Begun. I have told the circle’s room.
buddy-desk-ended = Ended. Whoever had a buddy is told kindly.
buddy-desk-saved = Saved. It holds from now on.
buddy-desk-free-now = I am looking. Whoever finds somebody is told in private.
buddy-desk-all-now = Everybody is being put together anew, and told in private.
buddy-desk-weeks-pick = How often shall it change?
# $weeks (number): 0 means only when a facilitator says so
buddy-desk-weeks = { $weeks ->
    [0] Only when we say so
    [one] Every week
   *[other] Every { $weeks } weeks
}
buddy-desk-silence-pick = One warm note after a long silence
# $days (number): 0 means never
buddy-desk-silence = { $days ->
    [0] No note
   *[other] After { $days } days, once
}

buddy-invite-title = Somebody to talk with
buddy-invite-button = Tell me more, in private
buddy-invite-private = Whether you want one is between you and me. If you do, only the one or two who are put with you learn of it.

## How much somebody has to give

capacity-title = How much do you have to give just now?
capacity-is-open = You are open: questions, check-ins and a buddy may come to you.
capacity-is-listening = You only listen: no questions, no check-ins and no buddy come to you, and in a session you have no turn unless you ask for one. What you signed up for still reminds you.
# $day is a date.
capacity-is-away = You are away until { $day }. Until then nothing comes to you by itself.
capacity-nobody = Nobody is told. You can change it at any time.
capacity-open = I am open
capacity-listening = I only listen
capacity-away = I am away for a while

settings-listening-name = Listening only
settings-listening-question = If you only listen, no questions, check-ins or buddies come to you, and in a session you have no turn unless you ask for one. You are as much a part of the circle as before. Shall it be so?

## The one warm note

warm-note = It has been a while since I saw you here. Nothing is expected of you, and you have missed nothing that you would have to catch up on. I cannot see everything: if you are here in a way that I do not notice, take this as a greeting.
warm-note-going = You can only listen, be away for a while, or go: `/leave` is one step. Going because you do not need this any more is a success, and going because it is not for you is fine.
warm-note-once = I send this once and not again.
warm-note-here = I am here
warm-note-thanks = Good to see you. That is all.

## In the file with everything

export-buddies = Buddies
# $day is a date.
export-seen = The last day that I was here: { $day }
export-buddy-wants = I would like a buddy.
# $at is a date.
export-buddy-pair = I had a buddy from { $at } on.
