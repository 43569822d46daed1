"""What is shown around joining and leaving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.circles.model import Circle
from core.circles.retention import Kept, kept_for
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Titled, View
from core.kernel.ids import CircleId, PersonId, PlatformName

_EXAMPLE = CircleId("0123456789ab")


def agreement_blocks(desk: Desk) -> tuple[Block, ...]:
    """Return the group agreements as blocks."""
    agreements = desk.agreements
    return (
        Titled(agreements.title, agreements.opening),
        Items(agreements.points),
        Paragraph(agreements.closing),
    )


def host_line(desk: Desk, controller: str, contact: str) -> str:
    """Return who hosts the bot and how to reach them, or that set-up does not say."""
    if not controller:
        return desk.say("join-host-unknown")
    return desk.say("join-host", controller=controller, contact=contact or desk.say("none"))


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinInvitation:
    """All that someone must know before they say yes."""

    name: ClassVar[str] = "join-invitation"

    circle: CircleId
    circle_name: str
    controller: str = ""
    contact: str = ""
    staffed: str = ""
    facilitators: tuple[PersonId, ...] = ()
    facilitator_roles: tuple[str, ...] = ()

    @classmethod
    def of(cls, circle: Circle) -> Self:
        """Show this circle."""
        return cls(
            circle=circle.id,
            circle_name=circle.name,
            controller=circle.controller,
            contact=circle.contact,
            staffed=circle.staffed,
            facilitators=tuple(sorted(circle.facilitators)),
            facilitator_roles=tuple(sorted(circle.facilitator_roles)),
        )

    def view(self, desk: Desk) -> View:
        """Adults only, the agreements, who is behind it, what is kept, what the bot is not; yes or not now."""
        say = desk.say
        here = (("circle", self.circle),)
        limits = ["join-limit-emergency", "join-limit-bot", "join-limit-pictures"]
        if not desk.noticing:
            limits.append("join-limit-noticing")
        if desk.platform is PlatformName.SLACK:
            limits.append("join-limit-slack")
        return View(
            title=say("join-title", circle=self.circle_name),
            blocks=(
                Paragraph(say("join-adults")),
                *agreement_blocks(desk),
                Titled(say("join-who-title"), host_line(desk, self.controller, self.contact)),
                Paragraph(self._facilitators(desk)),
                Titled(say("join-kept-title"), say("join-kept", count=kept_for(Kept.MESSAGES).days)),
                Titled(say("join-limits-title"), ""),
                Items(tuple(map(say, limits))),
            ),
            rows=(
                (
                    Button(say("join-yes"), "join.yes", (*here, ("v", desk.agreements.version)), Look.MAIN),
                    Button(say("not-now"), "join.no", here),
                ),
            ),
        )

    def _facilitators(self, desk: Desk) -> str:
        names = (
            *map(desk.mentions.person, self.facilitators[:10]),
            *map(desk.mentions.role, self.facilitator_roles[:5]),
        )
        return desk.say(
            "join-facilitators",
            names=", ".join(names) or desk.say("none"),
            staffed=self.staffed,
            hours="yes" if self.staffed else "no",
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Before set-up said much, and after."""
        return (
            cls(circle=_EXAMPLE, circle_name="Evening circle"),
            cls(
                circle=_EXAMPLE,
                circle_name="Evening circle",
                controller="Quiet Corner e.V.",
                contact="hello@quiet-corner.example",
                staffed="Mondays and Thursdays, 18:00 to 21:00",
                facilitators=(PersonId("practice:fatima"),),
            ),
        )


