### The menu of /circle, and choosing between circles. $circle is always the circle's name.

command-circle = What you can do here, in a short list

menu-title = { $circle }
menu-choose = What would you like to do?
menu-stranger = This circle meets here. You are welcome to look at what joining means.
menu-left = You left this circle. What you wrote in private is still yours.
menu-paused = The circle is having a break.
menu-archived = This circle has closed.
menu-stopped = The circle rests, because I cannot post where it meets.
menu-stopped-wait = It goes on once a facilitator has mended that. What you wrote is still here.
menu-agreements-changed = The group agreements have changed since you said yes.
# $day is the first day on which private messages come again.
menu-rests = Private messages rest until { $day }. You can change that in your settings.

menu-topic = This week’s topic
menu-reflect = Write privately
menu-check-in = Check in
menu-journal = Your journal
menu-settings = Settings
menu-privacy = What is kept
menu-share = Share something
menu-buddy = Somebody to talk with
menu-resources = Where to find help
menu-help = All commands
menu-agreements = Read the agreements
menu-review = What needs a hand
menu-another = Another circle

circle-chosen = { $circle } it is.
circle-remembered = { $circle } it is. In private messages I mean this one from now on; /circle lets you change it.
circle-go-on = Go on
