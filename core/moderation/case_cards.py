"""What a facilitator sees before something is done: what will happen, the words for it, what went wrong."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, Row, Titled, View
from core.kernel.ids import CircleId, PersonId
from core.moderation.case_notices import ModNotice
from core.moderation.case_words import CIRCLE, MOST_REASON, PERSON, lasting, quoted
from core.moderation.model import KEEPS_OUT, OF_ROOMS, CaseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ModSaid:
    """One sentence to a facilitator: what went wrong, or what was done."""

    name: ClassVar[str] = "mod-said"

    note: str
    number: int = 0
    circle: CircleId | None = None

    def view(self, desk: Desk) -> View:
        """The sentence, and a way to the case if there is one."""
        rows: tuple[Row, ...] = ()
        if self.number and self.circle is not None:
            given = (("circle", self.circle), ("n", str(self.number)))
            rows = ((Button(desk.say("mod-button-case"), "mod.case", given),),)
        return View(blocks=(Paragraph(desk.say(self.note, number=self.number)),), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every sentence there is."""
        return (*(cls(note=note) for note in SAID), cls(note="mod-done-case", number=12, circle=CIRCLE))


SAID = (
    "mod-whom",
    "mod-not-yourself",
    "mod-not-facilitator",
    "mod-not-administrator",
    "mod-not-bot",
    "mod-not-here",
    "mod-duration-unread",
    "mod-duration-long",
    "mod-duration-short",
    "mod-pause-unread",
    "mod-reason-long",
    "mod-draft-gone",
    "mod-cancelled",
    "mod-no-case",
    "mod-over-already",
    "mod-nothing-locked",
    "mod-nothing-to-lift",
    "mod-not-alone",
    "mod-somebody-else",
    "mod-no-appeal",
    "mod-retold",
    "mod-fade-unread",
    "mod-wide-administrators",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModPreview:
    """What will happen and what the person will read, before anything is done."""

    name: ClassVar[str] = "mod-preview"

    circle: CircleId
    circle_name: str
    kind: CaseKind
    person: PersonId | None = None
    seconds: int = 0
    pause: int = 0
    wide: bool = False
    two: bool = False
    replaces: int = 0
    warnings: int = 0
    reason: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """What, how long, the words that are sent, and yes or no."""
        say, here = desk.say, (("circle", self.circle),)
        who = desk.mention(self.person) if self.person is not None else ""
        blocks: list[Block] = [Paragraph(say(f"mod-will-{self.kind.value}", person=who))]
        if self.kind is CaseKind.SLOWMODE:
            blocks.append(Paragraph(say("mod-will-pause", span=lasting(desk, self.pause))))
        if self.kind not in (CaseKind.WARN, CaseKind.NOTE):
            blocks.append(Paragraph(say("mod-will-last", span=lasting(desk, self.seconds))))
        if self.kind in (CaseKind.TIMEOUT, *KEEPS_OUT, CaseKind.LOCK):
            reach = "wide" if self.wide else "circle"
            blocks.append(Quiet(say(f"mod-how-{self.kind.value}", platform=desk.platform.value, reach=reach)))
        if self.replaces:
            blocks.append(Paragraph(say("mod-replaces", number=self.replaces)))
        if self.two:
            blocks.append(Paragraph(say("mod-needs-two")))
        if self.kind is CaseKind.NOTE:
            blocks.append(Paragraph(quoted(self.reason)))
        elif self.person is not None:
            notice = ModNotice(
                circle=self.circle, circle_name=self.circle_name, number=0, kind=self.kind, seconds=self.seconds
            )
            told = "\n".join(notice.lines(desk, self.reason))
            blocks += [Titled(say("mod-they-read"), quoted(told))]
            blocks.append(Quiet(say("mod-warnings", count=self.warnings)))
        elif self.reason:
            blocks.append(Paragraph(quoted(self.reason)))
        rows: list[Row] = [
            (
                Button(say("mod-button-do"), "mod.do", here, Look.DANGER if self.kind in KEEPS_OUT else Look.MAIN),
                Button(say("mod-button-reason"), "mod.reason", here),
                Button(say("mod-button-cancel"), "mod.cancel", here),
            )
        ]
        return View(title=say(f"mod-title-{self.kind.value}"), blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each kind, and a ban with everything to say."""
        kinds = tuple(
            cls(
                circle=CIRCLE,
                circle_name="Evening circle",
                kind=kind,
                person=None if kind in OF_ROOMS else PERSON,
                seconds=3600,
                pause=30,
                reason="Please let others finish.",
            )
            for kind in CaseKind
        )
        return (*kinds, replace(kinds[4], wide=True, two=True, replaces=3, warnings=2, seconds=0, reason=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonForm:
    """The words for what is about to happen, or new words for a case."""

    name: ClassVar[str] = "mod-reason-form"

    circle: CircleId
    number: int = 0
    value: str = field(default="", repr=False)

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        given = (("circle", self.circle), *((("n", str(self.number)),) if self.number else ()))
        return Form(
            title=say("mod-reason-title"),
            submit=say("mod-reason-submit"),
            action="mod.amended" if self.number else "mod.reasoned",
            given=given,
            fields=(
                Field(
                    name="reason",
                    label=say("mod-reason-field"),
                    long=True,
                    most=MOST_REASON,
                    value=self.value,
                    hint=say("mod-reason-hint"),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """For something new, and for a case."""
        return (cls(circle=CIRCLE), cls(circle=CIRCLE, number=12, value="Please let others finish."))
