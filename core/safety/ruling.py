"""``/rules``: which rules a circle uses, words of its own, a sentence to try, and what shadow rules would have done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from core.circles.life import audited
from core.circles.model import Circle, Here
from core.kernel.cards import Choice, Desk
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.events import Act
from core.kernel.ids import CircleId, TextRef
from core.kernel.moment import Moment
from core.kernel.timers import of_the_bot
from core.programme.changes import TextKept
from core.safety.guard_changes import OwnWordDropped, OwnWordKept, RuleChosen, ShadowCounted
from core.safety.own_patterns import OwnPattern, Unusable
from core.safety.own_rules import (
    FLOOD_RULES,
    LONGEST_WORDS,
    MOST_PATTERNS,
    MOST_WORDS,
    OWN_PATTERNS,
    OWN_WORDS,
    Choices,
    Chosen,
    OwnWord,
    ShadowHits,
    WordKind,
    in_the_last_weeks,
)
from core.safety.reading import Spelling
from core.safety.rule_words import told
from core.safety.rules import Rule, Standing, plain_pattern
from core.safety.rules_cards import RuleRow, RulesList, RulesTest, RulesWords, ShadowReport

LONGEST_TEST = 2_000
_STANDINGS = {f"rule-{one.value}": one for one in Standing}
_KINDS = {f"rule-{one.value}": one for one in WordKind}
SHADOW = "rules.shadowed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesSnapshot:
    """A circle with the rules of its language, what it chose, and what became of what was found."""

    here: Here
    rules: tuple[Rule, ...] = ()
    choices: Choices = field(default_factory=Choices)
    spelling: Spelling = field(default_factory=Spelling, repr=False)
    tested: bool = False
    """Whether there are tested rules for the circle's language."""
    chosen: Chosen = field(default_factory=Chosen, repr=False)
    """The rules made ready, where a sentence is tried."""
    hits: tuple[ShadowHits, ...] = ()
    held: tuple[int, int] = (0, 0)
    """How many held messages were decided on in 90 days, and how many of them were posted after all."""
    alerts: tuple[int, int] = (0, 0)
    """How many alerts were closed in 90 days, and how many of them as false alarms."""

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


def rows(snapshot: RulesSnapshot) -> tuple[RuleRow, ...]:
    """Every rule that there is, with what the circle does with it."""
    known = tuple(
        RuleRow(rule.id, rule.question.value, rule.words, snapshot.choices.standing(rule.id, rule.standing))
        for rule in snapshot.rules
    )
    own = tuple(
        RuleRow(rule, "flood" if rule in FLOOD_RULES else "hold", "", snapshot.choices.standing(rule))
        for rule in (OWN_WORDS, OWN_PATTERNS, *FLOOD_RULES)
    )
    return (*own, *known)


def _list(snapshot: RulesSnapshot, page: int = 0, note: str = "") -> RulesList:
    return RulesList(
        circle=snapshot.circle.id,
        rows=rows(snapshot),
        page=page,
        tested=snapshot.tested,
        decided=snapshot.held[0],
        posted=snapshot.held[1],
        closed=snapshot.alerts[0],
        false=snapshot.alerts[1],
        note=note,
    )


def decide_list(snapshot: RulesSnapshot, act: Act, moment: Moment) -> Decision:
    """Show a page of the rules."""
    typed = act.given.get("n", "0")
    page = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
    return Decision(reply=Show(_list(snapshot, page), replace=act.message is not None))


