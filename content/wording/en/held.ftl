### Messages that are held back: what their author, facilitators and the room read.

held-kind-slur = a slur on a group of people
held-kind-dehumanising = words that call people less than human
held-kind-threat = a threat against somebody
held-kind-urging = words that urge somebody to hurt themselves
held-kind-method = details of how somebody could be hurt
held-kind-doxxing = an address, a number or another way to find a private person
held-kind-solicitation = an approach that does not belong in a support group
held-kind-scam = something that looks like a scam
held-kind-spam = an invitation or advertising
held-kind-own = words that this circle does not want in its room
held-kind-flood-links = a link that invites to another place, or looks like a scam
held-kind-flood-mentions = many people called at once
held-kind-flood-repeats = the same words many times in a row

held-notice-title = A message was held back
# $person is whoever wrote it, or held-somebody.
held-notice = I held back a message from { $person }, because I may have found:
held-somebody = somebody
held-taken = It no longer stands in the room, and the author has their words back.
held-not-taken = I could not take it out of the room, so I asked the author to delete it. If you can delete it yourself, please look at it first.
held-not-a-judgement = I only look at words, and I can be wrong. Whatever you decide can be undone.
held-read = Read and decide
held-why = Why?
held-link = To the message
held-appeal-title = Another look is asked for
held-appeal-notice = { $person } asks you to look again at a message that was held back:

# What a lock screen may show.
held-neutral = There is a note for you from your circle.
held-show = Show it
held-author-title = About your message
# $circle is the circle's name.
held-author-taken = I took your message out of { $circle }, and the facilitators will look at it.
held-author-stands = Your message in { $circle } should not stand there as it is, and I cannot take it out. Would you delete it? The facilitators will look at it too.
held-author-why = I may have found:
held-author-rule = I only look at words and can be wrong. This is not a warning, and it does not count against you.
held-author-back = So that nothing is lost, here are your own words:
held-author-next = You can change what does not belong in the room and send it again, or ask the facilitators to look.
held-file = your-message.md
held-words-gone = The words are no longer here.
held-appeal = Ask for another look
held-appeal-form = Another look
# At most 45 characters.
held-appeal-field = What should the facilitators know?
held-appeal-hint = You can leave this empty.
held-appeal-submit = Send

held-consent = The facilitators looked at your message and would be glad to see it in { $circle }. May I post it there for you?
held-consent-how = I would post these words with your name above them. Nothing happens without your yes.
held-consent-yes = Yes, post it
held-consent-no = No, leave it
held-word-removed = The facilitators decided that your message stays out of the room. It does not count against you, and you can ask them to look again.
held-word-posted = Thank you. I am posting it now.
held-word-kept = All right, it stays out of the room.
held-word-undone = The facilitators took back their decision about your message and will look at it again.
held-word-appealed = I am passing this on to the facilitators. I cannot say when they will look.
held-word-gone = That question is no longer open.
held-posted = { $person } wrote this and asked me to post it:
held-posted-notice = A message in the circle
held-gone = This is no longer here.

held-open = { $person } wrote:
held-open-appeal = They ask you to look again:
held-state-held = Nobody has decided yet.
held-state-asked = The author was asked whether I may post it.
held-state-posted = It was posted, because its author and a facilitator wanted that.
held-state-kept = It stays held.
held-state-removed = It stays out of the room.
# $state is one of held-state-..., $person the facilitator.
held-closed-by = { $state } Decided by { $person }.
held-author-untold = I could not reach the author in private, so they may not know of this.
held-private = Only you see this. Please do not quote it in the room.
held-own = You wrote this one yourself, so the other facilitators decide.
# $words say what a rule looks for, $found are the words that it found.
held-because = { $words } Found: “{ $found }”
held-no-reasons = The reasons are no longer here.
held-post = Offer to post it
held-keep = Keep it held
held-remove = Keep it out for good
held-undo = Undo
held-note-asked = I am asking the author whether I may post it.
held-note-kept = It stays held. The author can still ask for another look.
held-note-removed = It stays out, and I am telling the author kindly.
held-note-undone = Undone. It waits for a decision again.
held-note-already = This is where it stands now:
