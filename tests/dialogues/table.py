"""One table of dialogues: who does what, and what is to be read then. Every platform plays all of it.

What is read is the same words everywhere. Where a command is named, Slack puts ``/circle`` before it.
"""

from __future__ import annotations

from datetime import timedelta

from tests.dialogues.steps import Answered, Dialogue, Fills, MayNot, Passes, Presses, Reads, Types
from tests.dialogues.table_of_care import OF_CARE
from tests.dialogues.table_of_limits import OF_LIMITS
from tests.dialogues.table_of_safety import OF_SAFETY
from tests.dialogues.table_of_sessions import OF_SESSIONS
from tests.dialogues.table_of_sharing import OF_SHARING

WEEKS = timedelta(weeks=3)
TOPIC_DUE = timedelta(hours=6)

SERIES = {"series": "bbbbbbbbbbbb"}

_OF_MEMBERS = (
    Dialogue(
        "joining is asked first, and the circle's room hears nothing of it",
        (
            Types("ben", "join"),
            Answered("ben", "What we agree on", without="May I look out"),
            Presses("ben", "Yes, I agree and I am an adult"),
            Answered("ben", "May I look out for signs of danger?"),
            Presses("ben", "No"),
            Types("ben", "settings"),
            Answered("ben", "Your settings in Evening circle"),
            Reads("home", without="ben"),
        ),
    ),
    Dialogue(
        "who says not now is not a member",
        (
            Types("ben", "join"),
            Presses("ben", "Not now"),
            Types("ben", "journal list"),
            Answered("ben", "You are not in this circle"),
        ),
    ),
    Dialogue(
        "a topic is posted at its time, and shown to whoever asks",
        (
            Reads("home", without="What trust means to you"),
            Passes(TOPIC_DUE),
            Reads("home", "What trust means to you"),
            Types("ada", "topic"),
            Answered("ada", "What trust means to you"),
        ),
    ),
    Dialogue(
        "a button of a private message still works weeks later, and what is written stays private",
        (
            Passes(TOPIC_DUE),
            Passes(WEEKS),
            Presses("ada", "Write", "ada"),
            Fills("ada", {"text": "A hard week, with some light."}),
            Answered("ada", "Saved"),
            Types("ada", "journal list"),
            Answered("ada", "A hard week"),
            Reads("home", without="A hard week"),
            Reads("back", without="A hard week"),
        ),
    ),
    Dialogue(
        "a check-in is taken in one line, and only its owner reads it",
        (
            Types("ada", "checkin", {"mood": "mood-3", "word": "tired but fine"}),
            Answered("ada", "In between, “tired but fine”"),
            Types("ada", "checkin", {"mood": "mood-4"}),
            Answered("ada", "Noted"),
            Reads("home", without="tired"),
            Reads("back", without="tired"),
        ),
    ),
    Dialogue(
        "a reflection is written by command and found in the journal",
        (
            Types("ada", "reflect"),
            Presses("ada", "Write"),
            Fills("ada", {"text": "It was easier than last week."}),
            Answered("ada", "Saved"),
            Types("ada", "journal list"),
            Answered("ada", "easier than last week"),
        ),
    ),
    Dialogue(
        "settings hold from now on",
        (
            Types("ada", "settings", {"zone": "Europe/Oslo"}),
            Answered("ada", "Europe/Oslo"),
            Types("ada", "settings"),
            Answered("ada", "Europe/Oslo"),
        ),
    ),
    Dialogue(
        "a date that is left out posts nothing, and the next one does",
        (
            Types("fay", "facilitate schedule skip", SERIES),
            Answered("fay", "Monday 30 November is left out"),
            Passes(TOPIC_DUE),
            Reads("home", without="What trust means to you"),
            Passes(timedelta(weeks=1)),
            Reads("home", "What trust means to you"),
        ),
    ),
    Dialogue(
        "a topic is posted now when a facilitator says so twice, and not once",
        (
            Types("fay", "facilitate schedule run-now", SERIES),
            Answered("fay", "Send it now?"),
            Reads("home", without="What trust means to you"),
            Presses("fay", "Post it now"),
            Reads("home", "What trust means to you"),
        ),
    ),
    Dialogue(
        "an announcement is shown before it goes out",
        (
            Types("fay", "facilitate announce", {"text": "Tea at six."}),
            Answered("fay", "Tea at six."),
            Reads("home", without="Tea at six."),
            Presses("fay", "Post it now"),
            Reads("home", "Tea at six."),
        ),
    ),
    Dialogue(
        "a member may not announce",
        (
            MayNot("ada", "facilitate announce", {"text": "Tea at six."}, "only"),
            Reads("home", without="Tea at six."),
        ),
    ),
    Dialogue(
        "blame becomes a feeling, and only what is kept is in the journal",
        (
            Types("ada", "rephrase", {"words": "You always look away."}),
            Answered("ada", "easy to argue with"),
            Presses("ada", "In my own words"),
            Fills("ada", {"feel": "sad", "when": "you look away"}),
            Answered("ada", "I feel sad when you look away."),
            Types("ada", "journal list"),
            Answered("ada", "", without="you look away"),
            Types("ada", "rephrase", {"words": "You always look away."}),
            Presses("ada", "In my own words"),
            Fills("ada", {"feel": "sad", "when": "you look away"}),
            Presses("ada", "Keep it in my journal"),
            Types("ada", "journal list"),
            Answered("ada", "I feel sad when you look away."),
        ),
    ),
    Dialogue(
        "facilitators see the circle week by week and nobody in it, and members do not",
        (
            Types("fay", "insights"),
            Answered("fay", "nothing to see yet"),
            Presses("fay", "Send a weekly brief"),
            Answered("fay", "A brief comes"),
            MayNot("ada", "insights", {}, "only"),
        ),
    ),
    Dialogue(
        "who left hears nothing more, and can come back",
        (
            Types("ada", "leave"),
            Answered("ada", "You are no longer in Evening circle"),
            Passes(TOPIC_DUE),
            Reads("ada", without="Evening circle"),
            Types("ada", "checkin", {"mood": "mood-3"}),
            Answered("ada", "You are not in this circle"),
        ),
    ),
    Dialogue(
        "what was written is gone when it is erased",
        (
            Types("ada", "reflect"),
            Presses("ada", "Write"),
            Fills("ada", {"text": "Nobody is to read this."}),
            Types("ada", "journal list"),
            Answered("ada", "Nobody is to read this."),
            Types("ada", "leave"),
            Presses("ada", "Erase everything"),
            Answered("ada", "This goes for good"),
            Presses("ada", "Erase everything"),
            Fills("ada", {"typed": "erase"}),
            Types("ada", "journal list"),
            Answered("ada", "", without="Nobody is to read"),
            Reads("ada", without="Nobody is to read"),
        ),
    ),
)

DIALOGUES = (*_OF_MEMBERS, *OF_SAFETY, *OF_CARE, *OF_LIMITS, *OF_SHARING, *OF_SESSIONS)
