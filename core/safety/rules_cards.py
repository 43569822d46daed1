"""What facilitators see of the rules: which are on, what they would say, and what they found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Choice, Desk, Items, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId
from core.safety.own_rules import FLOOD_RULES, OwnWord, WordKind
from core.safety.rule_words import told
from core.safety.rules import Standing
from core.safety.verdict import Question, Tier, Verdict

_CIRCLE = CircleId("0123456789ab")
PAGE = 12


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it is listed. ``words`` is empty for those that have a message of their own."""

    id: str
    group: str
    words: str
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesList:
    """The rules of a circle, a page at a time, with how often they were wrong."""

    name: ClassVar[str] = "rules-list"

    circle: CircleId
    rows: tuple[RuleRow, ...] = ()
    page: int = 0
    tested: bool = True
    decided: int = 0
    posted: int = 0
    closed: int = 0
    false: int = 0
    note: str = ""

    def view(self, desk: Desk) -> View:
        """A page, the circle's own rate of mistakes, and the ways on."""
        say = desk.say
        pages = max(1, -(-len(self.rows) // PAGE))
        page = min(max(self.page, 0), pages - 1)
        lines = tuple(
            say(
                "rules-row",
                standing=say(f"rules-standing-{row.standing.value}"),
                rule=row.id,
                words=told(desk, row.id, row.words),
            )
            for row in self.rows[page * PAGE : (page + 1) * PAGE]
        )
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        if not self.tested:
            blocks.append(Paragraph(say("rules-untested")))
        blocks += [Items(lines), Paragraph(say("rules-rate-held", decided=self.decided, posted=self.posted))]
        blocks.append(Paragraph(say("rules-rate-alerts", closed=self.closed, false=self.false)))
        blocks.append(Quiet(say("rules-how")))
        rows: tuple[Row, ...] = ()
        if pages > 1:
            to = {"back": (page - 1) % pages, "next": (page + 1) % pages}
            rows = (
                tuple(
                    Button(say(word), "rules.list", (("circle", self.circle), ("n", str(number)), ("d", word)))
                    for word, number in to.items()
                ),
            )
        return View(title=say("rules-title"), blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One page, several, and a language without rules."""
        row = RuleRow("doxxing-address", "hold", "The address of a private person.", Standing.ON)
        one = cls(circle=_CIRCLE, rows=(row,), decided=8, posted=2, closed=5, false=1)
        return (
            one,
            replace(one, rows=(row,) * 40, page=2, note="rules-set-shadow"),
            replace(one, rows=tuple(RuleRow(rule, "flood", "", Standing.ON) for rule in FLOOD_RULES), tested=False),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesWords:
    """A circle's own words. Facilitators typed them; they may name somebody, so the card is never stored."""

    name: ClassVar[str] = "rules-words"

    circle: CircleId
    words: tuple[OwnWord, ...] = field(default=(), repr=False)
    note: str = ""

    def view(self, desk: Desk) -> View:
        """All of them, and a list to let go of one."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        if not self.words:
            blocks.append(Paragraph(say("rules-words-none")))
        shown = self.words[-40:]
        lines = tuple(say(f"rules-word-{word.kind.value}", words=word.text[:100]) for word in shown)
        if lines:
            blocks.append(Items(lines))
        if len(self.words) > len(shown):
            blocks.append(Quiet(say("rules-words-more", number=len(self.words) - len(shown))))
        blocks.append(Quiet(say("rules-words-how")))
        rows: tuple[Row, ...] = ()
        if shown:
            choices = tuple(Choice(word.text[:60] or say("held-words-gone"), word.id) for word in shown[-25:])
            given = (("circle", self.circle),)
            rows = (Picker("w", say("rules-word-drop"), "rules.drop", choices=choices, given=given),)
        return View(title=say("rules-words-title"), blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """None, one of each kind, and a word that cannot be used."""
        from datetime import UTC, datetime

        from core.kernel.ids import TextRef

        at = datetime(2026, 12, 1, tzinfo=UTC)
        words = tuple(
            OwnWord(id=f"00000000000{n}", circle=_CIRCLE, kind=kind, ref=TextRef("0"), at=at, text="Long Lane")
            for n, kind in enumerate(WordKind)
        )
        return (
            cls(circle=_CIRCLE),
            cls(circle=_CIRCLE, words=words, note="rules-word-kept"),
            cls(circle=_CIRCLE, note="rules-pattern-wrong"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesTest:
    """What the rules make of a sentence that a facilitator typed. Seen by them alone and stored nowhere."""

    name: ClassVar[str] = "rules-test"

    circle: CircleId
    text: str = field(repr=False)
    verdict: Verdict
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    tested: bool = True

    def view(self, desk: Desk) -> View:
        """The four answers, then each cause with the words that it found."""
        say, verdict = desk.say, self.verdict
        blocks: list[Block] = [Paragraph(f"> {' '.join(self.text.split())[:600]}")]
        if not self.tested:
            blocks.append(Paragraph(say("rules-untested")))
        answers = [say(f"rules-tier-{verdict.tier.value}")] if verdict.tier is not Tier.R0 else []
        answers += [say("rules-would-hold")] if verdict.hold else []
        answers += [say("rules-would-nudge")] if verdict.nudge else []
        answers += [say("rules-would-soften")] if verdict.soft else []
        blocks.append(Items(tuple(answers)) if answers else Paragraph(say("rules-nothing")))
        causes = [(cause, False) for cause in verdict.causes] + [(cause, True) for cause in verdict.shadow]
        lines: list[str] = []
        for cause, shadow in causes[:12]:
            begin, end = cause.span
            found = " ".join(self.text[begin:end].split())[:100]
            words = told(desk, cause.rule, self.words.get(cause.rule, ""))
            line = say("rules-cause", rule=cause.rule, words=words, found=found)
            lines.append(say("rules-cause-shadow", cause=line) if shadow else line)
        if lines:
            blocks.append(Items(tuple(lines)))
        blocks.append(Quiet(say("rules-test-private")))
        return View(title=say("rules-test-title"), blocks=tuple(blocks))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing, and everything at once."""
        from core.safety.verdict import Cause, verdict_of

        text = "It is a long sentence about 12 Long Lane."
        causes = (
            Cause(Question.RISK, "plan", (0, 5), Tier.R3),
            Cause(Question.HOLD, "doxxing-address", (27, 39)),
            Cause(Question.NUDGE, "blaming", (0, 5)),
            Cause(Question.SOFT, "grief", (0, 5)),
        )
        shadow = (Cause(Question.HOLD, "own-words", (0, 2)),)
        return (
            cls(circle=_CIRCLE, text=text, verdict=verdict_of(())),
            cls(circle=_CIRCLE, text=text, verdict=verdict_of(causes, shadow), words={"plan": "A plan."}),
            cls(circle=_CIRCLE, text=text, verdict=verdict_of(()), tested=False),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ShadowReport:
    """What the rules that are only tried out would have done in the last two weeks: counts, never words."""

    name: ClassVar[str] = "shadow-report"

    circle: CircleId
    rows: tuple[tuple[str, str, int], ...] = ()
    """Rule, its words, how often."""

    def view(self, desk: Desk) -> View:
        """A line for each rule that is in shadow, those with nothing too."""
        say = desk.say
        lines = tuple(
            say("rules-shadow-row", rule=rule, words=told(desk, rule, words), count=count)
            for rule, words, count in self.rows[:25]
        )
        block: Block = Items(lines) if lines else Paragraph(say("rules-shadow-none"))
        return View(
            title=say("rules-shadow-title"),
            blocks=(Paragraph(say("rules-shadow-about")), block, Quiet(say("rules-shadow-how"))),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """None, and two."""
        rows = (("blaming", "Blaming the other person.", 4), ("own-words", "", 0))
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, rows=rows))
