"""What is shown around a member's own data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.circles.join_cards import host_line
from core.circles.retention import RETENTION, Kept, kept_for
from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Titled, View
from core.kernel.ids import CircleId

_EXAMPLE = CircleId("0123456789ab")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is of each kind."""

    entries: int = 0
    check_ins: int = 0
    shares: int = 0
    suggestions: int = 0
    messages: int = 0
    beside: Mapping[Kept, int] = field(default_factory=dict[Kept, int])
    """What else is kept, by its kind."""

    def of(self, what: Kept) -> int:
        """Return the number for one kind; 0 where it is not counted."""
        counted = {
            Kept.JOURNAL: self.entries,
            Kept.CHECK_INS: self.check_ins,
            Kept.SHARES: self.shares,
            Kept.SUGGESTIONS: self.suggestions,
            Kept.MESSAGES: self.messages,
        }
        return counted.get(what, 0) or self.beside.get(what, 0)


NONE_KEPT = Counts()

_OF_MEMBERS = (
    Kept.MEMBERSHIP,
    Kept.JOURNAL,
    Kept.CHECK_INS,
    Kept.SHARES,
    Kept.SUGGESTIONS,
    Kept.MESSAGES,
    Kept.EVENTS,
)
_BESIDE = (
    Kept.NOTICED,
    Kept.HELD,
    Kept.CASES,
    Kept.CONTACT,
    Kept.SIGN_UPS,
    Kept.BUDDY,
    Kept.PAIRS,
    Kept.UNDELIVERED,
    Kept.MEANT,
)
"""Named only where there is something."""
_AFTER = {Kept.NOTICED: "closed", Kept.HELD: "decided", Kept.CASES: "over", Kept.CONTACT: "last"}
"""After what the days are counted."""
_OF_FACILITATORS = (Kept.AUDIT, Kept.DRAFTS)


