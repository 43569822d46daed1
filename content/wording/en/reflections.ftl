### Private writing: the question, the form, and what became of it.

# The description of the command /reflect.
command-reflect = Write privately on this week's question, or only read it

## The form. Its title can be read over a shoulder, so it says nothing.

reflection-form-title = In your own words
# The label of the box to write in. At most 45 characters.
reflection-form-field = As much or as little as you like
reflection-form-page = One more page

## After writing

reflection-saved = Saved. Thank you for taking the time.
# $page is the number of the page.
reflection-saved-page = Page { $page } is saved.
reflection-saved-anew = The entry that this page belonged to is gone, so I kept it as an entry of its own.
reflection-where = You find it with /journal list. It is kept encrypted, and you can delete it at any time.
reflection-more = Add another page
reflection-share = Share with the circle
reflection-done = All is kept. You find it with /journal list whenever you like.

reflection-empty = There was nothing written, so I kept nothing. The question can wait.
# $most is a number of characters.
reflection-too-long = That was more than one page can hold ({ $most } characters), so it is not saved yet. You can save it in parts, page by page.
# $most is a number of pages.
reflection-too-many-pages = This entry has { $most } pages, the most that one can have, so this page is not saved yet. You can begin a new entry with it.
reflection-entry-gone = That entry is not there any more. You can begin a new one with /reflect.

## Later, skip, pause

# $day and $time are in the member's own time zone.
reflection-later-set = All right. I will ask again on { $day }, around { $time }.
reflection-skipped = That is fine. If you change your mind, /reflect has the question.
reflection-invitation-gone = That invitation is no longer open. You can write at any time with /reflect.
reflection-paused = I will not send you these questions any more. What you wrote stays yours.
reflection-resumed = The questions will come again, at the next time they are due.
check-in-paused = I will not send you check-ins any more. Your own weeks stay yours.
check-in-resumed = The check-ins will come again, at the next time they are due.
private-resume = Turn on again
private-resume-how = You can turn them on again here or with /settings. /reflect and /checkin always work.
