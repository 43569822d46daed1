### What a member types to the bot in private messages, where the platform lets the bot read them.

typed-ask = Keep this as your reflection?
typed-nobody = Nobody reads this here, and I have kept nothing of it so far.
typed-yes = Keep it
# $circle is a circle's name: for someone who is in several.
typed-yes-in = Keep it for { $circle }
typed-no = Not this
typed-let = All right, I have kept nothing. What you typed stands in this conversation until you delete it.
# For someone who is in no circle. It tells of none.
typed-stranger = I am a bot, and nobody reads what is typed here. I have kept nothing of it.
# $pages is a number of pages.
typed-kept = { $pages ->
    [one] Kept. Thank you for taking the time.
   *[other] Kept, on { $pages } pages. Thank you for taking the time.
 }
typed-still-there = What you typed still stands in this conversation. You can delete it here; what I kept stays in your journal.
typed-kept-already = This is kept already. You find it with /journal list.
typed-gone = What you typed is not there any more, so there was nothing to keep.
typed-too-long = This is more than one entry can hold, so it is not kept yet. You can send it in parts.
typed-not-now = I could not read it just now, and nothing is kept. Please press the button again in a little while.
