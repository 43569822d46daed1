### Where to find help, and the list of commands.

command-resources = Numbers to call, emergency first, for your country or another
    .country = A country, such as Ireland
command-help = What you can do here, command by command

# $country is the name of a country.
resources-title = Help in { $country }
resources-title-anywhere = Where to find help
resources-emergency = If someone is in danger now, call
resources-emergency-anywhere = If someone is in danger now, call the emergency number of your country.
resources-kind-suicide = If you think of ending your life, or fear for someone
resources-kind-domestic = If someone at home hurts or frightens you
resources-kind-sexual = After sexual violence
resources-kind-child = For children and young people
# $channels says how: call, text, chat. $hours says when.
resources-line = **{ $name }:** { $number } ({ $channels }; { $hours })
resources-always = at any hour
# $several is "all" for every day, "yes" for days from $first to $last, else "no". Times are those of that country.
resources-hours = { $several ->
    [all] every day
    [yes] { $first } to { $last }
   *[no] { $first }
 }, { $begins } to { $until } there
# A second emergency number.
resources-second-any = Or **{ $number }**.
resources-second-police = For the police: **{ $number }**.
resources-second-ambulance = For an ambulance: **{ $number }**.
resources-second-text = By message, if you cannot speak or hear: **{ $number }**.
# $label says what to choose; the list goes from $first to $last.
country-span = { $label }: { $first } to { $last }
resources-ask = hours not known
resources-no-numbers = I have no checked list for { $country }.
# $name is the directory's name; a link to it follows.
resources-directory = { $name } lists helplines all over the world. The link is below.
resources-bot = I am a bot, not a counsellor. Nobody is watching here, and nobody is told that you asked.
# $staffed says when facilitators are about, in their own words.
resources-staffed = Facilitators of this circle are volunteers. They are usually about: { $staffed }. Do not wait for them if it is urgent.
resources-unstaffed = Facilitators of this circle are volunteers and may be away for days. Do not wait for them if it is urgent.
# $day is the day on which the oldest check was made.
resources-checked = All numbers here were checked by whoever hosts this bot, on { $day } or later.
resources-unchecked = Some of these numbers come from the helplines’ own or public pages and have not yet been checked by whoever hosts this bot. If one does not work, try the next.
resources-pick = Another country

channel-call = call
channel-text = text
channel-chat = chat
channel-email = e-mail

help-title = What you can do here
help-facilitators = As a facilitator
# $command is what to type, $what says what it does, $parts are the words that can follow.
help-line = **{ $command }** { $what }
help-group = **{ $command }** { $parts }
help-buttons = You need to know none of these by heart. /circle shows what is useful just now.
