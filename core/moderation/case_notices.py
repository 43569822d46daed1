"""What others hear of a case: the person in private, facilitators beside its board, the room."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Row, View
from core.kernel.ids import CircleId, TextRef
from core.moderation.case_words import AT, CIRCLE, lasting, when
from core.moderation.model import KEEPS_OUT, CaseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ModNotice:
    """What the person is told in private. The reason is kept encrypted and read when it is sent."""

    name: ClassVar[str] = "mod-notice"

    circle: CircleId
    circle_name: str
    number: int
    kind: CaseKind
    seconds: int = 0
    until: datetime | None = None
    text_ref: TextRef | None = None
    again: bool = False

    def lines(self, desk: Desk, reason: str) -> tuple[str, ...]:
        """The words as they stand in the message and in its preview."""
        say = desk.say
        said = [say(f"mod-told-{self.kind.value}", circle=self.circle_name)]
        if self.again:
            said = [say("mod-told-again", circle=self.circle_name, number=self.number)]
        elif self.until is not None:
            said.append(say("mod-told-until", until=when(desk, self.until)))
        elif self.kind in (CaseKind.TIMEOUT, *KEEPS_OUT):
            said.append(say("mod-told-lasts", span=lasting(desk, self.seconds)))
        if reason:
            said += [say("mod-told-reason"), *reason.splitlines()]
        return (*said, say("mod-told-appeal"))

    def view(self, desk: Desk) -> View:
        """What was decided, why, until when, and how to ask for another look. Discreet readers press to read."""
        say = desk.say
        given = (("circle", self.circle), ("n", str(self.number)))
        appeal = Button(say("mod-button-appeal"), "mod.appeal", given)
        help_ = Button(say("menu-resources"), "resources.show", (("circle", self.circle),))
        if desk.discreet:
            read = Button(say("mod-button-read"), "mod.read", given, Look.MAIN)
            return View(blocks=(Paragraph(say("mod-told-discreet")),), rows=((read,),), notice=say("mod-notice"))
        text = desk.texts.get(self.text_ref, "") if self.text_ref else ""
        blocks = tuple(Paragraph(line) for line in self.lines(desk, text) if line)
        return View(blocks=blocks, rows=((appeal, help_),), notice=say("mod-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each kind that is told."""
        kinds = (CaseKind.WARN, CaseKind.TIMEOUT, CaseKind.REMOVE, CaseKind.BAN)
        made = tuple(
            cls(
                circle=CIRCLE,
                circle_name="Evening circle",
                number=12,
                kind=kind,
                until=AT if kind is CaseKind.TIMEOUT else None,
                text_ref=TextRef("0123456789ab"),
            )
            for kind in kinds
        )
        return (*made, replace(made[0], again=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeOpened:
    """The same, to a discreet reader who pressed to read it. Never stored."""

    name: ClassVar[str] = "mod-notice-opened"

    notice: ModNotice
    reason: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """The words, and how to ask for another look."""
        notice = self.notice
        given = (("circle", notice.circle), ("n", str(notice.number)))
        appeal = Button(desk.say("mod-button-appeal"), "mod.appeal", given)
        lines = notice.lines(desk, self.reason)
        return View(blocks=tuple(Paragraph(line) for line in lines if line), rows=((appeal,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(notice=ModNotice.examples()[0], reason="Please let others finish."),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModOver:
    """What the person is told when it is over, or when an appeal was decided."""

    name: ClassVar[str] = "mod-over"

    circle: CircleId
    circle_name: str
    kind: CaseKind
    how: str
    """``ended``, ``lifted``, ``appeal-kept``, ``appeal-again`` or ``appeal-lifted``."""

    def view(self, desk: Desk) -> View:
        """One or two sentences, and the way back in."""
        say = desk.say
        if desk.discreet:
            return View(blocks=(Paragraph(say("mod-over-discreet")),), notice=say("mod-notice"))
        blocks: list[Block] = [Paragraph(say(f"mod-over-{self.how}", circle=self.circle_name, kind=self.kind.value))]
        rows: tuple[Row, ...] = ()
        if self.kind in KEEPS_OUT and self.how not in ("appeal-kept", "appeal-again"):
            blocks.append(Paragraph(say("mod-over-back")))
            rows = ((Button(say("join-button"), "join.show", (("circle", self.circle),)),),)
        return View(blocks=tuple(blocks), rows=rows, notice=say("mod-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Every way in which something ends."""
        hows = ("ended", "lifted", "appeal-kept", "appeal-again", "appeal-lifted")
        kinds = (CaseKind.WARN, CaseKind.TIMEOUT, CaseKind.REMOVE)
        return tuple(
            cls(circle=CIRCLE, circle_name="Evening circle", kind=kind, how=how) for how in hows for kind in kinds
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ModAlert:
    """Something about a case that facilitators must hear of: a new message beside its board. Names no member."""

    name: ClassVar[str] = "mod-alert"

    circle: CircleId
    number: int
    what: str
    """``untold``, ``appeal``, ``dropped``, or ``hand-`` and ``lift-`` with a kind: what people must do themselves."""

    def view(self, desk: Desk) -> View:
        """What it is, and a way to the case."""
        say = desk.say
        given = (("circle", self.circle), ("n", str(self.number)))
        button = Button(say("mod-button-case"), "mod.case", given, Look.MAIN)
        return View(
            title=say("mod-case-number", number=self.number),
            blocks=(Paragraph(say(f"mod-alert-{self.what}", platform=desk.platform.value)),),
            rows=((button,),),
            notice=say("mod-case-number", number=self.number),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All of them."""
        hands = [f"hand-{kind}" for kind in ("timeout", "remove", "ban", "slowmode", "lock")]
        lifts = [f"lift-{kind}" for kind in ("timeout", "remove", "ban", "slowmode", "lock")]
        return tuple(cls(circle=CIRCLE, number=12, what=what) for what in ("untold", "appeal", *hands, *lifts))


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSays:
    """What the circle's room is told when it slows down, rests or opens again."""

    name: ClassVar[str] = "room-says"

    what: str
    """``slowmode``, ``lock``, ``slowmode-over`` or ``lock-over``."""
    seconds: int = 0

    def view(self, desk: Desk) -> View:
        """One kind sentence; nobody is named."""
        return View(blocks=(Paragraph(desk.say(f"room-{self.what}", span=lasting(desk, self.seconds))),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All four."""
        return tuple(cls(what=what, seconds=30) for what in ("slowmode", "lock", "slowmode-over", "lock-over"))
