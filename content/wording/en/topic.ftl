### The week's topic, in the circle's room.

topic-notice = This week's topic is here.
topic-prompt = To talk about
topic-quiet-question = If you would rather answer something small
# $note says what the topic touches on.
topic-content-note = Content note: { $note }
# $instead is what to do in its place.
topic-gate = If you are afraid of your partner, of someone you live with, or of an ex, this one is not for you this week. { $instead }
topic-no-need-to-answer = Reading along is taking part. Nobody has to answer.
topic-late = This comes later than planned. I was not running when it was due.
topic-own-title = This week
topic-gone = This text is no longer here.
topic-button-write = Write privately
topic-button-more = The exercise

## /topic

command-topic = This week’s topic with its exercise, and what comes next
topic-button-suggest = Suggest a topic
# $title is the exercise's title.
topic-exercise = To try this week: { $title }
topic-phrase = A phrase to try
topic-caution = Take care
topic-skip = Who may leave this one out
topic-next = What comes next
# $titled is "yes" when there is a title. $day and $time are in the reader's time zone.
topic-next-line = { $day }, { $time }{ $titled ->
    [yes] : “{ $title }”
   *[no] {""}
 }
topic-nothing-next = Nothing further is planned just now.
topic-none-title = No topic yet
topic-none = Nothing has been posted in this circle so far.

## A prompt that stands on its own, and something for two

topic-single-title = A question for this week
topic-button-two = Something for two
pairs-title = Something for two
pairs-gate = If you are afraid of the other person, or of saying no to them, none of these is for you. There is something to do alone with each.
pairs-about = Small things for two people who both want them: partners, friends, relatives. Nobody is paired up here, and nobody hears that you looked.
pairs-pick = Choose one
pairs-none = There is nothing here yet.
pairs-gone = This one is no longer here.
pairs-button-list = All for two
# $instead is something that one person can do alone.
pairs-gate-one = If you are afraid of the other person, leave this one out. Alone: { $instead }
pairs-steps = How it goes
pairs-both = Both read it first, and both can say no, before or in the middle. No reason is needed.
