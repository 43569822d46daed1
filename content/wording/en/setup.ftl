### The guided set-up of a circle, and the first messages of a new one.

command-facilitate = Look after a circle: its schedule, topics and members
command-facilitate-setup = Set up a circle here, or change one
    .zone = The circle’s time zone, such as Europe/Berlin

## Where it begins

setup-title = Setting up a circle
setup-elsewhere = I can set up a circle in a server, not in a private message. Please use /facilitate setup there.
setup-welcome = A circle is one small group with a room of its own, a private room for its facilitators, and a topic each week. I ask eleven things, one at a time, and nothing is posted before you say so.
setup-kept = What you answer is kept, so you can stop at any time and go on later with /facilitate setup.
# $name is the circle's name, or setup-nameless.
setup-begun = You have begun to set up { $name }. Shall we go on where you stopped?
setup-nameless = a circle that has no name yet
setup-begin = Begin
setup-go-on = Go on
setup-start-over = Start over
setup-or-change = Or change a circle that is here already.
setup-choose-circle = Choose a circle
setup-all = All settings
# $number of $of steps.
setup-place = Step { $number } of { $of }
setup-change-something = Change something
setup-start-circle = Start the circle
setup-changed = That is changed.
# Two buttons to cards of their own.
setup-more-sharing = Sharing
setup-more-buddies = Buddies
setup-more-schedule = For more than one topic a week, check-ins and announcements, see /facilitate schedule.

## The steps. -title is also the name of the entry in the list of what can be changed.

setup-name-title = Name
setup-name-about = What is the circle called? Members see it in their private messages, so choose something that gives nothing away.
setup-name-button = Type a name
setup-name-missing = The circle needs a name.

setup-home-title = Home room
setup-home-about = Where does the circle meet? Topics are posted there. A room that only members can read is best.
setup-home-pick = Choose the home room

setup-back-title = Facilitators’ room
setup-back-about = Where may I write to the facilitators alone? Choose a private room that no member can read. What could not be delivered is told there.
setup-back-pick = Choose the facilitators’ room

setup-room-missing = Please choose one room.
setup-rooms-alike = The home room and the facilitators’ room must be two different rooms.
setup-room-taken = Another circle uses that room. Please choose a different one.

setup-people-title = Facilitators
setup-people-about = Who looks after this circle? Choose a role, or people by name, or both. Someone named here is told in private if the facilitators’ room is ever gone.
setup-roles-pick = Choose a role
setup-people-pick = Choose people
setup-people-missing = A circle needs at least one facilitator or a role.
setup-role-everyone = That role is everyone’s, so every member would be a facilitator. Please choose another one.

setup-host-title = Who hosts me
setup-host-about = Who runs this bot, and how can people reach them? Everyone is told before they join, because that is who keeps what they write.
setup-host-button = Fill this in
setup-host-missing = Members need to know who hosts me and how to reach them.

setup-zone-title = Time zone
setup-zone-about = On whose clock does the circle live? Type the nearest large city, such as Berlin or New York.
setup-zone-button = Type a city
setup-zone-unknown = I know no time zone with that name. Try the nearest large city.
setup-zone-which = Which of these is it?

setup-language-title = Language
setup-language-about = In which language does the circle meet? I speak it in the circle’s rooms. Members can choose their own for their private messages, with /settings.
setup-language-pick = Choose a language

setup-programme-title = Programme
setup-programme-about = What does the circle talk about? Its topics go into a queue, which you can reorder at any time.
setup-programme-pick = Choose a programme
setup-programme-gone = That programme is not here any more. Please choose another one.

setup-topic-title = Topic
setup-topic-about = On which day, and when, is the week’s topic posted in the home room? One day a week is enough for most circles.
setup-topic-button = Type another time

setup-reflection-title = Reflection
setup-reflection-about = When does each member get a private question on the topic? Two or three days after the topic leaves time to think. Members choose their own hour if they like.
setup-reflection-button = Type another time

setup-week-title = Weekly card
setup-week-about = When does the week at a glance come to the facilitators’ room?
setup-week-button = Type another time

setup-days-pick = Which days
setup-clock-pick = What time
# $clock is a time of day.
setup-clock = { $clock }
setup-days-unclear = I could not read those days. Try mon, or mon and thu.
setup-clock-unclear = I could not read that time. Try 18:30 or 6.30 pm.
setup-both-needed = Please choose the day and the time.
setup-days-apart = On days of its own

setup-threads-title = Threads
setup-threads-about = Shall I open a thread under each topic? That keeps answers together where a room is busy. In a quiet room it is simpler without.

setup-most-title = Size
setup-most-about = How many members may the circle have? Up to twelve people can still know one another. In a larger group the quiet ones stop speaking.
setup-most-pick = Choose another number
# $count is a number of people.
setup-most-choice = { $count ->
    [one] { $count } member
   *[other] { $count } members
 }
