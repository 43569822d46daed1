"""Dialogues about limits: warnings, time-outs, bans, a pause for the room, and the platform's own filter."""

from __future__ import annotations

from datetime import timedelta

from tests.dialogues.steps import Answered, Dialogue, Leads, MayNot, Passes, Presses, Reads, Restarts, Types

SOON = Passes(timedelta(seconds=5))

OF_LIMITS = (
    Dialogue(
        "a warning is shown before it is given, reaches its member in private, and is taken back in one step",
        (
            MayNot("ada", "mod warn", {"member": "ben", "reason": "No."}, "only"),
            Types("fay", "mod warn", {"member": "ada", "reason": "Please let others finish."}),
            Answered("fay", "gets a warning in private"),
            Reads("ada", without="let others finish"),
            Presses("fay", "Do it"),
            Answered("fay", "It is case 1."),
            Reads("ada", "Please let others finish."),
            Restarts(),
            Types("fay", "mod case", {"number": "1"}),
            Answered("fay", "In force"),
            Presses("fay", "Lift it"),
            Answered("fay", "Lifted."),
            Reads("ada", "have taken their warning back"),
            Reads("home", without="warning"),
        ),
    ),
    Dialogue(
        "a time-out ends by itself, also over a restart, and where there is none that is said",
        (
            Types("fay", "mod timeout", {"member": "ada", "duration": "2 hours"}),
            Answered("fay", "can read but not write"),
            Presses("fay", "Do it"),
            Reads("ada", "ask you to read for a while and not to write"),
            Reads("back", "I could not give somebody a pause from writing", only=("slack",)),
            Reads("back", without="I could not", only=("discord", "practice")),
            Restarts(),
            Passes(timedelta(hours=2, seconds=5)),
            Reads("ada", "You can write in Evening circle again."),
            Types("fay", "mod case", {"number": "1"}),
            Answered("fay", "Over by its time."),
        ),
    ),
    Dialogue(
        "who was taken out cannot come back by joining, until that is lifted",
        (
            Types("fay", "mod remove", {"member": "ada", "reason": "We need to talk first."}),
            Presses("fay", "Do it"),
            SOON,
            Reads("ada", "We need to talk first."),
            Restarts(),
            Types("fay", "mod lift", {"member": "ada"}),
            Answered("fay", "Lifted."),
            SOON,
            Reads("ada", "have lifted what kept you out"),
        ),
    ),
    Dialogue(
        "a ban that takes two is done only after a second facilitator has said yes",
        (
            Leads("gus"),
            Types("fay", "mod settings", {"two-for-bans": "yes"}),
            Types("fay", "mod ban", {"member": "ada", "reason": "This cannot go on."}),
            Answered("fay", "Another facilitator has to say yes first."),
            Presses("fay", "Do it"),
            Answered("fay", "now waits a day"),
            Types("fay", "mod case", {"number": "1"}),
            Presses("fay", "Yes, do it"),
            Answered("fay", "", without="Confirmed"),
            SOON,
            Reads("ada", without="This cannot go on."),
            Restarts(),
            Types("gus", "mod case", {"number": "1"}),
            Answered("gus", "Nothing was done yet."),
            Presses("gus", "Yes, do it"),
            Answered("gus", "Confirmed. It is being done."),
            SOON,
            Reads("ada", "This cannot go on."),
            Reads("home", without="This cannot go on."),
        ),
    ),
    Dialogue(
        "a pause for the room is one command, told kindly, and over by itself",
        (
            MayNot("ada", "mod lockdown", {}, "only"),
            Types("fay", "mod lockdown", {"minutes": "20"}),
            Answered("fay", "The room gets its pause now."),
            Reads("home", "You have done nothing wrong."),
            Reads("back", "gave the room a pause"),
            Reads("back", "I could not lock the room", only=("slack",)),
            Restarts(),
            Reads("home", without="open again"),
            Passes(timedelta(minutes=20, seconds=5)),
            Reads("home", "the room is open again"),
        ),
    ),
    Dialogue(
        "a pause for the room is ended by one press",
        (
            Types("fay", "mod lockdown"),
            Presses("fay", "End the pause now"),
            Answered("fay", "The pause is over"),
            Reads("home", "the room is open again"),
            Passes(timedelta(hours=1)),
            Types("fay", "mod lockdown", {"minutes": "0"}),
            Answered("fay", "That pause is over already."),
        ),
    ),
    Dialogue(
        "the platform's own filter is asked for in words that say what it is, and Slack has none",
        (
            MayNot("ada", "rules native", {}, "only"),
            Types("fay", "rules native", {"switch": "native-on"}),
            Reads("back", "Discord now stops these things", only=("discord", "practice")),
            Reads("back", "I could not switch on the server’s own filter.", only=("slack",)),
            Restarts(),
            Types("fay", "rules native", {"switch": "native-off"}),
            Reads("home", without="filter"),
        ),
    ),
)
