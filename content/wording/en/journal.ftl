### A member's own journal.

command-journal = Your own journal
command-journal-list = See what you have written
command-journal-read = Read one of your entries
    .entry = Which one: choose it, or type its day
command-journal-delete = Delete one of your entries for good
    .entry = Which one: choose it, or type its day
command-journal-export = Get your journal and check-ins as a file

# A day with its year: Tuesday 1 December 2026.
journal-day = { $day } { $year }
# $day is a day with its year, $title the topic.
journal-label = { $day }: { $title }

journal-title = Your journal
journal-only-you = Only you can see this.
journal-pick = Read an entry
journal-pick-delete = Delete an entry
journal-which = Which entry?
journal-unknown = I cannot find that entry among yours. Here are the latest ones.
journal-newer = Newer
journal-older = Older
journal-back = All entries
journal-export = Save as a file
journal-empty = There is nothing in your journal yet. When you write with /reflect, you find it here.
journal-unreadable = This entry, or a part of it, can no longer be opened. I am sorry.

journal-delete = Delete
journal-delete-title = Delete this entry?
# $entry is its day and topic.
journal-delete-ask = { $entry }
journal-delete-note = It cannot be brought back. If you want to keep a copy, use /journal export first.
journal-delete-yes = Delete for good
journal-delete-no = Keep it
journal-deleted = It is deleted.

## The file

# Names of the file. The second one is for people who want nothing to be seen at a glance.
journal-file = journal.md
journal-file-discreet = notes.md
journal-file-here = Here is everything you have written, and your check-ins.
journal-file-note = Once you save the file, it is readable for anyone who uses that device.
journal-file-heading = My notes
# $circle is the circle's name.
journal-file-about = Written with { $circle }.
journal-file-check-ins = Check-ins
# $count is a number of check-ins.
journal-check-ins-lost = { $count ->
    [one] One check-in can no longer be opened.
   *[other] { $count } check-ins can no longer be opened.
 }
