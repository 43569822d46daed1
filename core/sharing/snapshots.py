"""What decisions about shares rest on."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.circles.model import Circle, CircleState, Here, Member
from core.kernel.ids import PersonId
from core.safety.alerting import AlertSnapshot
from core.safety.own_rules import Chosen
from core.safety.verdict import Question
from core.sharing.model import Pseudonym, Share, SharingSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorSnapshot:
    """A member with the share of their own that the act names; anybody else's is never read."""

    here: Here
    settings: SharingSettings
    share: Share | None = None
    text: str = field(default="", repr=False)
    back: str = field(default="", repr=False)
    """What the facilitators wrote when they gave it back."""
    pseudonym: Pseudonym | None = None
    taken: frozenset[int] = frozenset()
    """The names that are in use in the circle."""
    entry: str | None = field(default=None, repr=False)
    """The words of the entry of their journal that the act names."""
    today: int = 0
    """How many they sent within a day."""
    mine: tuple[tuple[Share, str], ...] = field(default=(), repr=False)
    """Everything of theirs that was not taken back, the newest first; for the acts that list it."""
    chosen: Chosen = field(default_factory=Chosen, repr=False)
    """The rules as the circle uses them, where words are looked at."""
    alerts: AlertSnapshot | None = field(default=None, repr=False)
    """What there is of the member's alerts, where a share is sent."""

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    @property
    def blocked(self) -> bool:
        """Whether they cannot share without their name for now."""
        return self.pseudonym is not None and self.pseudonym.blocked

    @property
    def may_hide(self) -> bool:
        """Whether they can share without their name."""
        return self.settings.hidden and not self.blocked

    def in_the_way(self) -> str:
        """Return the message that says why nothing can be shared now; empty if it can."""
        if not self.settings.open:
            return "share-closed"
        return "" if self.circle.state is CircleState.OPEN else "share-rests"

    def held_kinds(self, text: str) -> tuple[str, ...]:
        """Return what kinds of things the circle's rules would hold in these words."""
        return held_kinds(self.chosen, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSnapshot:
    """A share for facilitators and for the bot itself."""

    here: Here
    settings: SharingSettings
    share: Share | None = None
    text: str = field(default="", repr=False)
    author: Member | None = None
    pseudonym: Pseudonym | None = None
    """The author's name in this circle, if they have one."""
    duty: tuple[PersonId, ...] = ()
    chosen: Chosen = field(default_factory=Chosen, repr=False)

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    @property
    def blocked(self) -> bool:
        """Whether the share's name cannot share for now."""
        return self.pseudonym is not None and self.pseudonym.blocked


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingSnapshot:
    """How a circle wants its sharing, what waits, and the names that are in use."""

    here: Here
    settings: SharingSettings
    names: tuple[Pseudonym, ...] = ()
    """Those that were used, the newest share first."""
    waiting: tuple[Share, ...] = ()
    newest: Share | None = None
    """The newest share under the name that the act means."""

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    def named(self, number: str) -> Pseudonym | None:
        """Return the name with this number, as it comes with an act."""
        return next((one for one in self.names if str(one.number) == number), None)


def held_kinds(chosen: Chosen, text: str) -> tuple[str, ...]:
    """Return what kinds of things rules would hold in a text, each once."""
    causes = (cause for cause in chosen.assess(text).causes if cause.question is Question.HOLD)
    rules = chosen.rules.rules
    return tuple(dict.fromkeys(rules[one.rule].kind if one.rule in rules else "own" for one in causes))
