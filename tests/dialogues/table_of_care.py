"""Dialogues about buddies, about how much somebody has to give, and about a silence."""

from __future__ import annotations

from datetime import timedelta

from tests.dialogues.steps import Answered, Dialogue, MayNot, Passes, Presses, Reads, Restarts, Step, Types, Writes

BEN_JOINS: tuple[Step, ...] = (
    Types("ben", "join"),
    Presses("ben", "Yes, I agree and I am an adult"),
    Presses("ben", "No"),
)
BEGINS: tuple[Step, ...] = (
    *BEN_JOINS,
    Types("fay", "facilitate buddies"),
    Presses("fay", "Begin with buddies"),
    Answered("fay", "Begun. I have told the circle’s room."),
)
BOTH_WANT: tuple[Step, ...] = (
    Types("ada", "buddy"),
    Presses("ada", "Yes, I would like a buddy"),
    Answered("ada", "You can sit out or stop whenever you like"),
    Types("ben", "buddy"),
    Presses("ben", "Yes, I would like a buddy"),
)
FIRST = Passes(timedelta(days=3))
FOUND = "There is somebody for you to talk with"
NOBODY = "This time there was nobody for you"

OF_CARE = (
    Dialogue(
        "two who want a buddy are put together in private, and say when they have talked",
        (
            Types("ada", "buddy"),
            Answered("ada", "There are no buddies in this circle at the moment"),
            *BEGINS,
            Reads("home", "Somebody to talk with"),
            Restarts(),
            *BOTH_WANT,
            Reads("ada", without=FOUND),
            Restarts(),
            FIRST,
            Reads("ada", FOUND),
            Reads("ben", FOUND),
            Reads("ben", "I do not read what you write to each other"),
            Reads("home", without=FOUND),
            Reads("back", without=FOUND),
            Presses("ada", "We have talked", "ada"),
            Answered("ada", "I will not ask again"),
            Passes(timedelta(days=3)),
            Restarts(),
            Passes(timedelta(days=3)),
            Reads("ben", without="A gentle reminder"),
            Types("fay", "facilitate buddies"),
            Answered("fay", "Pairs: 1. Threes: 0"),
            Answered("fay", "that they have talked: 1"),
            MayNot("ada", "facilitate buddies", {}, "only"),
        ),
    ),
    Dialogue(
        "a pair that says nothing is reminded once, and the bot says that it cannot see",
        (
            *BEGINS,
            *BOTH_WANT,
            FIRST,
            Passes(timedelta(days=5)),
            Reads("ada", "A gentle reminder"),
            Reads("ben", "I cannot see whether you have talked"),
        ),
    ),
    Dialogue(
        "with whom somebody would rather not be is kept, and nobody learns of it",
        (
            *BEGINS,
            Types("ada", "buddy", {"never": "ben"}),
            Answered("ada", "Kept. Nobody is told."),
            *BOTH_WANT,
            Restarts(),
            FIRST,
            Reads("ben", NOBODY, without=FOUND),
            Reads("ben", without="rather not"),
            Types("fay", "facilitate buddies"),
            Answered("fay", "Would like a buddy now: 2"),
            Reads("back", without="Nobody is told"),
        ),
    ),
    Dialogue(
        "partners are never put together, on the word of one of them",
        (
            *BEGINS,
            Types("ben", "buddy", {"partner": "ada"}),
            Answered("ben", "Your partner"),
            *BOTH_WANT,
            FIRST,
            Reads("ada", NOBODY, without=FOUND),
            Reads("ada", without="artner"),
        ),
    ),
    Dialogue(
        "somebody else may be met at any time, without blame",
        (
            *BEGINS,
            *BOTH_WANT,
            FIRST,
            Presses("ada", "Meet somebody else", "ada"),
            Answered("ada", "at any time, without a reason"),
            Restarts(),
            Presses("ada", "Somebody new, please"),
            Answered("ada", "That is all right. I look for somebody new"),
            Reads("ben", "it is nobody’s fault", without="somebody new, please"),
            Passes(timedelta(hours=1)),
            Types("fay", "facilitate buddies"),
            Answered("fay", "Pairs: 0"),
        ),
    ),
    Dialogue(
        "whose buddy leaves hears that it is over and not why",
        (
            *BEGINS,
            *BOTH_WANT,
            FIRST,
            Types("ada", "leave"),
            Reads("ben", "You two are no longer buddies", without="left"),
        ),
    ),
    Dialogue(
        "who only listens is neither asked nor matched, until they say otherwise",
        (
            *BEGINS,
            *BOTH_WANT,
            Types("ada", "capacity", {"how": "capacity-listening"}),
            Answered("ada", "You only listen"),
            Restarts(),
            FIRST,
            Reads("ada", without=FOUND),
            Reads("ben", NOBODY),
            Types("ada", "buddy"),
            Answered("ada", "You only listen just now, or you are away"),
            Presses("ada", "How much I have to give"),
            Presses("ada", "I am open"),
            Answered("ada", "You are open"),
            Passes(timedelta(weeks=2)),
            Reads("ada", FOUND),
        ),
    ),
    Dialogue(
        "after a long silence one warm note comes, and no second one",
        (
            *BEN_JOINS,
            Passes(timedelta(weeks=6)),
            Reads("ben", "It has been a while since I saw you here"),
            Reads("home", without="It has been a while"),
            Reads("back", without="It has been a while"),
        ),
    ),
    Dialogue(
        "who writes in the room is not silent, even if they never press anything",
        (
            *BEN_JOINS,
            Passes(timedelta(weeks=3)),
            Writes("ben", "Good evening, everybody."),
            Passes(timedelta(weeks=3)),
            Reads("ben", without="It has been a while"),
        ),
    ),
)
