### Check-ins: a mood from 1 to 5, a word if one wants, and one's own weeks.

command-checkin = How is this week for you? One tap is enough
    .mood = How you feel
    .word = A word or two, if you like

choice-mood-1 = { mood-1 }
choice-mood-2 = { mood-2 }
choice-mood-3 = { mood-3 }
choice-mood-4 = { mood-4 }
choice-mood-5 = { mood-5 }

# $mood is one of the five moods.
check-in-kept = Noted: { $mood }.
# $word is what the member wrote.
check-in-kept-word = Noted: { $mood }, “{ $word }”.
check-in-again = If you meant another one, tap it again within ten minutes.
check-in-unread = I could not read that. Please tap one of the five.
check-in-gone = That check-in is not there any more.

check-in-word-add = Add a word
check-in-word-change = Change the word
check-in-word-title = A word
check-in-word-field = A word or two
check-in-word-hint = Only you will see it.
check-in-word-empty = There was nothing written, so your check-in stands as it is.
# $most is a number of characters.
check-in-word-long = That is longer than a check-in can hold ({ $most } characters), so I have not kept the words. For more room there is /reflect.
check-in-word-first = A word needs a mood beside it. Tap a mood first, then add your word.

# One line of the file: $day, $mood and $word.
check-in-line = { $day }: { $mood }
check-in-line-word = { $day }: { $mood }, { $word }

## The picture of one's own weeks, in words. Facts only, no judgement.

# $first and $last are days, $count a number of days.
weeks-span = Your check-ins from { $first } to { $last }, { $count ->
    [one] one day
   *[other] { $count } days
 } in all.
weeks-one = { $day }: { $mood }.
weeks-range = The lowest is “{ $low }”, the highest “{ $high }”.
weeks-last = The latest is “{ $mood }”.
weeks-higher = The last three are higher than the three before.
weeks-lower = The last three are lower than the three before.
weeks-alike = The last three are about the same as the three before.
# The weeks drawn with dots, a line for each. $dots are five dots, as many full ones as the mood is high; $monday is
# the day that the week begins with. $low and $high are the lowest and the highest mood of that week.
weeks-line = { $dots } { $monday }: { $mood }
weeks-line-range = { $dots } { $monday }: { $low } to { $high }
weeks-line-none = { $dots } { $monday }

# $question is a small question, another each time.
check-in-small = A small question, if you like one: { $question } You can add a word after your tap.
