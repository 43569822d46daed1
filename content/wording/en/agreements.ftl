### A circle's own agreements, for its facilitators. Where members read them is in join.ftl.

command-facilitate-agreements = See what members agree on when they join, and write your own

agreeing-title = What members agree on
agreeing-own = Your circle wrote these points. The first and the last words are always the same.
agreeing-not-own = These are the usual agreements. You can write your own points.
agreeing-what-happens = When they change, members find them in /circle and can read and agree when it suits them. Until then, and whatever they answer, everything stays open to them.
agreeing-button-edit = Write our own
agreeing-button-usual = Back to the usual ones
agreeing-button-tell = Tell the circle
agreeing-form-title = What we agree on
agreeing-field = The points, one on each line
    .hint = From 3 to 15 short points. Please keep what you say about danger and about passing.
agreeing-saved = The new agreements are in place. Shall I tell the circle in its room?
agreeing-back = The usual agreements are in place again. Shall I tell the circle in its room?
agreeing-told = The circle is told in its room.
agreeing-too-few = Nothing was changed: agreements have from 3 to 15 points, one on each line.
agreeing-resting = The circle is resting, so nothing was posted. Members find the agreements in /circle.
agreeing-in-room = What we agree on in this circle has changed. Please read it when you have a moment.
agreeing-no-hurry = There is no hurry. Until then everything stays open to you.
