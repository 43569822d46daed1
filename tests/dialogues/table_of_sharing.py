"""Dialogues about sharing with the circle: by name and without, looked at first, answered, taken back."""

from __future__ import annotations

from datetime import timedelta

from tests.dialogues.steps import (
    Answered,
    Dialogue,
    Fills,
    MayNot,
    Passes,
    Picks,
    Presses,
    Reads,
    Replies,
    Restarts,
    Step,
    Types,
)

WORDS = "I told him how it was for me."
BY_NAME: tuple[Step, ...] = (
    Types("ada", "share"),
    Answered("ada", "You can take it back at any time"),
    Presses("ada", "With my name"),
    Fills("ada", {"text": WORDS}),
    Answered("ada", "This is how it will stand in the room"),
    Reads("home", without=WORDS),
    Restarts(),
    Presses("ada", "Share it with my name"),
    Answered("ada", "It is on its way into the room"),
    Reads("home", WORDS),
)
WITHOUT: tuple[Step, ...] = (
    Types("ada", "share"),
    Answered("ada", "only an administrator of this place"),
    Presses("ada", "Without my name"),
    Fills("ada", {"text": WORDS}),
    Answered("ada", "A facilitator reads it before it is posted"),
    Presses("ada", "Send it without my name"),
    Answered("ada", "Until then you can take it back"),
    Reads("home", without=WORDS),
    Reads("back", "would like to share something with the circle", without=WORDS),
    Restarts(),
    Presses("fay", "Read it", "back"),
    Answered("fay", WORDS, without="ada"),
)

OF_SHARING = (
    Dialogue(
        "what is shared by name is answered, its author hears of it once, and takes it back",
        (
            *BY_NAME,
            Types("ben", "join"),
            Presses("ben", "Yes, I agree and I am an adult"),
            Presses("ben", "No"),
            Replies("ben", "I hear you."),
            Reads("ada", "Somebody in Evening circle has answered what you shared"),
            Passes(timedelta(hours=25)),
            Reads("back", without="Somebody waits for an answer"),
            Restarts(),
            Types("ada", "share"),
            Presses("ada", "What I shared"),
            Picks("ada", WORDS),
            Answered("ada", "This stands in the circle’s room"),
            Presses("ada", "Take it back"),
            Answered("ada", "I have taken it back"),
            Reads("home", without=WORDS),
        ),
    ),
    Dialogue(
        "without a name a facilitator looks first, and no name is read anywhere",
        (
            *WITHOUT,
            Presses("fay", "Post it"),
            Answered("fay", "It goes into the room now"),
            Reads("home", WORDS, without="ada"),
            Reads("ada", "What you shared now stands in Evening circle"),
            MayNot("ada", "facilitate sharing", {}, "only"),
        ),
    ),
    Dialogue(
        "what is given back comes with a kind word, and can be changed and sent again",
        (
            *WITHOUT,
            Presses("fay", "Give it back"),
            Fills("fay", {"text": "Could it do without his name?"}),
            Answered("fay", "It went back to its author"),
            Reads("ada", "Could it do without his name?"),
            Reads("home", without=WORDS),
            Restarts(),
            Presses("ada", "Read more", "ada"),
            Answered("ada", WORDS),
        ),
    ),
    Dialogue(
        "nobody stays unanswered: facilitators are told after a day, and the bot says nothing in the room",
        (
            *BY_NAME,
            Passes(timedelta(hours=23)),
            Reads("back", without="nobody has answered"),
            Restarts(),
            Passes(timedelta(hours=2)),
            Reads("back", "As far as I can see, nobody has answered"),
            Reads("back", "If you would like a line to begin with"),
            Reads("home", without="line to begin with"),
            Presses("fay", "Answered elsewhere", "back"),
            Answered("fay", "I remind you of it no more"),
        ),
    ),
    Dialogue(
        "a reflection goes to the circle when its author has seen how it will look, and not before",
        (
            Types("ada", "reflect"),
            Presses("ada", "Write"),
            Fills("ada", {"text": WORDS}),
            Presses("ada", "Share with the circle"),
            Fills("ada", {"text": WORDS}),
            Answered("ada", "one of us, shares", without="Share it with my name"),
            Presses("ada", "Rather with my name"),
            Reads("home", without=WORDS),
            Reads("back", without="would like to share"),
            Presses("ada", "Share it with my name"),
            Reads("home", WORDS),
        ),
    ),
)
