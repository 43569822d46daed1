"""``/settings``: what comes to a member, when and how. Typed as options, or changed from the card."""

from __future__ import annotations

from core.circles.changes import MemberSaved
from core.circles.choice_cards import LanguageQuestion, PauseQuestion, SettingForm, SettingsCard, YesNoQuestion
from core.circles.choices import Setting, choose
from core.circles.common import NotAMember
from core.circles.countries import matching
from core.circles.country_lists import countries_by_name
from core.circles.model import Here, Reach
from core.circles.questions import CountryForm, CountryQuestion, NoticingQuestion, ReachQuestion
from core.kernel.cards import Choice, Desk
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, ask, show
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.schedule.slots import match_zones


def _given(act: Act) -> dict[str, str]:
    """Two fields of the form for quiet hours make one span."""
    given = dict(act.given)
    if "quiet-from" in given:
        begin, end = given.pop("quiet-from").strip(), given.get("quiet-until", "").strip()
        given[Setting.QUIET.value] = f"{begin} - {end}" if begin or end else ""
    return given


def show_settings(here: Here, act: Act, moment: Moment) -> Decision:
    """Change what was given, and show how things stand now."""
    circle, member = here.circle, here.member
    if member is None:
        return show(NotAMember(circle=circle.id))
    chosen = choose(member, _given(act), moment)
    card = SettingsCard(
        circle_name=circle.name, member=chosen.member, changed=chosen.changed, unread=chosen.unread, now=moment.now
    )
    changes = (MemberSaved(chosen.member),) if chosen.changed else ()
    return Decision(reply=Show(card, replace="re" in act.given), changes=changes)


def change_setting(here: Here, act: Act, moment: Moment) -> Decision:
    """Ask for a new value of one setting, in the way that suits it."""
    circle, member = here.circle, here.member
    if member is None:
        return show(NotAMember(circle=circle.id))
    what = act.given.get("what", "")
    if what == "elsewhere":
        return ask(CountryForm(circle=circle.id, joining=False))
    if what not in tuple(Setting):
        return show(SettingsCard(circle_name=circle.name, member=member, now=moment.now), replace=True)
    match setting := Setting(what):
        case Setting.ZONE | Setting.HOUR | Setting.QUIET:
            return ask(SettingForm.of(setting, member))
        case Setting.DISCREET | Setting.LISTENING | Setting.REFLECTIONS | Setting.CHECK_INS | Setting.NUDGES:
            return show(YesNoQuestion(circle=circle.id, setting=setting), replace=True)
        case Setting.PAUSE:
            if "date" in act.given:
                return ask(SettingForm.of(setting, member))
            return show(PauseQuestion(circle=circle.id), replace=True)
        case Setting.LANGUAGE:
            return show(LanguageQuestion(circle=circle.id), replace=True)
        case Setting.NOTICING:
            return show(NoticingQuestion(circle=circle.id, joining=False), replace=True)
        case Setting.REACH:
            return show(ReachQuestion(circle=circle.id, joining=False), replace=True)
        case Setting.COUNTRY:
            return show(CountryQuestion(circle=circle.id, joining=False), replace=True)


def complete(here: Here, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete time zones and countries."""
    if option == Setting.ZONE.value:
        return tuple(Choice(name, name) for name in match_zones(typed))
    if option != Setting.COUNTRY.value:
        return ()
    return country_choices(typed, desk)


def country_choices(typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Return countries for what was typed so far; without anything, those that we have numbers for."""
    codes = matching(typed, lambda code: desk.say(f"country-{code}"), 25)
    if not typed.strip():
        # A list holds no more; whoever types a letter finds every country there is.
        codes = tuple(code for _, code in countries_by_name(desk))[:25]
    return tuple(Choice(desk.say(f"country-{code}"), code) for code in codes)


ACTIONS = (
    Action(
        name="settings.show",
        who=Who.MEMBER,
        needs=Here,
        decide=show_settings,
        suggest=complete,
        durable=True,
        command=Command(
            path=("settings",),
            options=(
                Option(name=Setting.ZONE.value, kind=Kind.SUGGESTED),
                Option(name=Setting.HOUR.value),
                Option(name=Setting.QUIET.value),
                Option(name=Setting.DISCREET.value, kind=Kind.FLAG),
                Option(name=Setting.PAUSE.value),
                Option(name=Setting.LISTENING.value, kind=Kind.FLAG),
                Option(name=Setting.REFLECTIONS.value, kind=Kind.FLAG),
                Option(name=Setting.CHECK_INS.value, kind=Kind.FLAG),
                Option(name=Setting.NOTICING.value, kind=Kind.FLAG),
                Option(name=Setting.NUDGES.value, kind=Kind.FLAG),
                Option(name=Setting.REACH.value, kind=Kind.CHOICE, choices=tuple(way.value for way in Reach)),
                Option(name=Setting.COUNTRY.value, kind=Kind.SUGGESTED),
            ),
        ),
    ),
    Action(name="settings.change", who=Who.MEMBER, needs=Here, decide=change_setting),
)
