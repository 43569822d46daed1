"""Dialogues of whole sessions: eight people, a restart in mid-round, nobody there, a facilitator who vanishes."""

from __future__ import annotations

from datetime import timedelta

from tests.dialogues.circle import EIGHT
from tests.dialogues.steps import (
    Answered,
    Arrives,
    Belong,
    Dialogue,
    Fills,
    Passes,
    Picks,
    Presses,
    Reads,
    Restarts,
    Slows,
    Step,
    Types,
)

SOON = Passes(timedelta(seconds=5))
"""A message that changes in place is changed at most every second and a half."""
TO_THE_HOUR_BEFORE = Passes(timedelta(hours=1, seconds=5))
TO_A_QUARTER_BEFORE = Passes(timedelta(minutes=45))
TO_FIVE_BEFORE = Passes(timedelta(minutes=10))
A_QUARTER = Passes(timedelta(minutes=15))
HAND, ON = "Raise my hand", "Hand on"


def _planned(**options: str) -> tuple[Step, ...]:
    """On the same day, in two hours."""
    typed = {"day": "Monday", "time": "15:00", "title": "Sleep and worry"} | options
    return (
        Belong(EIGHT[1:]),
        Types("fay", "session plan", typed),
        Answered("fay", "Session: Sleep and worry"),
        Reads("home", without="Sleep and worry"),
        Presses("fay", "Yes, plan it"),
        Answered("fay", "Planned: Sleep and worry"),
        Reads("home", f"0 of {options.get('most', '8')} places are taken."),
    )


def _each(label: str, people: tuple[str, ...], answer: str) -> tuple[Step, ...]:
    """Everybody presses the same button in the room, one after another."""
    return tuple(step for one in people for step in (Presses(one, label, "home"), Answered(one, answer)))


def _go_on(part: str) -> tuple[Step, ...]:
    return (Presses("fay", "Go on", "back"), Answered("fay", "Gone on."), SOON, Reads("home", f"Now: {part}"))


def _open(*, signed: tuple[str, ...] = EIGHT) -> tuple[Step, ...]:
    """Planned, signed up for, a facilitator there, opened by the clock."""
    return (
        *_planned(),
        *_each("I would like to come", signed, "You have a place: Sleep and worry"),
        TO_THE_HOUR_BEFORE,
        TO_A_QUARTER_BEFORE,
        Presses("fay", "I am here", "back"),
        Answered("fay", "Good that you are here."),
        A_QUARTER,
        Reads("home", "Now: Welcome and what we agree on"),
    )


