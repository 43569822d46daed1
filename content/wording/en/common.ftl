### Words that every part of the bot uses.
###
### For translators: text in braces is filled in by the bot; keep it as it is. Ids that end in
### -pattern or -names are read by the bot, not shown to people.

-bot-name = Circlekeeper

# The bot's name where it signs or is named on its own.
bot-name = { -bot-name }

## How dates and times are written. The letters are those of CLDR:
## https://unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table

# Example: Tuesday 1 December
date-pattern = EEEE d MMMM
# Example: 18:00
time-pattern = HH:mm
# Example: Tuesday 1 December 2026, 18:00 GMT
instant-pattern = EEEE d MMMM y, HH:mm zzz

## Names of the days. In the -names lists the days start with Monday, are separated by spaces, and
## all spellings of one day are joined with a bar; members may type any of them.

weekday-names = mon|monday tue|tues|tuesday wed|weds|wednesday thu|thur|thurs|thursday fri|friday sat|saturday sun|sunday
month-names = jan|january feb|february mar|march apr|april may jun|june jul|july aug|august sep|sept|september oct|october nov|november dec|december
nth-names = 1|1st|first 2|2nd|second 3|3rd|third 4|4th|fourth 5|5th|fifth
last-names = -1|last
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

## Words that members may type beside a day or a time. Joiners mean nothing, such as in "1st of May at 18:00";
## until-names stand between two times; nothing-names, yes-names and no-names answer.

joiner-names = st nd rd th of and on every each the at
until-names = to until
nothing-names = no none
yes-names = yes
no-names = no

## Buttons and short answers

yes = Yes
no = No
back = Back
next = Next
done = Done
cancel = Cancel
close = Close
save = Save
change = Change
skip = Skip
not-now = Not now
send = Send
more = More
# Stands where nothing was chosen or entered.
none = none

## How someone feels, from 1 to 5, shown on the buttons of a check-in

mood-1 = Very low
mood-2 = Low
mood-3 = In between
mood-4 = Good
mood-5 = Very good

## When something does not work

something-went-wrong = Sorry, that did not work, and the fault is on my side. Please try again in a little while.
# $role is the role that may do it, such as "facilitators".
not-allowed = That is for { $role } only.
not-a-member = You are not in this circle, so I cannot do that here.
no-circle-here = There is no circle in this room yet.
circle-archived = This circle has closed. You can still read, export or delete what is yours.
form-expired = That form is too old to use. Please open a new one.
already-done = That has already been done.
only-for-one-person = This button belongs to someone else.
no-circle-how = An administrator can begin one with /facilitate setup.
which-circle = Which circle do you mean?

# Who may do something; fills the place in not-allowed.
role-anyone = everyone
role-member = members of this circle
role-facilitator = the facilitators of this circle
role-administrator = the administrators of this server

store-away = Nothing could be saved just now. Please try again in a little while.
# Stands above what a member wrote, when it could not be saved. The text itself follows.
your-text-back = Here is what you wrote, so that nothing is lost.
your-text-file = what-you-wrote.md
