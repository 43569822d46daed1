### A person's own page: the App Home on Slack.

home-title = Your own page
# For someone who belongs to no circle. It tells of none.
home-empty = There is nothing of yours here yet.
home-empty-how = If you were invited to a circle, open its room and type /circle there. This page is only yours.
# A person in many circles: a button for each of the others follows.
home-more = Your other circles:
# Discreet mode: nothing is to be seen at a glance.
home-covered = This page shows nothing by itself, as you asked for in your settings.
home-uncover = Show
home-pause = Pause messages
# The picture of one's check-ins, told in words.
home-weeks = Your weeks
home-weeks-none = No check-ins so far.
# Below the weeks.
home-weeks-picture = Each line is a week. As a picture they come with “{ menu-check-in }”, into your private messages.
# A facilitator's part. $circle is the circle's name.
home-desk-title = { $circle }, for facilitators
home-queue = Topics to come
# $count is a number of topics.
home-queued = { $count ->
    [0] The queue is empty.
    [one] One topic is waiting.
   *[other] { $count } topics are waiting.
 }
home-own-topic = A topic in your own words