def decide_set(snapshot: RulesSnapshot, act: Act, moment: Moment) -> Decision:
    """Switch a rule to off, shadow or on."""
    wanted = act.given.get("rule", "").strip().casefold()
    rule = next((row for row in rows(snapshot) if row.id == wanted), None)
    standing = _STANDINGS.get(act.given.get("standing", ""))
    if rule is None or standing is None:
        return show(_list(snapshot, note="rules-set-unknown"))
    chosen = RuleChosen(circle=snapshot.circle.id, rule=rule.id, standing=standing)
    choices = replace(snapshot.choices, standings={**snapshot.choices.standings, rule.id: standing})
    after = replace(snapshot, choices=choices)
    place = next(place for place, row in enumerate(rows(after)) if row.id == rule.id)
    line = audited(snapshot.circle, act, moment, f"{rule.id} {standing.value}")
    card = _list(after, place // 12, f"rules-set-{standing.value}")
    return Decision(reply=Show(card), changes=(chosen, line))


def suggest_rules(snapshot: RulesSnapshot, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete the name of a rule, by its name or by what it looks for."""
    if option != "rule":
        return ()
    wanted = typed.strip().casefold()
    found = [
        Choice(f"{row.id} · {told(desk, row.id, row.words)}"[:100], row.id)
        for row in rows(snapshot)
        if wanted in row.id or wanted in told(desk, row.id, row.words).casefold()
    ]
    return tuple(found[:25])


def decide_words(snapshot: RulesSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the circle's own words, or add some."""
    circle, text = snapshot.circle, " ".join(act.given.get("words", "").split())
    words = snapshot.choices.words
    if not text:
        return show(RulesWords(circle=circle.id, words=words))
    kind = _KINDS.get(act.given.get("kind", "rule-hold"))
    if kind is None:
        return show(RulesWords(circle=circle.id, words=words, note="rules-word-empty"))
    note = _unusable(snapshot, kind, text)
    if note:
        return show(RulesWords(circle=circle.id, words=words, note=note))
    name = moment.fresh("word")
    word = OwnWord(id=name, circle=circle.id, kind=kind, ref=TextRef(f"w{name}"), at=moment.now, text=text)
    changes: tuple[Change, ...] = (
        OwnWordKept(word),
        TextKept(ref=word.ref, circle=circle.id, text=text),
        audited(circle, act, moment, f"{kind.value} {name}"),
    )
    return Decision(
        reply=Show(RulesWords(circle=circle.id, words=(*words, word), note="rules-word-kept")), changes=changes
    )


def _unusable(snapshot: RulesSnapshot, kind: WordKind, text: str) -> str:
    """Why words cannot be used, as the name of a message; empty when they can."""
    words = snapshot.choices.words
    if any(word.kind is kind and word.text.casefold() == text.casefold() for word in words):
        return "rules-word-known"
    patterns = sum(word.kind is WordKind.PATTERN for word in words)
    if kind is WordKind.PATTERN:
        made = OwnPattern.of(text)
        match made:
            case Unusable(why):
                return f"rules-pattern-{why}"
            case OwnPattern():
                return "rules-words-full" if patterns >= MOST_PATTERNS else ""
    if len(text) > LONGEST_WORDS:
        return "rules-word-long"
    if not plain_pattern(text, snapshot.spelling):
        return "rules-word-empty"
    return "rules-words-full" if len(words) - patterns >= MOST_WORDS else ""


def decide_drop(snapshot: RulesSnapshot, act: Act, moment: Moment) -> Decision:
    """Let go of some words."""
    circle, words = snapshot.circle, snapshot.choices.words
    gone = next((word for word in words if word.id == act.given.get("w")), None)
    if gone is None:
        return show(RulesWords(circle=circle.id, words=words, note="rules-word-gone"), replace=True)
    left = tuple(word for word in words if word.id != gone.id)
    return Decision(
        reply=Show(RulesWords(circle=circle.id, words=left, note="rules-word-dropped"), replace=True),
        changes=(OwnWordDropped(circle=circle.id, word=gone.id), audited(circle, act, moment, gone.id)),
    )


def decide_test(snapshot: RulesSnapshot, act: Act, moment: Moment) -> Decision:
    """Try a sentence. Nothing of it is kept."""
    text = act.given.get("sentence", "")[:LONGEST_TEST]
    words = {rule.id: rule.words for rule in snapshot.rules}
    verdict = snapshot.chosen.assess(text)
    card = RulesTest(circle=snapshot.circle.id, text=text, verdict=verdict, words=words, tested=snapshot.tested)
    return show(card)


def decide_report(snapshot: RulesSnapshot, act: Act, moment: Moment) -> Decision:
    """Count what shadow rules would have done."""
    totals = in_the_last_weeks(snapshot.hits, moment.today)
    found = tuple(
        (row.id, row.words, totals.get(row.id, 0))
        for row in rows(snapshot)
        if row.standing is Standing.SHADOW or totals.get(row.id)
    )
    return show(ShadowReport(circle=snapshot.circle.id, rows=found))


def shadowed(circle: CircleId, event: str, rules: Sequence[str]) -> Act:
    """Return the act by which it is counted that shadow rules would have answered. It holds no words."""
    return of_the_bot(f"shadow/{circle}/{event}", SHADOW, {"rules": " ".join(sorted(set(rules)))}, circle=circle)


def decide_shadowed(here: Here, act: Act, moment: Moment) -> Decision:
    """Count."""
    hits = tuple(
        ShadowHits(circle=here.circle.id, day=moment.today, rule=rule, count=1) for rule in act.given["rules"].split()
    )
    return Decision(changes=(ShadowCounted(hits),)) if hits else Decision()


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="rules.list",
        who=Who.FACILITATOR,
        needs=RulesSnapshot,
        decide=decide_list,
        command=Command(path=("rules", "list")),
    ),
    Action(
        name="rules.set",
        who=Who.FACILITATOR,
        needs=RulesSnapshot,
        decide=decide_set,
        suggest=suggest_rules,
        durable=True,
        command=Command(
            path=("rules", "set"),
            options=(
                Option(name="rule", kind=Kind.SUGGESTED, required=True),
                Option(name="standing", kind=Kind.CHOICE, required=True, choices=tuple(_STANDINGS)),
            ),
        ),
    ),
    Action(
        name="rules.words",
        who=Who.FACILITATOR,
        needs=RulesSnapshot,
        decide=decide_words,
        durable=True,
        command=Command(
            path=("rules", "words"),
            options=(
                Option(name="words", most=200),
                Option(name="kind", kind=Kind.CHOICE, choices=tuple(_KINDS)),
            ),
        ),
    ),
    Action(
        name="rules.test",
        who=Who.FACILITATOR,
        needs=RulesSnapshot,
        decide=decide_test,
        command=Command(path=("rules", "test"), options=(Option(name="sentence", required=True, most=LONGEST_TEST),)),
    ),
    Action(
        name="rules.report",
        who=Who.FACILITATOR,
        needs=RulesSnapshot,
        decide=decide_report,
        command=Command(path=("rules", "shadow-report")),
    ),
    Action(name="rules.drop", who=Who.FACILITATOR, needs=RulesSnapshot, decide=decide_drop, durable=True),
    Action(name=SHADOW, who=Who.BOT, needs=Here, decide=decide_shadowed),
)
