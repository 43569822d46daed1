### What arrives in private messages by the clock.

# The one neutral line of discreet mode. It names nothing and could come from any app.
discreet-line = There is something new for you.
discreet-open = Open

reflection-notice = A question for you, when you have a moment.
reflection-title = A moment for yourself
reflection-invitation = A quiet question from { $circle }, for when you have a few minutes.
reflection-open-question = What has been on your mind this week?
reflection-only-you = What you write is kept encrypted and is not shown to the circle or its facilitators.
reflection-write = Write
reflection-later = Later
reflection-skip = Skip
reflection-pause = Pause these
private-help = Help and people

check-in-title = How are you?
check-in-notice = A short check-in, if you like.
check-in-question = { $circle } asks how this week is for you. One tap is enough.
check-in-pause = Pause these
