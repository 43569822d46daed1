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
