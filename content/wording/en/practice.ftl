### The practice room: a circle in the browser, to rehearse in without any account.

practice-title = Practice room
practice-house = Practice house
practice-lead = A circle of made-up people, on this computer only. Nothing you do here reaches anyone.

# $at is a point in time, in the circle's time zone.
practice-instant = { $at }

## The people and rooms of the practice house

practice-person-anna = Anna
practice-person-ben = Ben
practice-person-cleo = Cleo
practice-person-dora = Dora
practice-room-circle = Circle
practice-room-garden = Garden
practice-room-facilitators = Facilitators
practice-circle-name = Practice circle
practice-controller = You, in the practice room
practice-contact = Nobody needs to be reached here
practice-staffed = Whenever you rehearse

## Who you are

practice-who = Who you are
practice-who-hint = Switch as often as you like. Each person sees only what is theirs.
# $name is a person's name.
practice-who-member = { $name }, member
practice-who-facilitator = { $name }, facilitator
practice-you-are = You are { $name } now.

## Rooms and messages

practice-parts = Parts of the practice room
practice-part-room = Circle
practice-part-private = Private
practice-part-back = Facilitators
practice-part-controls = Clock
# $room is the name of a room.
practice-pane-room = Room: { $room }
practice-pane-room-hint = Everyone in the house reads along here.
practice-pane-choose-room = Which room
practice-pane-private = My private messages
# $name is a person's name.
practice-pane-private-hint = Between { $name } and the bot. Nobody else sees this.
practice-pane-back-hint = Only facilitators see this room.
practice-no-rooms = There is no room left. Start over with --fresh to get them back.
practice-nothing-yet = Nothing here yet. Move the clock, and see what arrives.
practice-bot-mark = bot
practice-from-bot = { bot-name }
practice-someone = Someone
practice-only-you = Only you can see this
practice-put-away = Put away
# $title is the name of a thread.
practice-thread = Thread: { $title }
practice-thread-nothing = Nobody has written here yet.
# $count is a number of messages.
practice-new = { $count } new

## Writing and commands

practice-write-room = Write to the room, or type / for commands
practice-write-private = Write to the bot, or type / for commands
practice-write-thread = Write in this thread
practice-send = Send
practice-commands-list = Commands that fit
practice-unknown-command = There is no such command for you here. Type / to see those there are.
practice-form-of = Options of { $command }
practice-run = Run
practice-optional = { $label } (optional)
practice-needed = Please fill this in.
# $most is the largest number of characters.
practice-too-long = At most { $most } characters, please.
# $least is the smallest number of characters.
practice-too-short = At least { $least } characters, please.
practice-not-a-number = A whole number, please.
# $least and $most are numbers.
practice-number-range = A number from { $least } to { $most }, please.
practice-choose = Choose
practice-completions = What fits
# $name is a file name.
practice-download = Save { $name }
practice-in-progress = One moment
practice-done = Done.
practice-trouble = That did not work, and the fault is in the practice room. Nothing was sent twice. Please try again.
practice-trouble-clock = Something that is due could not be sent. It is tried again every second.

## The clock

practice-clock = The clock
# $at is a point in time, in the circle's time zone.
practice-clock-now = It is { $at }
practice-clock-hint = Everything that falls due on the way is posted, in order.
practice-clock-occasion = Next occasion
practice-clock-day = One day
practice-clock-monday = Next Monday
practice-clock-month = Four weeks
practice-clock-change = Night the clocks change
# $at is a point in time. $stops counts the moments at which something fell due.
practice-clock-arrived = It is { $at }. { $stops ->
    [0] Nothing fell due on the way.
    [one] Something fell due once on the way.
   *[other] Something fell due { $stops } times on the way.
 }
practice-clock-held-up = Something could not be sent on the way. It waits, and is tried again.
practice-clock-nothing = Nothing is planned, so there is no next occasion.
practice-clock-no-change = The clocks do not change in this time zone within a year.

## Rehearsing what can go wrong

practice-rehearse = Rehearse what can go wrong
practice-manner = Behave as
practice-manner-discord = as Discord
practice-manner-slack = as Slack
practice-manner-discord-hint = Topics open threads, and members can close their private messages.
practice-manner-slack-hint = No threads are opened, and private messages always arrive.
# $name is a person's name.
practice-private-open = { $name } takes private messages
# $room is the name of a room.
practice-may-post = The bot may post in { $room }
practice-remove-room = Take { $room } away
practice-remove-room-sure = Take { $room } away for good? The circle will notice. Starting over brings it back.
practice-remove-room-yes = Take it away
practice-room-removed = { $room } is gone.
practice-mend-post = In the practice room: switch the permission on again, under “Rehearse what can go wrong”.

## Light and dark

practice-language = Language
practice-look = Colours
practice-look-system = System
practice-look-light = Light
practice-look-dark = Dark

## The tour

practice-tour = New here? Five things to try
practice-tour-close = I know my way
practice-tour-open = Show me around
practice-tour-1 = **Let a week begin.** Move the clock to the next occasion, and see what arrives where.
practice-tour-1-do = Go to the next occasion
practice-tour-2 = **Be a member.** As Ben, open the private messages. On Thursday a question arrives there, and writing is up to him.
practice-tour-2-do = Be Ben
practice-tour-3 = **Be the facilitator.** As Dora, you see the facilitators’ room. On Sunday the week’s card arrives there. Type / to see what Dora can do.
practice-tour-3-do = Be Dora
practice-tour-4 = **Rehearse an alert.** Ben agreed that the bot may look out for signs of danger in what he writes. Let him write something hard into the room, and see what comes to him in private. Then be Dora: an alert waits in her room.
practice-tour-4-do = Let Ben write it
# What Ben writes. In English in every language: noticing knows English.
practice-tour-4-words = I do not want to live any more.
practice-tour-5 = **Watch a session.** Eight people meet for half an hour, and the talking piece goes round. The clock runs fast, and moves on by about an hour.
practice-tour-5-do = Run a sample session
practice-sample-begins = A sample session begins. It takes about a minute.
practice-sample-done = The sample session is over. The report waits in the facilitators’ room.
practice-sample-not = The sample session could not begin. Perhaps another one is going on.
practice-sample-title = A sample session
practice-guest-1 = Eva
practice-guest-2 = Finn
practice-guest-3 = Gus
practice-guest-4 = Hana
practice-guest-5 = Iris

# When something was said: $day is a date, $time a time of day.
practice-stamp = { $day }, { $time }

## What facilitators can do about writing, as people meet it in the practice room

practice-hindered-out = You are not in this room any more.
practice-hindered-time-out = You can read here, and write again later.
practice-hindered-locked = This room is locked for now. You can read, and write when it is open again.
practice-hindered-slow = This room is slow for now. You can write again in a while.