def _kept_lines(desk: Desk, counts: Counts, kinds: tuple[Kept, ...], alert_days: int) -> tuple[str, ...]:
    lines: list[str] = []
    for kind in kinds:
        span, days = RETENTION[kind], alert_days if kind in (Kept.NOTICED, Kept.HELD) else 0
        words = f"privacy-days-{_AFTER[kind]}" if kind in _AFTER else "privacy-days"
        until = desk.say("privacy-until-you") if span is None else desk.say(words, count=days or span.days)
        lines.append(desk.say(f"privacy-kept-{kind.value}", count=counts.of(kind), until=until))
    return tuple(lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyCard:
    """What is kept of this person, where, how long; who answers for it."""

    name: ClassVar[str] = "privacy"

    circle: CircleId
    circle_name: str
    controller: str = ""
    contact: str = ""
    counts: Counts = NONE_KEPT
    facilitates: bool = False
    alert_days: int = 30

    def view(self, desk: Desk) -> View:
        """The kinds with their number and their end, then the ways to take it along or away."""
        say = desk.say
        here = (("circle", self.circle),)
        more = tuple(kind for kind in _BESIDE if self.counts.of(kind))
        kinds = (*_OF_MEMBERS, *more, *(_OF_FACILITATORS if self.facilitates else ()))
        return View(
            title=say("privacy-title", circle=self.circle_name),
            blocks=(
                Titled(say("privacy-kept-title"), ""),
                Items(_kept_lines(desk, self.counts, kinds, self.alert_days)),
                Titled(say("privacy-where-title"), host_line(desk, self.controller, self.contact)),
                Paragraph(say("privacy-sealed")),
                Paragraph(say("privacy-backups", count=kept_for(Kept.BACKUP_KEYS).days)),
                Quiet(say("privacy-platform")),
            ),
            rows=(
                (
                    Button(say("privacy-button-export"), "privacy.export", here, Look.MAIN),
                    Button(say("privacy-button-tidy"), "tidy.now", here),
                    Button(say("privacy-button-erase"), "privacy.erase", here, Look.DANGER),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A member and a facilitator."""
        beside = dict.fromkeys(_BESIDE, 2)
        counts = Counts(entries=3, check_ins=1, suggestions=0, messages=12)
        return (
            cls(circle=_EXAMPLE, circle_name="Evening circle", counts=counts),
            cls(
                circle=_EXAMPLE,
                circle_name="Evening circle",
                controller="Quiet Corner e.V.",
                contact="hello@quiet-corner.example",
                counts=replace(counts, beside=beside),
                facilitates=True,
                alert_days=7,
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseFirst:
    """What would go and what would stay, before anything happens."""

    name: ClassVar[str] = "erase-first"

    circle: CircleId
    circle_name: str
    counts: Counts = NONE_KEPT

    def view(self, desk: Desk) -> View:
        """Two lists, and a file and a tidying to do before."""
        say = desk.say
        here = (("circle", self.circle),)
        tidy: tuple[Block, ...] = ()
        if self.counts.messages:
            tidy = (Paragraph(say("erase-tidy-first", count=self.counts.messages)),)
        return View(
            title=say("erase-title", circle=self.circle_name),
            blocks=(
                Titled(say("erase-goes-title"), ""),
                Items(_gone(desk, self.counts)),
                Titled(say("erase-stays-title"), ""),
                Items(_stays(desk, self.counts)),
                *tidy,
            ),
            rows=(
                (
                    Button(say("privacy-button-export"), "privacy.export", here),
                    Button(say("privacy-button-tidy"), "tidy.now", here),
                    Button(say("erase-go-on"), "privacy.word", here, Look.DANGER),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With and without messages to tidy."""
        counts = Counts(entries=1, check_ins=2, suggestions=1, messages=3)
        return (
            cls(circle=_EXAMPLE, circle_name="Evening circle"),
            cls(circle=_EXAMPLE, circle_name="Evening circle", counts=counts),
        )


def _gone(desk: Desk, counts: Counts) -> tuple[str, ...]:
    say = desk.say
    return (
        say("erase-goes-membership"),
        say("erase-goes-entries", count=counts.entries),
        say("erase-goes-check-ins", count=counts.check_ins),
        say("erase-goes-shares", count=counts.shares),
        say("erase-goes-suggestions", count=counts.suggestions),
        *((say("erase-goes-beside"),) if any(counts.of(kind) for kind in _BESIDE) else ()),
    )


def _stays(desk: Desk, counts: Counts) -> tuple[str, ...]:
    return (
        *((desk.say("erase-stays-cases"),) if counts.of(Kept.CASES) else ()),
        desk.say("erase-stays-posts"),
        desk.say("erase-stays-topics"),
        desk.say("erase-stays-messages"),
        desk.say("erase-stays-backups", count=kept_for(Kept.BACKUP_KEYS).days),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseForm:
    """The word that confirms it."""

    name: ClassVar[str] = "erase-form"

    circle: CircleId

    def form(self, desk: Desk) -> Form:
        """One field."""
        word = desk.say("erase-word")
        return Form(
            title=desk.say("erase-form-title"),
            submit=desk.say("erase-form-submit"),
            action="privacy.erased",
            given=(("circle", self.circle), ("w", word)),
            fields=(Field(name="typed", label=desk.say("erase-form-label", word=word), most=20, hint=word),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE),)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotErased:
    """The word was another one; nothing happened."""

    name: ClassVar[str] = "not-erased"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """Say so, with a way back."""
        here = (("circle", self.circle),)
        again = Button(desk.say("settings-try-again"), "privacy.word", here)
        back = Button(desk.say("back"), "privacy.show", here)
        words = desk.say("erase-not", word=desk.say("erase-word"))
        return View(blocks=(Paragraph(words),), rows=((again, back),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """It is gone. Exactly what, and what is not."""

    name: ClassVar[str] = "erased"

    circle_name: str
    counts: Counts = NONE_KEPT
    facilitates: bool = False

    def view(self, desk: Desk) -> View:
        """Two lists."""
        say = desk.say
        still = (Paragraph(say("left-facilitates")),) if self.facilitates else ()
        return View(
            title=say("erased-title", circle=self.circle_name),
            blocks=(
                Titled(say("erased-gone-title"), ""),
                Items(_gone(desk, self.counts)),
                Titled(say("erased-stays-title"), ""),
                Items(_stays(desk, self.counts)),
                *still,
                Quiet(say("erased-last")),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A member, and one who still facilitates."""
        counts = Counts(entries=2, check_ins=1)
        return (
            cls(circle_name="Evening circle"),
            cls(circle_name="Evening circle", counts=counts, facilitates=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TidyCard:
    """How many messages are taken back."""

    name: ClassVar[str] = "tidy"

    circle_name: str
    taken: int = 0
    failed: int = 0

    def view(self, desk: Desk) -> View:
        """The number, and those that could not be taken back."""
        say = desk.say
        blocks: list[Block] = []
        if self.taken or not self.failed:
            blocks.append(Paragraph(say("tidy-taken" if self.taken else "tidy-nothing", count=self.taken)))
        if self.failed:
            blocks.append(Paragraph(say("tidy-failed", count=self.failed)))
        blocks.append(Quiet(say("tidy-yours", count=kept_for(Kept.MESSAGES).days)))
        return View(title=say("tidy-title", circle=self.circle_name), blocks=tuple(blocks))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing, some, and some that failed."""
        return (
            cls(circle_name="Evening circle"),
            cls(circle_name="Evening circle", taken=4),
            cls(circle_name="Evening circle", taken=1, failed=2),
        )
