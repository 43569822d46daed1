"""How a circle wants its moderation, for its facilitators."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.kernel.cards import Button, Desk, Items, Quiet, View
from core.kernel.ids import CircleId
from core.moderation.model import ModerationSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class ModerationCard:
    """Each setting, and a button that turns it."""

    name: ClassVar[str] = "moderation-settings"

    settings: ModerationSettings

    def view(self, desk: Desk) -> View:
        """Four lines, three buttons; days are typed with the command."""
        say, now = desk.say, self.settings
        flags = (
            ("two-for-bans", now.two_for_bans),
            ("hidden-contact", now.hidden_contact),
            ("wide-bans", now.wide_bans),
        )
        lines = (
            say("mod-set-fade", days=now.fade_days),
            *(say(f"mod-set-{name}", on="yes" if on else "no") for name, on in flags),
        )
        buttons = tuple(
            Button(
                say(f"mod-turn-{name}", on="yes" if on else "no"),
                "mod.settings",
                (("circle", now.circle), (name, "no" if on else "yes")),
            )
            for name, on in flags
        )
        return View(
            title=say("mod-set-title"),
            blocks=(Items(lines), Quiet(say("mod-set-fade-how")), Quiet(say("mod-set-wide-who"))),
            rows=(buttons,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As it begins, and with everything on."""
        circle = CircleId("0123456789ab")
        return (
            cls(settings=ModerationSettings(circle=circle)),
            cls(
                settings=ModerationSettings(
                    circle=circle, fade_days=30, two_for_bans=True, hidden_contact=True, wide_bans=True
                )
            ),
        )
