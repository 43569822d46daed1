### What is kept of a member, saving it and erasing it. $circle is the circle's name.

command-privacy = What is kept about you and where; save all of it, or erase it
command-tidy = Take back my private messages to you

privacy-title = What is kept of you in { $circle }
privacy-kept-title = What, and for how long
# $count is how many there are, $until says when they go.
privacy-kept-membership = That you belong, your settings, and the last day that you were here: { $until }
privacy-kept-journal = Your journal, encrypted ({ $count }): { $until }
privacy-kept-check-ins = Your check-ins, encrypted ({ $count }): { $until }
privacy-kept-shares = What you shared with the circle and have not taken back, encrypted ({ $count }), and the name that you share under without your own: { $until }
privacy-kept-suggestions = Topics that you suggested ({ $count }): { $until }
privacy-kept-messages = Which private messages I sent you, without their text ({ $count }): { $until }
privacy-kept-events = The platform’s numbers of what you pressed, so that nothing is done twice: { $until }
privacy-kept-audit = What you did as a facilitator: { $until }
privacy-kept-drafts = A set-up that you began: { $until }
privacy-until-you = until you erase it
privacy-days = { $count ->
    [one] for one day
   *[other] for { $count } days
 }
privacy-kept-noticed = What I noticed in your words, and what came of it, encrypted ({ $count }): { $until }
privacy-kept-held = Messages of yours that I held back, encrypted ({ $count }): { $until }
privacy-kept-cases = What facilitators decided about you, the reasons encrypted ({ $count }): { $until }
privacy-kept-contact = What you and the facilitators wrote to each other through me, encrypted ({ $count }): { $until }
privacy-kept-sign-ups = Live meetings that you signed up for ({ $count }): until a meeting is over
privacy-kept-buddy = Whether you would like a buddy, and whom you would rather not have, the names encrypted: { $until }
privacy-kept-pairs = Who was your buddy and when, without any words ({ $count }): { $until }
privacy-kept-undelivered = That a private message did not reach you, without its text ({ $count }): until facilitators put that aside, or you erase it
privacy-kept-meant = Which circle you mean when you write to me in private: until you choose another one, or erase it
# Each counts days from something: a facilitator closed it, decided, it is over, the last message.
privacy-days-closed = { $count ->
    [one] until one day after a facilitator closed it
   *[other] until { $count } days after a facilitator closed it
 }
privacy-days-decided = { $count ->
    [one] until one day after the decision
   *[other] until { $count } days after the decision
 }
privacy-days-over = { $count ->
    [one] until one day after it is over
   *[other] until { $count } days after it is over
 }
privacy-days-last = { $count ->
    [one] until one day after the last message
   *[other] until { $count } days after the last message
 }
erase-goes-beside = What I noticed or held back of your words, what you and the facilitators wrote to each other, and what else /privacy names
erase-stays-cases = That facilitators once decided something: a number and a date, without your name and the reason
privacy-where-title = Where, and who answers for it
privacy-sealed = It is kept where I run, by whoever hosts me. What you write in private is encrypted there under a key of your own. I and the platform see it while you write, and whoever hosts me could get at it, so this is not end-to-end encryption. Facilitators cannot read it through me.
privacy-backups = There may be backups. Copies of the keys, without which your writing in them cannot be read, are kept for { $count } days by default.
privacy-platform = What anyone posts in the room, and what I sent you, is also kept by the platform, under its own rules.
privacy-button-show = See what is kept
privacy-button-export = Save all of it
privacy-button-tidy = Take my messages back
privacy-button-erase = Erase everything

## Erasing. The numbers say how many there are.

erase-title = Erase everything in { $circle }
erase-goes-title = This goes for good
erase-goes-membership = That you belong or belonged, and your settings
erase-goes-entries = { $count ->
    [0] Your journal, which is empty
    [one] One entry of your journal
   *[other] All { $count } entries of your journal
 }
erase-goes-check-ins = { $count ->
    [0] Check-ins, of which there are none
    [one] One check-in
   *[other] All { $count } check-ins
 }
erase-goes-shares = { $count ->
    [0] What you shared through me, which is nothing
    [one] The one thing that you shared through me; I take it out of the room
   *[other] The { $count } things that you shared through me; I take them out of the room
 }
erase-goes-suggestions = { $count ->
    [0] Topics that you suggested, of which there are none
    [one] One topic that you suggested
   *[other] The { $count } topics that you suggested, or your name on them
 }
erase-stays-title = This I cannot take away
erase-stays-posts = What you wrote in the room yourself: that is the platform’s, and you can delete it there
erase-stays-topics = A suggestion that the circle already took up stays there without your name
erase-stays-messages = My messages to you that still stand in your private messages
erase-stays-backups = Backups, until they age out. By default the keys to what is in them go after { $count } days
erase-tidy-first = { $count ->
    [one] One private message of mine may still stand. Afterwards I no longer know where, so tidy first if you want it gone.
   *[other] Up to { $count } private messages of mine may still stand. Afterwards I no longer know where, so tidy first if you want them gone.
 }
erase-go-on = Erase everything
# What must be typed to confirm. One word, in small letters.
erase-word = erase
erase-form-title = Erase everything
erase-form-submit = Erase
erase-form-label = Type “{ $word }” to confirm
erase-not = Nothing was erased. To do it, type the word “{ $word }”.
erased-title = You are erased from { $circle }
erased-gone-title = Gone
erased-stays-title = Not gone
erased-last = The key to your writing is destroyed, and if a backup is ever put back, it is destroyed again. If you come back, you start anew.

## Taking messages back

tidy-title = My messages to you from { $circle }
tidy-taken = { $count ->
    [one] I am taking back one private message. That can take a moment.
   *[other] I am taking back { $count } private messages. That can take a few minutes.
 }
tidy-nothing = There is nothing of mine to take back, as far as I remember.
tidy-failed = { $count ->
    [one] One could not be taken back before. I am trying once more; if it still stands, please delete it yourself.
   *[other] { $count } could not be taken back before. I am trying once more; if they still stand, please delete them yourself.
 }
# $count is the number of days.
tidy-yours = I remember my messages for { $count } days. Your own messages are yours to delete.

## The file with everything

export-here = Here is everything that is kept of you in this circle. Keep the file where only you can open it.
export-file = everything-of-mine.md
export-title = Everything kept of me in { $circle }
export-made = Made on { $at }
export-membership = My place and settings
export-state-asked = Not a member yet, since { $at }
export-state-active = Member since { $at }
export-state-left = Left on { $at }
# $version names the very words of the agreements.
export-agreements = Agreements that I said yes to: { $version }
export-journal = Journal ({ $count })
export-check-ins = Check-ins ({ $count })
export-suggestions = Topics that I suggested ({ $count })
export-none = None.
export-unreadable = (This can no longer be read.)
export-lost = Check-ins that can no longer be read: { $count }
export-messages = Private messages
export-messages-count = How many the bot remembers having sent me, without their text: { $count }
export-me = Me
# $at is a date and time.
export-thread = With the facilitators, since { $at }
export-noticed = What was noticed in my words ({ $count })
export-noticed-alert = It was put before the facilitators.
export-noticed-concern = It was noted as a concern.
export-noticed-soft = I got a gentle note.
export-noticed-nudge = I got a thought on a softer word.
export-noticed-drill = A drill.
export-held = Messages that were held back ({ $count })
export-cases = What facilitators decided about me ({ $count })
export-sessions = Live meetings that I signed up for ({ $count })
export-undelivered = Private messages that could not be delivered: { $count }
export-meant = In private messages I mean this circle.
