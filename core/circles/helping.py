"""``/resources`` and ``/help``: open to everyone, in a circle or not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.circles.access import refusal
from core.circles.choices import Setting
from core.circles.countries import code_of
from core.circles.helping_cards import FACILITATE, HelpCard, Resources
from core.circles.model import Circle, Here, Member
from core.circles.settings import country_choices
from core.kernel.cards import Choice, Desk
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.events import Act
from core.kernel.moment import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourcesSnapshot:
    """The circle and the country that help is asked from, where they are known."""

    circle: Circle | None = None
    member: Member | None = None
    country: str = ""
    """The country that the person chose in this circle, or else in any other."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One command and who may use it."""

    path: tuple[str, ...]
    action: str
    who: Who


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpSnapshot:
    """Where the person stands, if anywhere, and every command there is."""

    circle: Circle | None = None
    member: Member | None = None
    commands: tuple[Listed, ...] = ()


def show_resources(snapshot: ResourcesSnapshot, act: Act, moment: Moment) -> Decision:
    """Show where help is to be had, at once and without any question."""
    typed = act.given.get(Setting.COUNTRY.value, "").strip()
    code = code_of(typed) if typed else snapshot.country
    circle = snapshot.circle
    card = Resources(
        country=code or "",
        typed="" if code else typed,
        circle=circle.id if circle else "",
        staffed=circle.staffed if circle else "",
    )
    return Decision(reply=Show(card, replace="re" in act.given))


def show_help(snapshot: HelpSnapshot, act: Act, moment: Moment) -> Decision:
    """List the commands that this person can use here and now."""
    circle, member = snapshot.circle, snapshot.member
    facilitates = circle is not None and Here(circle=circle).facilitates(act.actor)
    usable = tuple(
        listed.path
        for listed in snapshot.commands
        if refusal(listed.who, circle, member, replace(act, action=listed.action)) is None
        # Set-up is open to all by its declaration, because it makes a circle; it asks for itself who may.
        and (listed.path[0] != FACILITATE or facilitates or act.actor.administrator)
    )
    return show(HelpCard(commands=usable))


def complete(snapshot: ResourcesSnapshot, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete countries."""
    return country_choices(typed, desk) if option == Setting.COUNTRY.value else ()


ACTIONS = (
    Action(
        name="resources.show",
        who=Who.ANYONE,
        needs=ResourcesSnapshot,
        decide=show_resources,
        suggest=complete,
        command=Command(path=("resources",), options=(Option(name=Setting.COUNTRY.value, kind=Kind.SUGGESTED),)),
    ),
    Action(
        name="help.show",
        who=Who.ANYONE,
        needs=HelpSnapshot,
        decide=show_help,
        command=Command(path=("help",)),
    ),
)
