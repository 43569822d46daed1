"""``/circle``: a short list of what this person can do here now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self

from core.circles.model import CircleState, Here, MemberState
from core.circles.reaching import zone_of
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Row, View
from core.kernel.decision import Action, Command, Decision, Who, show
from core.kernel.events import Act, Actor, Obstacle
from core.kernel.ids import CircleId
from core.kernel.moment import Moment

_EXAMPLE = CircleId("0123456789ab")
_MENDED = (Obstacle.ROOM_GONE.value, Obstacle.BOT_REMOVED.value, Obstacle.NOT_ALLOWED.value)
"""Reasons for which there are words how to mend them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuSnapshot:
    """Where the person stands, whether another circle could be meant, and what there is to do with others."""

    here: Here
    others: bool = False
    sharing: bool = False
    buddies: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """What this person can do now."""

    name: ClassVar[str] = "menu"

    circle: CircleId
    circle_name: str
    state: CircleState = CircleState.OPEN
    reason: str = ""
    member: MemberState | None = None
    agreements: str = ""
    rests_until: date | None = None
    facilitates: bool = False
    others: bool = False
    sharing: bool = False
    """Members can share something with the circle now."""
    buddies: bool = False
    """Members can have a buddy here now."""

    def view(self, desk: Desk) -> View:
        """How things stand in a line or two, then buttons."""
        blocks: list[Block] = [Paragraph(line) for line in self.lines(desk)]
        title = desk.say("menu-title", circle=self.circle_name)
        return View(title=title, blocks=tuple(blocks), rows=self.rows(desk))

    def rows(self, desk: Desk) -> tuple[Row, ...]:
        """The buttons alone, for pages that show more than this."""
        rows: list[Row] = [row for row in (self._agreed_anew(desk), self._mine(desk), self._together(desk)) if row]
        if self.facilitates and self.state is not CircleState.ARCHIVED:
            rows.append((self._button(desk, "menu-review", "review.list"), self._schedule(desk)))
        always = [self._button(desk, "menu-resources", "resources.show"), self._button(desk, "menu-help", "help.show")]
        if self.others:
            always.append(self._button(desk, "menu-another", "circle.which"))
        rows.append(tuple(always))
        return tuple(rows)

    def lines(self, desk: Desk) -> list[str]:
        """How things stand, in a line or two."""
        say = desk.say
        lines: list[str] = []
        match self.state:
            case CircleState.OPEN:
                pass
            case CircleState.PAUSED:
                lines.append(say("menu-paused"))
            case CircleState.ARCHIVED:
                lines.append(say("circle-archived" if self.member else "menu-archived"))
            case CircleState.STOPPED:
                lines.append(say("menu-stopped"))
                mendable = self.facilitates and self.reason in _MENDED
                lines.append(say(f"trouble-{self.reason}-mend" if mendable else "menu-stopped-wait"))
        if self.member is MemberState.ACTIVE:
            if desk.agreements.changed_since(self.agreements):
                lines.append(say("menu-agreements-changed"))
            if self.rests_until is not None:
                lines.append(say("menu-rests", day=self.rests_until))
        elif self.member is MemberState.LEFT:
            lines.append(say("menu-left"))
        return lines or [say("menu-choose" if self.member is MemberState.ACTIVE else "menu-stranger")]

    def _agreed_anew(self, desk: Desk) -> tuple[Button, ...]:
        changed = self.member is MemberState.ACTIVE and desk.agreements.changed_since(self.agreements)
        return (self._button(desk, "menu-agreements", "join.show", Look.MAIN),) if changed else ()

    def _mine(self, desk: Desk) -> tuple[Button, ...]:
        open_for = self.state is not CircleState.ARCHIVED
        buttons: list[Button] = []
        if self.member is MemberState.ACTIVE:
            if open_for:
                buttons.append(self._button(desk, "menu-topic", "topic.show"))
                buttons.append(self._button(desk, "menu-reflect", "reflect.open"))
                buttons.append(self._button(desk, "menu-check-in", "checkin.open"))
            buttons.append(self._button(desk, "menu-journal", "journal.list"))
            settings = ("menu-settings", "settings.show") if open_for else ("menu-privacy", "privacy.show")
            buttons.append(self._button(desk, *settings))
        else:
            if open_for:
                buttons.append(self._button(desk, "join-button", "join.show", Look.MAIN))
            if self.member is MemberState.LEFT:
                buttons.append(self._button(desk, "menu-privacy", "privacy.show"))
        return tuple(buttons)

    def _together(self, desk: Desk) -> tuple[Button, ...]:
        if self.member is not MemberState.ACTIVE:
            return ()
        share = (self._button(desk, "menu-share", "share.begin"),) if self.sharing else ()
        return (*share, self._button(desk, "menu-buddy", "buddy.show")) if self.buddies else share

    def _schedule(self, desk: Desk) -> Button:
        return self._button(desk, "week-button-schedule", "schedule.list")

    def _button(self, desk: Desk, label: str, action: str, look: Look = Look.PLAIN) -> Button:
        return Button(desk.say(label), action, (("circle", self.circle),), look)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A member, a guest, a facilitator of a circle that stopped, one who left, an archived circle."""
        stopped = (CircleState.STOPPED, Obstacle.ROOM_GONE.value)
        return (
            cls(circle=_EXAMPLE, circle_name="Evening circle", member=MemberState.ACTIVE, others=True),
            cls(circle=_EXAMPLE, circle_name="Evening circle", member=MemberState.ACTIVE, sharing=True),
            cls(
                circle=_EXAMPLE,
                circle_name="Evening circle",
                member=MemberState.ACTIVE,
                agreements="en-00000000",
                facilitates=True,
                others=True,
                sharing=True,
                buddies=True,
            ),
            cls(circle=_EXAMPLE, circle_name="Evening circle"),
            cls(circle=_EXAMPLE, circle_name="Evening circle", state=stopped[0], reason=stopped[1], facilitates=True),
            cls(circle=_EXAMPLE, circle_name="Evening circle", member=MemberState.LEFT),
            cls(
                circle=_EXAMPLE,
                circle_name="Evening circle",
                member=MemberState.ACTIVE,
                state=CircleState.PAUSED,
                rests_until=date(2026, 12, 24),
            ),
            cls(
                circle=_EXAMPLE,
                circle_name="Evening circle",
                member=MemberState.ACTIVE,
                state=CircleState.ARCHIVED,
            ),
        )


def show_menu(snapshot: MenuSnapshot, act: Act, moment: Moment) -> Decision:
    """Show what this person can do now."""
    others = snapshot.others and act.place.room is None
    menu = menu_of(snapshot.here, act.actor, moment, others=others, sharing=snapshot.sharing, buddies=snapshot.buddies)
    return show(menu)


def menu_of(
    here: Here,
    actor: Actor,
    moment: Moment,
    *,
    others: bool = False,
    sharing: bool = False,
    buddies: bool = False,
) -> Menu:
    """Return what a person can do in a circle now.

    ``others`` says that another circle could be meant, ``sharing`` and ``buddies`` that the circle has them.
    """
    circle, member = here.circle, here.member
    resting = None
    if member is not None and member.paused_until is not None:
        today = moment.now.astimezone(zone_of(member, moment.zone)).date()
        resting = member.paused_until if today < member.paused_until else None
    return Menu(
        circle=circle.id,
        circle_name=circle.name,
        state=circle.state,
        reason=circle.state_reason,
        member=member.state if member else None,
        agreements=member.agreements if member else "",
        rests_until=resting,
        facilitates=here.facilitates(actor),
        others=others,
        sharing=sharing and circle.state is CircleState.OPEN,
        buddies=buddies and circle.state is CircleState.OPEN,
    )


ACTIONS = (
    Action(
        name="menu.show",
        who=Who.ANYONE,
        needs=MenuSnapshot,
        decide=show_menu,
        command=Command(path=("circle",)),
    ),
)
