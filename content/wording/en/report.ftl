### Reporting something to the facilitators, or to the administrators.

command-report = Tell the facilitators in private that something is not right
    .about = whom it is about, if you want to say
# In the menu of a message. At most 24 characters.
report-shortcut = Report to facilitators

report-title = Tell somebody
report-about = You can tell this circle’s facilitators. All of them will read it. If it is about a facilitator, choose the administrators instead; the facilitators then hear nothing of it.
report-about-facilitator = This is about a facilitator, so it goes to the administrators only. The facilitators hear nothing of it.
report-hidden = I do not say who you are, and I do not write it down. What you describe may still show it.
report-not-urgent = Nobody may see this at once. If somebody is in danger now, please use the help below.
report-to-facilitators = Tell the facilitators
report-to-administrators = It is about a facilitator
# At most 45 characters.
report-field = What is not right?
report-hint = A few words are enough.
report-submit = Send

report-empty = There was nothing written, so I sent nothing.
report-long = That was too long to send. Please make it shorter.
report-sent = I am passing this on to the facilitators. They do not see who it comes from.
report-sent-above = I am passing this on to the administrators whom I know, in private. The facilitators do not see it, and nobody sees who it comes from.
# $contact is how to reach who hosts the bot.
report-else-host = If you would rather not wait, or hear nothing, you can also reach whoever hosts this bot: { $contact }
report-nobody = I could not send this: I know no administrator whom I could tell in private. Nothing was kept, and the facilitators were not told.
report-reach-host = You can reach whoever hosts this bot: { $contact }
report-no-host = Please write to an administrator of this server yourself.

report-notice-title = A report
# $circle is the circle's name.
report-notice-facilitators = Somebody in { $circle } wants you to know of this:
report-notice-administrators = Somebody in { $circle } wants you to know of this. It is about a facilitator, so only administrators get it:
report-person = It is about { $person }.
report-link = To the message
report-words-gone = The words are no longer here.
report-do-not-ask = Please do not try to find out who reported it.
report-button-look = Look at it
report-button-case = Open a case
report-close-spoke = Spoke with them
report-close-nothing = Nothing to do
report-close-known = Known already
report-close-above = Passed on
report-state-open = Nobody has looked after it yet.
report-state-case = Somebody opened a case for it.
report-state-closed = Closed.
report-outcome-spoke = Closed: you spoke with them.
report-outcome-nothing = Closed: nothing to do.
report-outcome-known = Closed: known already.
report-outcome-above = Closed: passed on.
report-not-there = I do not find this report.
