### The rules of what is noticed and held, for facilitators; and the pause for a whole room.

command-rules = What I look for in this circle, and how strictly
command-rules-list = See what I look for, and how often I was wrong here
command-rules-set = Use a rule, only try it out, or leave it
    .rule = which rule; type a part of what it looks for
    .standing = what to do with it
choice-rule-off = Off
choice-rule-shadow = Shadow: only count
choice-rule-on = On
command-rules-words = Words of your own: hold them, or let them pass
    .words = a word or phrase; empty shows the list
    .kind = what to do with it
choice-rule-hold = Hold messages with these words
choice-rule-allow = Notice nothing in this phrase
choice-rule-pattern = Hold what fits this pattern (RE2)
command-rules-test = Try a sentence and see what I would do
    .sentence = a sentence; nothing of it is kept
command-rules-shadow-report = What rules in shadow would have done in two weeks

rules-title = What I look for
# $standing is one of rules-standing-..., $rule the rule's name, $words what it looks for.
rules-row = { $standing } · **{ $rule }** { $words }
rules-standing-on = on
rules-standing-shadow = shadow
rules-standing-off = off
rules-untested = There are no tested rules for this circle’s language, so noticing is off. Only your own patterns and the signs of spam are in use.
# $decided and $posted are numbers.
rules-rate-held = Held messages that you decided on in 90 days: { $decided }. Offered back to the room after all: { $posted }.
# $closed and $false are numbers.
rules-rate-alerts = Alerts that were closed in 90 days: { $closed }. Of these false alarms: { $false }.
rules-how = A rule in shadow only counts. Change one with /rules set, and try a sentence with /rules test.
rules-set-on = That rule is on from now on.
rules-set-shadow = That rule only counts from now on. /rules shadow-report shows what it would have done.
rules-set-off = That rule is off from now on.
rules-set-unknown = I do not know that rule. Choose one from the list that opens while you type.

# $kind is one of risk-...
rules-told-second-opinion = A second opinion, which only compares: it sounds like messages about { $kind }.
rules-told-own-words = Your own words.
rules-told-own-patterns = Your own patterns.
rules-told-flood-links = Links that invite to another place, or look like a scam.
rules-told-flood-mentions = Many people called in one message.
rules-told-flood-repeats = The same words many times within a minute.
rules-told-flood-joins = Many arrivals within a minute.

rules-words-title = Your own words
rules-words-none = There are none yet.
rules-word-hold = Held: { $words }
rules-word-allow = Let pass: { $words }
rules-word-pattern = Pattern: { $words }
# $number of words that are not shown.
rules-words-more = And { $number } more.
rules-words-how = Think of quotes: somebody may repeat what was said to them. Words of your own are kept encrypted.
rules-word-drop = Let go of one
rules-word-kept = Kept. It counts from the next message on.
rules-word-dropped = It is gone.
rules-word-gone = That one was gone already.
rules-word-known = That one is on the list already.
rules-word-long = That is too long. A word or a short phrase of up to 100 characters works best.
rules-word-empty = I found no word in that. Please type a word or a phrase.
rules-words-full = The list is full. Please let go of one first.
rules-pattern-long = That pattern is too long to be understood by whoever facilitates after you. At most 200 characters.
rules-pattern-empty = That pattern would be found in every message. Please write something that must be there.
rules-pattern-wrong = I cannot read that pattern. It follows the RE2 syntax; a plain word is a pattern too.

rules-test-title = A sentence to try
rules-tier-R1 = A concern: it would be listed for you, and a note sent at most once a day.
rules-tier-R2 = Serious: a note at once, and an alert for you.
rules-tier-R3 = Imminent: a note at once, and an alert for you.
rules-would-hold = It would be held.
rules-would-nudge = A softer word would be offered in private.
rules-would-soften = A gentle note would be sent in private.
rules-nothing = I would do nothing.
# $found are the words that the rule found.
rules-cause = **{ $rule }** { $words } Found: “{ $found }”
rules-cause-shadow = In shadow: { $cause }
rules-test-private = Only you see this, and nothing of it is kept. Danger is only looked for in what members write who said yes to it.