OF_SESSIONS = (
    Dialogue(
        "eight people sign up, one of them after all the places were taken, and gets the first that becomes free",
        (
            Types("ada", "session plan", {"day": "Monday", "time": "15:00"}),
            Answered("ada", "only", without="Yes, plan it"),
            *_planned(most="7"),
            *_each("I would like to come", EIGHT[:7], "You have a place: Sleep and worry"),
            *_each("I would like to come", EIGHT[7:], "You are on the waiting list"),
            SOON,
            Reads("home", "7 of 7 places are taken."),
            Reads("home", "One person waits for a free place."),
            Restarts(),
            *_each("I cannot come", ("dan",), "No reason is needed"),
            Reads(EIGHT[7], "A place became free for you: Sleep and worry"),
            SOON,
            Reads("home", "7 of 7 places are taken.", without="waits for a free place"),
            TO_THE_HOUR_BEFORE,
            Types("ada", "session list"),
            Answered("ada", "1: I cannot come", without="call it off"),
            Types("dan", "session list"),
            Answered("dan", "1: I would like to come"),
            Reads("ada", "Evening circle meets: Sleep and worry"),
            Reads(EIGHT[7], "Evening circle meets: Sleep and worry"),
            Reads("dan", without="meets"),
        ),
    ),
    Dialogue(
        "a session is planned, opened by the clock, goes round through a restart, and is closed and reported on",
        (
            *_open(),
            Reads("home", "It is going on now."),
            Reads("home", "How do you arrive?"),
            Reads("back", "Holding: Sleep and worry"),
            *_each("Low", EIGHT[:5], "Nobody sees it."),
            *_go_on("A first round: how we arrive"),
            Reads("home", "The talking piece is free."),
            *_each(HAND, ("ada",), "The talking piece is with you."),
            *_each(HAND, ("ben",), "You are next."),
            *_each(HAND, ("cleo",), "Your place is number 2."),
            *_each("Pass", ("dan",), "That is always welcome"),
            *_each("I’d rather listen", ("eva",), "You listen."),
            SOON,
            Reads("home", "has the talking piece.", without="The talking piece is free."),
            Reads("home", "2 people listen."),
            *_each(ON, ("cleo",), "not with you at the moment"),
            *_each(ON, ("ada",), "The piece moves on."),
            Restarts(),
            *_each(ON, ("ada",), "not with you at the moment"),
            *_each(ON, ("ben",), "The piece moves on."),
            *_each("Questions are welcome", ("cleo",), "The others see now"),
            *_each(ON, ("cleo",), "The piece moves on."),
            SOON,
            Reads("home", "The talking piece is free.", without="has the talking piece."),
            *_go_on("The topic"),
            Reads("home", "Today it is about: Sleep and worry"),
            *_go_on("Sharing"),
            *_each(HAND, ("finn",), "The talking piece is with you."),
            *_each(HAND, ("hana",), "You are next."),
            *_each(HAND, ("ivy",), "Your place is number 2."),
            *_each("Step out", ("hana",), "Your place is kept"),
            *_each(HAND, ("hana",), "You are next."),
            SOON,
            Picks("fay", "Number 2 in the queue", "back"),
            Answered("fay", "They are next."),
            *_each(ON, ("finn",), "The piece moves on."),
            *_each(ON, ("hana",), "not with you at the moment"),
            *_each(ON, ("ivy",), "The piece moves on."),
            Presses("fay", "Move the piece on", "back"),
            Answered("fay", "The piece moves on."),
            *_go_on("A last round: how we leave"),
            *_each("Good", EIGHT[:5], "Nobody sees it."),
            *_each(HAND, ("ben",), "The talking piece is with you."),
            *_each(ON, ("ben",), "The piece moves on."),
            Presses("fay", "Close the session", "back"),
            Answered("fay", "The session is closed."),
            SOON,
            Reads("home", "Thank you for being here"),
            Reads("home", "This session is over.", without="The talking piece is free."),
            Reads("back", "8 people took part, in 3 rounds.", without="Its time was over"),
            Presses("fay", "Write the report", "back"),
            Fills("fay", {"watch": "The first round was short.", "text": "A warm evening."}),
            Answered("fay", "Saved."),
            Restarts(),
            Types("fay", "session report"),
            Answered("fay", "A warm evening."),
            Reads("back", without="A warm evening."),
            Reads("home", without="As a whole"),
            Passes(timedelta(minutes=11)),
            Reads("home", "As a whole, we leave a little lighter than we came."),
            Types("ada", "session report"),
            Answered("ada", "only", without="A warm evening."),
        ),
    ),
    Dialogue(
        "where nobody comes to hold a session, the facilitators are asked again, and the members are told kindly",
        (
            *_planned(),
            *_each("I would like to come", EIGHT[:3], "You have a place: Sleep and worry"),
            TO_THE_HOUR_BEFORE,
            TO_A_QUARTER_BEFORE,
            Reads("back", "Who of you is there?", without="nobody has said yet"),
            Restarts(),
            TO_FIVE_BEFORE,
            Reads("back", "nobody has said yet that they are there"),
            Reads("home", without="nobody could be there"),
            Passes(timedelta(minutes=5)),
            *(Reads(one, "nobody could be there to hold it. It has nothing to do with you") for one in EIGHT[:3]),
            Reads("dan", without="nobody could be there"),
            SOON,
            Reads("home", "nobody could be there to hold it. It has nothing to do with you"),
            Reads("home", "This session did not take place.", without="I would like to come"),
            Reads("home", without="Now: Welcome"),
            *(Reads("back", without=problem) for problem in ("could not", "Holding: Sleep and worry")),
        ),
    ),
    Dialogue(
        "when the facilitator vanishes, the session goes on by the clock, and ends by it",
        (
            *_open(),
            Passes(timedelta(minutes=5)),
            Reads("home", "Now: A first round: how we arrive"),
            *_each(HAND, EIGHT[:1], "The talking piece is with you."),
            *_each(HAND, EIGHT[1:], "Your hand is up."),
            *_each(ON, EIGHT[:4], "The piece moves on."),
            Restarts(),
            # eva has fallen silent too: after her time the piece moves on
            Passes(timedelta(minutes=2, seconds=5)),
            Reads("home", "There is about a minute left."),
            Passes(timedelta(minutes=2)),
            *_each(ON, ("eva",), "not with you at the moment"),
            *_each(ON, EIGHT[5:], "The piece moves on."),
            SOON,
            Reads("home", "The talking piece is free."),
            Passes(timedelta(minutes=20)),
            Reads("home", "Now: Sharing"),
            *_each(HAND, ("ada",), "The talking piece is with you."),
            *_each(ON, ("ada",), "The piece moves on."),
            Restarts(),
            Passes(timedelta(minutes=27)),
            Reads("home", "How do you leave?"),
            Reads("home", "5 minutes are left.", without="2 minutes are left."),
            Passes(timedelta(minutes=10)),
            Reads("home", "2 minutes are left."),
            Reads("home", "Thank you for being here"),
            Reads("home", "This session is over.", without="has the talking piece."),
            Reads("back", "8 people took part, in 3 rounds."),
            Reads("back", "Its time was over, so I closed it."),
        ),
    ),
    Dialogue(
        "when the platform is too busy to change a message, the round goes on, and its newest state arrives",
        (
            *_open(signed=EIGHT[:3]),
            *_go_on("A first round: how we arrive"),
            # both boards, twice: the second time it is their newest state that is refused
            Slows(4),
            *_each(HAND, ("ada",), "The talking piece is with you."),
            *_each(HAND, ("ben", "cleo"), "Your hand is up."),
            Reads("home", "The talking piece is free.", without="has the talking piece."),
            *_each(ON, ("ada", "ben", "cleo"), "The piece moves on."),
            *_each("I’d rather listen", EIGHT[3:], "You listen."),
            Arrives("home", "5 people listen.", without="has the talking piece."),
        ),
    ),
)
