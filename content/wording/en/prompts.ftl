### The queue of topics to come, and topics that members suggest.

command-facilitate-prompts = The topics to come
command-facilitate-prompts-list = See the topics to come, in their order
    .programme = Which programme
command-facilitate-prompts-add = Add a topic, from the library or in your own words
    .topic = A topic of the library
    .text = Or a topic in your own words
    .place = Its place in the queue. Without it, the last
    .programme = Which programme’s queue
command-facilitate-prompts-edit = Change a topic that you wrote yourselves
    .item = Which topic
    .text = Its new words
command-facilitate-prompts-move = Move a topic to another place
    .item = Which topic
    .to = The place it goes to, such as 1
command-facilitate-prompts-remove = Take a topic out of the queue
    .item = Which topic
command-facilitate-prompts-swap = Let two topics change places
    .first = One topic
    .second = The other one
command-facilitate-prompts-refill = Put the programme’s topics that are not in the queue behind the others
    .programme = Which programme

# $programme is the programme's title.
prompts-title = To come: { $programme }
# $number is the place in the queue, $title the topic's title.
prompts-line = { $number }. { $title }
# $words are the first words of a topic that the circle wrote.
prompts-own = Your own: { $words }
prompts-own-title = Your own topic
prompts-gone = (no longer here)
prompts-empty = No topics are waiting.
prompts-place = { $count ->
    [one] The only one in the queue.
   *[other] Number { $number } of { $count } in the queue.
 }
prompts-picker = Choose a topic
prompts-picker-swap = Swap with
prompts-picker-topic = Choose from the library
prompts-add-title = Add a topic
prompts-add-words = Choose one from the library, or write your own. It goes behind the others; you can move it after.

prompts-button-add = Add a topic
prompts-button-write = Write our own
prompts-button-refill = Refill
prompts-button-first = To the front
prompts-button-sooner = Sooner
prompts-button-later = Later
prompts-button-last = To the end
prompts-button-remove = Remove
prompts-button-edit = Edit the words
prompts-button-list = The topics to come
prompts-button-review = Back to the list

prompts-form-title = A topic in your own words
prompts-field-text = What the circle reads
    .hint = A question or two is enough. Please name no member here.

## What was just done. $number is a place in the queue.

prompts-done-added = Added as number { $number }.
prompts-done-edited = The words are changed.
prompts-done-moved = It is number { $number } now.
prompts-done-removed = Taken out.
prompts-done-swapped = The two have changed places.
prompts-done-refilled = The topics were added, from number { $number } on.
prompts-nothing-to-refill = There is nothing to add: all topics of this programme are waiting already.
prompts-which = I am not sure which topic you mean. Please choose it below, or type its number.
prompts-which-topic = I cannot find that topic in the library. Please choose one from the list while you type.
prompts-which-place = Which place? Please type a number, such as 1 for the front.
prompts-not-own = That topic is from the library and stays as it was written. You can swap it, or write your own.
prompts-full = The queue is full. Take a topic out first.

prompts-approved = Thank you. It is in the queue, as number { $number }.
prompts-declined = It is put aside. Nobody is told.
prompts-decided = Somebody has already decided on that one.

## A member suggests a topic

suggest-title = Suggest a topic
suggest-field = Your idea (facilitators see your name)
    .hint = A question, or something you would like to talk about.
suggest-done = Thank you. The facilitators can see it now. They decide what goes into the queue, and when.
suggest-empty = There was nothing in it, so nothing was sent.
suggest-enough = You have several ideas waiting already. Please wait until the facilitators have looked at them.
suggest-button-topic = This week’s topic

## What stands outside any programme: prompts, check-in questions, rounds, exercises for two

command-facilitate-prompts-browse = Prompts that stand alone, check-in questions, opening and closing rounds
    .kind = Which kind
choice-prompts = Prompts
choice-check-ins = Check-in questions
choice-openings = Opening rounds
choice-closings = Closing rounds
choice-pairs = For two people
singles-about-prompts = For a week between two programmes, or for an evening that needs another theme. Open one to queue or post it.
singles-about-check-ins = Small questions that anyone can answer in a word. One of them goes with each invitation to check in.
singles-about-openings = To begin a meeting with. Each is a round: one after the other, and anyone may pass.
singles-about-closings = To end a meeting with. Leave time for it; a good end carries people home.
singles-about-pairs = Members find these under /topic if they look for them. Please offer them to nobody: you cannot know who is afraid at home.
singles-pick = Open one
singles-aloud = Read it aloud, answer first, and let people pass.
singles-button-list = All of them
singles-button-next = Another one
singles-button-queue = Put into the queue
singles-button-front = To the front of the queue
singles-button-post = Post it now
singles-post-means = Posting it now leaves the queue as it is. From the queue it is posted on the topic’s day.
singles-posted = It is on its way to the circle’s room. The same one goes out once a day at most.
singles-resting = The circle is resting, so nothing was posted.
prompts-single-title = A prompt that stands alone
prompts-button-browse = Single prompts