rules-shadow-title = What shadow rules would have done
rules-shadow-about = In the last two weeks, as counts. I kept no words.
rules-shadow-row = **{ $rule }** { $words } { $count ->
    [0] Never.
    [one] Once.
   *[other] { $count } times.
 }
rules-shadow-none = No rule is in shadow. Set one with /rules set, and come back in a while.
rules-shadow-how = If a rule would have been right, switch it on with /rules set.

flood-title = The room may be flooded
flood-told-flood-repeats = Several people write the same words again and again. I hold those messages back.
flood-told-flood-joins = Many people arrived within a minute. That can be a raid, or good news.
flood-how = You can give the room a pause. It ends by itself, and one press ends it sooner.
command-mod = When something needs a hand: warnings, pauses, the room
command-mod-lockdown = Give the whole room a pause that ends by itself
    .minutes = how long; 30 if you leave it empty, 0 ends it now
lockdown-begin = Pause the room for 30 minutes
lockdown-end = End the pause now
lockdown-title = The room has a pause
# $until is a point in time.
lockdown-notice = { $person } gave the room a pause until { $until }.
lockdown-how = Where I may lock the room, nobody can write; else I only ask for calm. It ends by itself. If it was a false alarm, end it now and nothing is lost.
lockdown-room = This room has a short pause until { $until }. You have done nothing wrong. If you need help now, /resources shows places that answer.
lockdown-room-over = The pause is over and the room is open again. Thank you for your patience.
lockdown-said-begun = The room gets its pause now. It ends by itself.
lockdown-said-longer = The pause lasts that long from now.
lockdown-said-ended = The pause is over, and I am opening the room.
lockdown-said-none = That pause is over already.
lockdown-said-minutes = Please give a number of minutes from 1 to 1440, or 0 to end the pause.

# The filter of the platform itself, for a whole server.
command-rules-native = Discord’s own filter for spam and scam links, for the whole server
    .switch = ask for it, or end it; leave it empty to see how it stands
choice-native-on = on
choice-native-off = off
native-title = The server’s own filter
native-off = It is off. If you want, I ask Discord to stop these things before anybody reads them:
native-on = It is on. Discord stops these things before anybody reads them:
native-wide = An administrator switched it on for all circles here. Only an administrator can end it for all.
# $count: how many circles of this server have not agreed.
native-waits = Your circle has asked for it. { $count ->
    [one] One other circle of this server has not agreed yet.
   *[other] { $count } other circles of this server have not agreed yet.
 } I begin when all have, or when an administrator of the server asks for it.
native-pending = Your circle has asked for it, and I have asked Discord. What came of it stands in your room.
native-about = It holds for the whole server, not for this circle alone: for every room and everybody but those who manage the server. I need the permission Manage Server for it, and nothing else that this permission allows is ever used.
native-words = It never looks for words of pain or of violence. Somebody who quotes what was said to them would be silenced, and you would not hear of it.
native-part-spam = Spam, as Discord recognises it. Now and then it takes a harmless message for spam.
native-part-mentions = Messages that call six people or more.
native-part-links = Invitations to other servers and groups, and addresses that imitate Discord or Steam.
native-switch-on = Switch it on
native-switch-off = Switch it off
native-look = How it stands
native-note-waits = Thank you. That is noted.
native-note-begun = I am asking Discord now. Your room hears what comes of it.
native-note-wide = That is noted for your circle. The filter stays, because an administrator switched it on for all.
native-note-ended = I am taking my part of the filter away. Rules that others made stay.
native-not-here = Slack has no filter of its own that I could switch on. My own rules still look out for spam and for links; /rules list shows them.
native-told-on = Discord now stops these things in the whole server, before anybody reads them:
native-told-some = For the rest this server has rules of its own already, and I leave those alone.
native-told-edited = Somebody changed this part of the server’s filter by hand. I leave it as they want it:
native-told-gone = Somebody took this part of the server’s filter away by hand. I do not bring it back by myself:
