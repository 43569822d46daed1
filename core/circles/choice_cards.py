"""What is shown and asked around the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import ClassVar, Self

from core.circles.choices import Setting, Unread
from core.circles.model import Member, MemberState
from core.circles.questions import country_guesses
from core.circles.reaching import zone_of
from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId
from core.schedule.slots import match_zones

_EXAMPLE = CircleId("0123456789ab")


def _a_member(**other: object) -> Member:
    member = {"circle": _EXAMPLE, "person": PersonId("practice:anna"), "state": MemberState.ACTIVE}
    return Member(**(member | {"since": datetime(2026, 12, 1, tzinfo=UTC)} | other))  # type: ignore[arg-type]


def _in_settings(circle: CircleId) -> tuple[tuple[str, str], ...]:
    return (("circle", circle), ("re", "1"))


def language_name(desk: Desk, language: str) -> str:
    """Return what speakers of a language call it, or its code where no wording says."""
    try:
        return desk.say(f"language-{language}")
    except LookupError:
        return language


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsCard:
    """How things stand, and one list to change any of them."""

    name: ClassVar[str] = "settings"

    circle_name: str
    member: Member
    now: datetime
    changed: tuple[Setting, ...] = ()
    unread: tuple[Unread, ...] = ()

    def view(self, desk: Desk) -> View:
        """A word on what was changed or not understood, each value in a line, the list to change one."""
        say, circle = desk.say, self.member.circle
        blocks: list[Block] = []
        if self.changed:
            blocks.append(Paragraph(say("settings-saved")))
        blocks.extend(Paragraph(say(f"settings-unread-{one.setting.value}")) for one in self.unread)
        shown = [setting for setting in Setting if setting is not Setting.LANGUAGE or len(desk.languages) > 1]
        blocks.append(Items(tuple(self._line(desk, setting) for setting in shown)))
        blocks.append(Quiet(say("settings-only-you")))
        change = Picker(
            "what",
            say("settings-pick"),
            "settings.change",
            choices=tuple(Choice(say(f"settings-{setting.value}-name"), setting.value) for setting in shown),
            given=(("circle", circle),),
        )
        return View(
            title=say("settings-title", circle=self.circle_name),
            blocks=tuple(blocks),
            rows=(*self._guesses(desk), change, self._buttons(desk)),
        )

    def _buttons(self, desk: Desk) -> tuple[Button, ...]:
        say, circle = desk.say, self.member.circle
        if self._resting(desk):
            pause = Button(say("settings-go-on"), "settings.show", (*_in_settings(circle), ("pause", "no")), Look.MAIN)
        else:
            pause = Button(say("settings-pause-button"), "settings.change", (("circle", circle), ("what", "pause")))
        return (pause, Button(say("menu-privacy"), "privacy.show", (("circle", circle),)))

    def _guesses(self, desk: Desk) -> tuple[Row, ...]:
        rows: list[Row] = []
        for one in self.unread[:2]:
            match one.setting:
                case Setting.COUNTRY:
                    rows.extend(country_guesses(desk, one.typed, self.member.circle, joining=False))
                case Setting.ZONE if names := match_zones(one.typed, 25):
                    choices = tuple(Choice(name, name) for name in names)
                    label, given = desk.say("settings-pick-zone"), _in_settings(self.member.circle)
                    rows.append(Picker(Setting.ZONE.value, label, "settings.show", choices=choices, given=given))
                case _:
                    given = (("circle", self.member.circle), ("what", one.setting.value))
                    rows.append((Button(desk.say("settings-try-again"), "settings.change", given),))
        return tuple(rows)

    def _resting(self, desk: Desk) -> bool:
        until = self.member.paused_until
        return until is not None and self.now.astimezone(zone_of(self.member, desk.zone)).date() < until

    def _line(self, desk: Desk, setting: Setting) -> str:
        value = self._value(desk, setting)
        return desk.say("settings-line", name=desk.say(f"settings-{setting.value}-name"), value=value)

    def _value(self, desk: Desk, setting: Setting) -> str:
        say, member = desk.say, self.member
        match setting:
            case Setting.ZONE:
                return member.zone or say("settings-zone-circle")
            case Setting.HOUR:
                return say("settings-hour-none") if member.hour is None else say("settings-hour", time=member.hour)
            case Setting.QUIET:
                if member.quiet is None:
                    return say("none")
                return say("settings-quiet", begin=member.quiet[0], end=member.quiet[1])
            case Setting.PAUSE:
                until = member.paused_until
                return say("settings-pause", day=until) if until and self._resting(desk) else say("no")
            case Setting.LANGUAGE:
                return language_name(desk, member.language or desk.language)
            case Setting.REACH:
                return say(f"reach-{member.reach.value}-button")
            case Setting.COUNTRY:
                return say(f"country-{member.country}") if member.country else say("none")
            case Setting.LISTENING:
                return say("yes" if member.listening else "no")
            case Setting.DISCREET:
                return say("yes" if member.discreet else "no")
            case Setting.REFLECTIONS:
                return say("yes" if member.reflections else "no")
            case Setting.CHECK_INS:
                return say("yes" if member.check_ins else "no")
            case Setting.NUDGES:
                return say("yes" if member.nudges else "no")
            case Setting.NOTICING:
                return say("yes" if member.noticing else "no")

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As at the start, with everything chosen, and after something unreadable."""
        now = datetime(2026, 12, 1, tzinfo=UTC)
        chosen = _a_member(
            zone="America/Argentina/ComodRivadavia",
            hour=time(19),
            quiet_from=time(22),
            quiet_until=time(7),
            discreet=True,
            country="GB",
            paused_until=date(2026, 12, 24),
        )
        return (
            cls(circle_name="Evening circle", member=_a_member(), now=now),
            cls(circle_name="Evening circle", member=chosen, now=now, changed=(Setting.DISCREET,)),
            cls(
                circle_name="Evening circle",
                member=_a_member(),
                now=now,
                unread=(Unread(Setting.ZONE, "america"), Unread(Setting.COUNTRY, "united"), Unread(Setting.HOUR, "7")),
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNoQuestion:
    """One setting that is on or off."""

    name: ClassVar[str] = "setting-question"

    circle: CircleId
    setting: Setting

    def view(self, desk: Desk) -> View:
        """What it does, yes or no."""
        say, key = desk.say, self.setting.value
        given = _in_settings(self.circle)
        return View(
            title=say(f"settings-{key}-name"),
            blocks=(Paragraph(say(f"settings-{key}-question")),),
            rows=(
                (
                    Button(say("yes"), "settings.show", (*given, (key, "yes"))),
                    Button(say("no"), "settings.show", (*given, (key, "no"))),
                    Button(say("back"), "settings.show", given),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        settings = (Setting.DISCREET, Setting.LISTENING, Setting.REFLECTIONS, Setting.CHECK_INS, Setting.NUDGES)
        return tuple(cls(circle=_EXAMPLE, setting=setting) for setting in settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseQuestion:
    """For how long shall private messages rest?"""

    name: ClassVar[str] = "pause-question"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """Some weeks, a date, or not at all."""
        say, given = desk.say, _in_settings(self.circle)
        key = Setting.PAUSE.value
        weeks = tuple(
            Button(say("settings-pause-weeks", count=count), "settings.show", (*given, (key, str(7 * count))))
            for count in (1, 2, 4)
        )
        date_given = (("circle", self.circle), ("what", key), ("date", "1"))
        return View(
            title=say("settings-pause-name"),
            blocks=(Paragraph(say("settings-pause-question")),),
            rows=(
                weeks,
                (
                    Button(say("settings-pause-date"), "settings.change", date_given),
                    Button(say("settings-pause-no"), "settings.show", (*given, (key, "no"))),
                    Button(say("back"), "settings.show", given),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE),)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageQuestion:
    """Which language shall I speak?"""

    name: ClassVar[str] = "language-question"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """Each language that there are words in, by its own name."""
        say = desk.say
        choices = tuple(
            Choice(language_name(desk, code), code, chosen=code == desk.language) for code in desk.languages[:25]
        )
        picker = Picker(
            Setting.LANGUAGE.value,
            say("settings-language-name"),
            "settings.show",
            choices=choices,
            given=_in_settings(self.circle),
        )
        back = Button(say("back"), "settings.show", _in_settings(self.circle))
        return View(blocks=(Paragraph(say("settings-language-question")),), rows=(picker, (back,)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingForm:
    """A new value that is typed."""

    name: ClassVar[str] = "setting-form"

    circle: CircleId
    setting: Setting
    now: tuple[str, ...] = ()
    """The present values of the fields, as they would be typed."""

    @classmethod
    def of(cls, setting: Setting, member: Member) -> Self:
        """Ask for one setting, beginning with what it is now."""
        values: tuple[str, ...] = ()
        match setting:
            case Setting.ZONE:
                values = (member.zone,)
            case Setting.HOUR:
                values = (_clock(member.hour),)
            case Setting.QUIET:
                values = (_clock(member.quiet_from), _clock(member.quiet_until))
            case Setting.PAUSE:
                values = (member.paused_until.isoformat() if member.paused_until else "",)
            case _:
                pass
        return cls(circle=member.circle, setting=setting, now=values)

    def form(self, desk: Desk) -> Form:
        """One field, or two for a span. Left empty, nothing is chosen."""
        say, key = desk.say, self.setting.value
        names = ("quiet-from", "quiet-until") if self.setting is Setting.QUIET else (key,)
        values = self.now or ("",) * len(names)
        return Form(
            title=say(f"settings-{key}-name"),
            submit=say("save"),
            action="settings.show",
            given=_in_settings(self.circle),
            fields=tuple(
                Field(
                    name=name,
                    label=say(f"settings-form-{name}"),
                    required=False,
                    most=60,
                    value=value,
                    hint=say(f"settings-form-{key}-hint"),
                )
                for name, value in zip(names, values, strict=True)
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        settings = (Setting.ZONE, Setting.HOUR, Setting.QUIET, Setting.PAUSE)
        return tuple(cls.of(setting, _a_member(quiet_from=time(22), quiet_until=time(7))) for setting in settings)


def _clock(clock: time | None) -> str:
    return "" if clock is None else f"{clock:%H:%M}"
