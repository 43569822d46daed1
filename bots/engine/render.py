"""Cards and forms into finished words, for one platform and one reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bots.engine.mentions import MENTIONS
from bots.engine.platform import Shown, ShownForm, ShownView
from bots.library.loader import Loaded
from bots.library.respelled import respelled_library
from bots.library.wording import ENGLISH, Wording
from core.circles.model import Circle, Member
from core.commands import commands
from core.kernel.cards import Card, Desk, View
from core.kernel.decision import AskFor, Reply, Show
from core.kernel.ids import PlatformName, TextRef
from core.kernel.mentions import PLAIN, Mentions
from core.kernel.typed import TypedWords
from core.programme.agreements import Agreements
from core.programme.library import Library
from core.schedule.slots import zone

ONE_COMMAND = "circle"
"""The one command on Slack."""


@dataclass(frozen=True, slots=True)
class Renderer:
    """Puts cards into words."""

    wording: Wording
    loaded: Loaded
    instants: Mapping[PlatformName, Callable[[datetime], str]] = field(
        default_factory=dict[PlatformName, Callable[[datetime], str]]
    )
    mentions: Mapping[PlatformName, Mentions] = field(default_factory=lambda: MENTIONS)
    noticing: Callable[[str], bool] = lambda language: False
    """Whether the bot reads, and has rules for a circle's language."""
    _ready: dict[tuple[PlatformName, str, ZoneInfo, str, bool], Desk] = field(
        default_factory=dict[tuple[PlatformName, str, ZoneInfo, str, bool], Desk], init=False, repr=False
    )
    """Desks without anything of one reader, made once: a tick may put a hundred thousand cards into words."""

    _usual: dict[tuple[PlatformName, str, str, str, bool], Desk] = field(
        default_factory=dict[tuple[PlatformName, str, str, str, bool], Desk], init=False, repr=False
    )
    """The same by what a circle says of itself, for cards that the whole circle reads."""

    _on_slack: list[Wording] = field(default_factory=list[Wording], init=False, repr=False)
    _slack_library: dict[str, Library] = field(default_factory=dict[str, Library], init=False, repr=False)

    @property
    def words(self) -> TypedWords:
        """What the words mean that people type, in any language."""
        return self.wording.typed

    def desk(
        self,
        platform: PlatformName,
        circle: Circle | None,
        member: Member | None = None,
        language: str = "",
        texts: Mapping[TextRef, str] | None = None,
    ) -> Desk:
        """Make ready what a card may lean on.

        The reader's own language and zone come first, then the circle's; ``language`` is what the platform
        says of a person. It goes before the circle's for whoever does not belong to it yet, unless it is
        English: that is also what platforms say of people who never chose one.
        """
        if circle is not None and member is None and not language and not texts and not circle.agreements:
            whose = circle.id if circle.id in self.loaded.circles else ""
            usual = (platform, circle.language, circle.zone, whose, self.noticing(circle.language))
            found = self._usual.get(usual)
            if found is None:
                found = self._usual[usual] = self._desk(platform, circle, member, language, texts)
            return found
        return self._desk(platform, circle, member, language, texts)

    def _desk(
        self,
        platform: PlatformName,
        circle: Circle | None,
        member: Member | None,
        language: str,
        texts: Mapping[TextRef, str] | None,
    ) -> Desk:
        spoken = language if member is None and language.partition("-")[0] != ENGLISH else ""
        chosen = (member.language if member else "", spoken, circle.language if circle else "", language)
        names = (name for one in chosen for name in (one, one.partition("-")[0]))
        tongue = next((name for name in names if name in self.wording.languages), ENGLISH)
        where = (member.zone if member else "") or (circle.zone if circle else "")
        found = zone(where) or zone("UTC")
        assert found is not None
        # Few circles have words of their own; all others share their desks.
        whose = circle.id if circle is not None and circle.id in self.loaded.circles else ""
        looked = circle is not None and self.noticing(circle.language)
        ready = self._ready.get((platform, tongue, found, whose, looked))
        if ready is None:
            made = replace(self._make_ready(platform, tongue, found, whose), noticing=looked)
            ready = self._ready[platform, tongue, found, whose, looked] = made
        discreet = member is not None and member.discreet
        if circle is not None and circle.agreements:
            ready = replace(ready, agreements=ready.agreements.with_points(circle.agreements))
        return replace(ready, discreet=discreet, texts=texts or {}) if discreet or texts else ready

    def _make_ready(self, platform: PlatformName, tongue: str, found: ZoneInfo, whose: str) -> Desk:
        return Desk(
            say=self._spoken(platform).say(tongue, instant=self.instants.get(platform)),
            language=tongue,
            zone=found,
            platform=platform,
            library=self._library(platform, whose),
            agreements=self._agreements(tongue, whose),
            helplines=self.loaded.helplines,
            languages=self.wording.languages,
            mentions=self.mentions.get(platform, PLAIN),
        )

    def _spoken(self, platform: PlatformName) -> Wording:
        """The wording with commands as the platform has them: Slack has one, and all others come behind it."""
        if platform is not PlatformName.SLACK:
            return self.wording
        if not self._on_slack:
            tops = {command.path[0] for command, _ in commands()}
            self._on_slack.append(self.wording.behind(ONE_COMMAND, tops))
        return self._on_slack[0]

    def library_of(self, circle: Circle | None) -> Library:
        """Return the programmes that a circle can choose from: those of all, and its own."""
        return self.loaded.of_circle(circle.id if circle is not None else "").library

    def _library(self, platform: PlatformName, whose: str) -> Library:
        """The topics, which name commands too."""
        library = self.loaded.of_circle(whose).library
        if platform is not PlatformName.SLACK:
            return library
        if whose not in self._slack_library:
            tops = {command.path[0] for command, _ in commands()}
            self._slack_library[whose] = respelled_library(library, ONE_COMMAND, tops)
        return self._slack_library[whose]

    def _agreements(self, language: str, whose: str) -> Agreements:
        known = self.loaded.of_circle(whose).agreements
        return known.get((language, "default")) or known["en", "default"]

    def view(self, card: Card, desk: Desk) -> View:
        """Put one card into words."""
        return card.view(desk)

    def shown(self, reply: Reply, desk: Desk) -> Shown:
        """Put an answer into words."""
        match reply:
            case Show(card, private, replace):
                return ShownView(card.view(desk), card=card.name, private=private, replace=replace)
            case AskFor(question):
                return ShownForm(question.form(desk), ask=question.name)
