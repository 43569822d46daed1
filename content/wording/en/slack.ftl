### Words that only Slack needs.

# What a lock screen shows of a message that has no line of its own for it.
slack-notice = There is something new for you.
# $command is the command as it is typed, for example "/circle schedule add".
slack-not-understood = I do not know “{ $command }”. With /circle alone you see what there is.
# $name is an option's name, $value what was typed.
slack-not-a-choice = “{ $value }” does not fit { $name }.
# $choices are the values that fit, separated by commas.
slack-choices = It can be: { $choices }.
# $value is what was typed and had no place; $command the command that it was typed behind.
slack-too-much = I do not know what to do with “{ $value }” in { $command }.
# The commands that may have been meant follow.
slack-near = Perhaps you mean one of these:
slack-file-sent = I have sent you the file in our private messages.
slack-file-failed = The file could not be sent just now. Please try again in a little while.
# Stands in a window for a moment, until the answer is there.
slack-one-moment = One moment.
slack-shortcut-reflect = Write privately

## What an administrator is told of a room. $room is the room's name, $permission what is missing.

mend-slack-membership = { $room }: I am not in this room. Open it and type /invite @Circlekeeper.
mend-slack-archived = { $room }: this room is archived. Bring it back, or choose another room.
mend-slack-scope = { $room }: I lack { $permission }. Whoever hosts the bot can add it in the app’s settings on Slack and install it again.

## The app's entry in Slack's list of apps. At most 140 characters.

slack-described = A quiet helper for peer support circles: weekly topics, private reflections, check-ins.