setup-most-keep = At most { $count }
setup-most-unclear = Please choose a number from 2 to 50.

## Fields of the forms

setup-field-name = The circle’s name
    .hint = Such as: Evening circle
setup-field-controller = Who hosts the bot
    .hint = A person or an organisation
setup-field-contact = How to reach them
    .hint = An e-mail address or a web page
setup-field-staffed = When facilitators are about, if you wish
    .hint = Such as: weekdays 18:00 to 20:00
setup-field-zone = City or time zone
    .hint = Such as: Berlin, or Europe/Berlin
setup-field-clock = Time of day
    .hint = Such as: 18:30

## What is set, one line each. $value is the answer.

setup-have-name = Name: { $value }
setup-have-home = Home room: { $value }
setup-have-back = Facilitators’ room: { $value }
setup-have-people = Facilitators: { $value }
setup-have-host = Hosted by: { $value }
setup-have-zone = Time zone: { $value }
setup-have-language = Language: { $value }
setup-have-programme = Programme: { $value }
setup-have-topic = Topic: { $value }
setup-have-reflection = Reflection: { $value }
setup-have-week = Weekly card: { $value }
setup-have-threads = A thread under each topic: { $value }
setup-have-most = Members at most: { $value }
# $days are weekdays, $clock a time of day.
setup-days-at = { $days }, { $clock }

## The whole, before it begins

setup-preview-title = This is what I would do
setup-preview-coming = What comes next
# $zone is a time zone such as Europe/Berlin.
setup-preview-zone = Times are those of { $zone }.
# $clock is a time of day.
setup-preview-week = Every Monday at { $clock } a short card in the facilitators’ room says what the week brings.

# One occasion. $titled is "yes" when there is a title.
setup-line-topic = { $day }, { $time }: topic { $titled ->
    [yes] “{ $title }”
   *[no] (the queue is empty)
 }
setup-line-reflection = { $day }, { $time }: private reflection{ $titled ->
    [yes] {" "}on “{ $title }”
   *[no] {""}
 }
setup-line-check-in = { $day }, { $time }: private check-in
setup-line-announcement = { $day }, { $time }: announcement{ $titled ->
    [yes] {" "}“{ $title }”
   *[no] {""}
 }
setup-line-week = { $day }, { $time }: weekly card

## Permissions. $room is a room, $permission the platform's own word for what is missing.

permissions-fine = I have every permission that I need in both rooms.
permissions-unknown = I could not check my permissions just now. Press “Check again” in a moment.
permissions-title = Something is missing
permissions-about = Someone who may manage the rooms can mend this.
# $names: permissions by the platform’s own names.
permissions-moderating = Only if you want me to do such things: { $names }. Without them I tell you what to do by hand.
check-again = Check again
mend-view-channel = { $room }: I cannot see this room. In its settings under Permissions, add my role and allow { $permission }.
mend-send-messages = { $room }: I may not write here. In the room’s settings under Permissions, allow { $permission } for my role.
mend-embed-links = { $room }: I may not show cards here. In the room’s settings under Permissions, allow { $permission } for my role.
mend-read-message-history = { $room }: I cannot look back, so after a fault I cannot tell what was posted. Allow { $permission } for my role in the room’s settings.
mend-attach-files = { $room }: I may not attach files here. In the room’s settings under Permissions, allow { $permission } for my role.
mend-create-public-threads = { $room }: I may not open threads here. Allow { $permission } for my role in the room’s settings, or switch threads off.
mend-send-messages-in-threads = { $room }: I may not write in threads here. In the room’s settings under Permissions, allow { $permission } for my role.
mend-manage-threads = { $room }: I may not look after threads here. In the room’s settings under Permissions, allow { $permission } for my role.
mend-other = { $room }: I need { $permission }. In the room’s settings under Permissions, allow it for my role.

## When it begins. $circle is the circle's name, $home and $back its rooms.

circle-started-title = { $circle } has begun
circle-started = I have written to { $back } about what happens now, and to { $home } about how to join.

circle-begun-title = { $circle } begins
circle-begun-notice = A circle begins.
circle-begun-about = From now on most of it runs by itself. This is all you need to know.
circle-begun-week = Once a week a card comes here: what posts itself, and at most three things that need one of you.
circle-begun-review = What could not be delivered and what members suggest waits in /facilitate review.
circle-begun-limits = I am a bot. I cannot look after people, and nothing I post replaces you.
circle-begun-noticing = I look for signs of danger in what members write here, but only of those who said yes to it. Say with /duty on who of you is alerted first.
circle-begun-no-noticing = Noticing is off here: I do not read the room, or have no tested rules for its language.

circle-meets-notice = A circle meets here.
circle-meets-here = A circle meets here: a small group of adults, one topic a week, and nobody has to answer. To take part, press the button or type /join.
circle-meets-no-hurry = You see the group’s agreements first, and what is kept and for how long. Then you decide.
circle-join = How to join