@dataclass(frozen=True, slots=True)
class NotJoined:
    """Not now."""

    name: ClassVar[str] = "not-joined"

    def view(self, desk: Desk) -> View:
        """Nothing was kept, and the door stays open."""
        return View(blocks=(Paragraph(desk.say("join-not-now")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """They are in. What they can do next."""

    name: ClassVar[str] = "joined"

    circle: CircleId
    circle_name: str

    def view(self, desk: Desk) -> View:
        """A welcome, what comes by itself, and four ways on."""
        say = desk.say
        here = (("circle", self.circle),)
        return View(
            title=say("joined-title", circle=self.circle_name),
            blocks=(Paragraph(say("joined")), Paragraph(say("joined-next")), Quiet(say("joined-change"))),
            rows=(
                (
                    Button(say("menu-topic"), "topic.show", here, Look.MAIN),
                    Button(say("menu-reflect"), "reflect.open", here),
                    Button(say("menu-settings"), "settings.show", here),
                    Button(say("menu-resources"), "resources.show", here),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE, circle_name="Evening circle"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlreadyIn:
    """They are a member already; if the agreements changed since, here they are."""

    name: ClassVar[str] = "already-in"

    circle: CircleId
    circle_name: str
    agreements: str = ""

    def view(self, desk: Desk) -> View:
        """A word, or the new agreements with a yes."""
        say = desk.say
        here = (("circle", self.circle),)
        if desk.agreements.changed_since(self.agreements):
            yes = Button(say("agreements-yes"), "join.yes", (*here, ("v", desk.agreements.version)), Look.MAIN)
            leave = Button(say("agreements-leave"), "leave.now", here)
            return View(
                title=say("agreements-changed-title"),
                blocks=(Paragraph(say("agreements-changed")), *agreement_blocks(desk)),
                rows=((yes, leave),),
            )
        menu = Button(say("circle-menu-button"), "menu.show", here, Look.MAIN)
        settings = Button(say("menu-settings"), "settings.show", here)
        return View(blocks=(Paragraph(say("already-in", circle=self.circle_name)),), rows=((menu, settings),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With the agreements as they were, and changed."""
        return (
            cls(circle=_EXAMPLE, circle_name="Evening circle"),
            cls(circle=_EXAMPLE, circle_name="Evening circle", agreements="en-00000000"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleFull:
    """No room now."""

    name: ClassVar[str] = "circle-is-full"

    circle_name: str

    def view(self, desk: Desk) -> View:
        """Kind words, and where else to turn."""
        resources = Button(desk.say("menu-resources"), "resources.show")
        return View(
            blocks=(Paragraph(desk.say("join-full", circle=self.circle_name)), Paragraph(desk.say("join-full-then"))),
            rows=((resources,),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle_name="Evening circle"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SomebodyWaits:
    """Tells facilitators that someone found the circle full. Names nobody."""

    name: ClassVar[str] = "somebody-waits"

    circle: CircleId
    circle_name: str
    most: int

    def view(self, desk: Desk) -> View:
        """What happened, and how to make room."""
        say = desk.say
        return View(
            title=say("join-waits-title"),
            blocks=(
                Paragraph(say("join-waits", circle=self.circle_name, count=self.most)),
                Quiet(say("join-waits-mend")),
            ),
            notice=say("join-waits-title"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE, circle_name="Evening circle", most=12),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SomebodyWentAway:
    """Tells facilitators that a member is no longer where the circle meets. Names nobody: the list does, on asking."""

    name: ClassVar[str] = "somebody-went-away"

    circle: CircleId
    circle_name: str

    def view(self, desk: Desk) -> View:
        """What happened, and what it means."""
        say = desk.say
        return View(
            title=say("join-away-title"),
            blocks=(Paragraph(say("join-away", circle=self.circle_name)), Quiet(say("join-away-then"))),
            rows=((Button(say("join-away-button"), "members.list", (("circle", self.circle),)),),),
            notice=say("join-away-title"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE, circle_name="Evening circle"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class HasLeft:
    """They have left. What remains, and how to take it along or away."""

    name: ClassVar[str] = "has-left"

    circle: CircleId
    circle_name: str
    facilitates: bool = False

    def view(self, desk: Desk) -> View:
        """Done, without a why."""
        say = desk.say
        here = (("circle", self.circle),)
        still = (Paragraph(say("left-facilitates")),) if self.facilitates else ()
        return View(
            title=say("left-title"),
            blocks=(
                Paragraph(say("left", circle=self.circle_name)),
                *still,
                Paragraph(say("left-remains")),
                Paragraph(say("left-shares")),
                Quiet(say("left-return")),
            ),
            rows=(
                (
                    Button(say("privacy-button-show"), "privacy.show", here),
                    Button(say("privacy-button-tidy"), "tidy.now", here),
                    Button(say("privacy-button-erase"), "privacy.erase", here, Look.DANGER),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A member, and one who still facilitates."""
        return (
            cls(circle=_EXAMPLE, circle_name="Evening circle"),
            cls(circle=_EXAMPLE, circle_name="Evening circle", facilitates=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptOut:
    """Facilitators decided that this person is not part of the circle for now."""

    name: ClassVar[str] = "kept-out"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """Say so, say how to ask for another look, and where help is all the same."""
        help_ = Button(desk.say("menu-resources"), "resources.show", (("circle", self.circle),))
        return View(blocks=(Paragraph(desk.say("mod-kept-out")),), rows=((help_,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CircleId("0123456789ab")),)
