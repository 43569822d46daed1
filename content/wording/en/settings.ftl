### A member's settings. Option names of the command are not translated.

command-settings = What comes to you in private, when, and how
    .zone = Your time zone, such as Europe/Berlin
    .hour = When private messages may come, such as 19:00; “no” takes the circle’s time
    .quiet = Hours without private messages, such as 22:00 - 07:00; “no” for none
    .discreet = Private messages say only that there is something new
    .pause = No private messages until this date, such as 24 December; “no” to go on
    .listening = You are here and not to be called on: no questions, no buddy, no turn
    .reflections = Whether the quiet questions come to you
    .check-ins = Whether the check-ins come to you
    .noticing = Whether I may look for signs of danger in what you write in the circle
    .nudges = Whether I may offer you a softer word in private, now and then
    .reach = How I may reach you in a crisis
    .country = Whose numbers to show first
choice-full = The whole message
choice-neutral = One neutral line
choice-never = Nothing

# $circle is the circle's name.
settings-title = Your settings in { $circle }
settings-saved = Saved. It holds from now on.
settings-only-you = Only you see this.
settings-pick = What would you like to change?
# $name is one of the settings, $value what it is now.
settings-line = **{ $name }:** { $value }

settings-zone-name = Time zone
settings-hour-name = Time of private messages
settings-quiet-name = Quiet hours
settings-discreet-name = Discreet mode
settings-pause-name = Pause
settings-language-name = Language
settings-reflections-name = Quiet questions
settings-check-ins-name = Check-ins
settings-noticing-name = Looking for signs of danger
settings-nudges-name = A softer word now and then
settings-nudges-question = When something you write in the room could be said more softly, I can send you an idea in private, at most once a day. Shall I? It also needs your yes to looking for signs of danger.
settings-reach-name = Reaching you in a crisis
settings-country-name = Country

settings-zone-circle = the circle’s own
settings-hour-none = when the circle has them
settings-hour = from { $time }
settings-quiet = { $begin } to { $end }
# $day is the first day on which messages come again.
settings-pause = until { $day }

settings-pause-button = Pause
settings-go-on = End the pause
settings-try-again = Try again
settings-pick-zone = Which of these?

settings-discreet-question = In discreet mode a private message says only that there is something new for you. All the rest is behind a button. Nothing on a lock screen tells what this is about. Shall I do that?
settings-reflections-question = From time to time I send you a question on the week’s topic, in private. You can always write with /reflect as well. Shall I send them?
settings-check-ins-question = From time to time I ask in private how your week is, from 1 to 5. You can always use /checkin as well. Shall I ask?
settings-language-question = In which language shall I speak with you?

settings-pause-question = For how long shall private messages rest? What is waiting is taken back. You can go on whenever you like.
settings-pause-weeks = { $count ->
    [one] One week
   *[other] { $count } weeks
 }
settings-pause-date = Until a date
settings-pause-no = No pause

settings-form-zone = The nearest big city
settings-form-zone-hint = For example Berlin. Empty takes the circle’s own.
settings-form-hour = From when?
settings-form-hour-hint = For example 19:00. Empty takes the circle’s time.
settings-form-quiet-from = Quiet from
settings-form-quiet-until = Quiet until
settings-form-quiet-hint = For example 22:00. Leave both empty for none.
settings-form-pause = Until which day?
settings-form-pause-hint = For example 24 December. Empty ends the pause.

settings-unread-zone = I do not know that time zone. A big city nearby works best, such as Berlin or New York.
settings-unread-hour = I could not read that time. Please write it like 19:00 or 7pm.
settings-unread-quiet = I could not read those hours. Please write them like 22:00 - 07:00.
settings-unread-pause = I could not read that day, or it is not within the next year. Please write it like 24 December.
settings-unread-country = I do not know that country. Its name in English or its code of two letters works best.
settings-unread-discreet = Please answer with yes or no.
settings-unread-reflections = Please answer with yes or no.
settings-unread-check-ins = Please answer with yes or no.
settings-unread-noticing = Please answer with yes or no.
settings-unread-nudges = Please answer with yes or no.
settings-unread-reach = Please choose one of the three ways.
settings-unread-language = I do not know that language.

## What speakers of a language call it

language-de = Deutsch
language-en = English
language-es = español (pendiente de revisión por una persona nativa)
language-fr = français
language-it = italiano
language-nl = Nederlands
language-pl = polski
language-pt = português
language-tr = Türkçe
language-uk = українська
