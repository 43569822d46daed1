### What facilitators are told when something stands in the way.
### $circle is the circle's name; $detail the permission that is missing, in the platform's words.

trouble-title = Something needs a hand

trouble-dm-closed = A private message in { $circle } could not be delivered. The member does not accept messages from this server.
trouble-dm-closed-mend = Nothing is lost: they can write with /reflect whenever they like. If you speak with them anyway, you could mention it.
trouble-room-gone = A room of { $circle } is gone, so nothing can be posted there. The circle rests until it has a room.
trouble-room-gone-mend = Run /facilitate setup and choose a room. Then start the circle again with /facilitate resume.
# $known is "yes" when $detail names what is missing.
trouble-not-allowed = I may not post in a room of { $circle }. { $known ->
    [yes] What is missing: { $detail }.
   *[no] A permission is missing.
 }
trouble-not-allowed-mend = Give my role that permission in the room’s settings. If a series has stopped, /facilitate review starts it again.
trouble-bot-removed = I was removed from the place where { $circle } meets. The circle rests; what members wrote is still kept for them.
trouble-bot-removed-mend = Invite me again, then run /facilitate resume. To end the circle for good, ask whoever hosts the bot.
trouble-not-delivered = A message of { $circle } could not be delivered, or nobody can tell whether it was.
trouble-not-delivered-mend = Please look whether it is there. It is not sent again by itself, so that nothing is posted twice.
trouble-skipped = Something of { $circle } was due while I was not running, and is too old to post now: { $detail }.
trouble-skipped-mend = If you still want it, use /facilitate schedule run-now.
trouble-queue-empty = It was time for a topic in { $circle }, and the queue was empty.
trouble-queue-empty-mend = Add topics with /facilitate prompts add.

## What a platform could not do, why, and what was done instead

# $known is "yes" when $case, the number of a case, is known.
ladder-title = Done another way in { $circle }{ $known ->
    [yes] , case { $case }
   *[no] {""}
 }
ladder-not-open-thread = I could not open a thread.
ladder-not-time-out = I could not give somebody a pause from writing.
ladder-not-lift-time-out = I could not end somebody’s pause from writing.
ladder-not-remove = I could not take away a message.
ladder-not-remove-person = I could not take somebody out of the room.
ladder-not-let-back = I could not let somebody back into the room.
ladder-not-expel = I could not take somebody out of this server.
ladder-not-ban = I could not keep somebody out of this server.
ladder-not-lift-ban = I could not let somebody back who was kept out.
ladder-not-slow-mode = I could not slow the room down.
ladder-not-lock-room = I could not lock the room.
ladder-not-unlock-room = I could not open the room again.
ladder-not-scheduled-event = I could not put the meeting into the calendar here.
ladder-not-cancel-event = I could not take the meeting out of the calendar here.
ladder-not-filter-spam = I could not switch on the server’s own filter.
ladder-not-unfilter-spam = I could not take away my part of the server’s own filter.
ladder-why-cannot = There is no way for a bot to do that here.
# $known is "yes" when $detail names the permission that is missing.
ladder-why-may-not = { $known ->
    [yes] I am not allowed to. What is missing: { $detail }.
   *[no] I am not allowed to. My role may have to stand above theirs.
 }
ladder-why-gone = They are not here any more.
ladder-why-refused = It was refused.
ladder-did-nothing = Nothing was done in its place. You may want to do it by hand.
ladder-did-post = I wrote in the room in its place.
ladder-did-whisper = I wrote to the member in private in its place.
ladder-did-alert = I have written to you here in its place, so that you can do it by hand.
ladder-did-withdraw = I took back my own message in its place.
ladder-did-open-thread = I opened a thread in its place.
ladder-did-time-out = I gave them a pause from writing in its place.
ladder-did-lift-time-out = I ended their pause from writing in its place.
ladder-did-remove = I took the message away in its place.
ladder-did-remove-person = I took them out of the room in its place.
ladder-did-let-back = I let them back into the room in its place.
ladder-did-expel = I took them out of this server in its place.
ladder-did-ban = I kept them out of this server in its place.
ladder-did-lift-ban = I let them come back in its place.
ladder-did-slow-mode = I slowed the room down in its place.
ladder-did-lock-room = I locked the room in its place.
ladder-did-unlock-room = I opened the room again in its place.
ladder-did-scheduled-event = I put the meeting into the calendar here in its place.
ladder-did-cancel-event = I took the meeting out of the calendar here in its place.
ladder-did-filter-spam = I switched on the server’s own filter in its place.
ladder-did-unfilter-spam = I took away my part of the server’s own filter in its place.
