"""What the wording files say, and how it is said."""

import timeit
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bots.library.wording import ArgumentsError, Wording, WordingError
from bots.library.wordinglint import lint_wording

WORDING = Path(__file__).parents[2] / "content" / "wording"


def wording(tmp_path: Path, **files: str) -> Wording:
    for name, text in files.items():
        path = tmp_path / "wording" / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_suffix(".ftl").write_text(text, encoding="utf-8")
    return Wording.load(tmp_path / "wording")


def test_every_wording_file_of_ours_parses():
    assert "en" in Wording.load(WORDING).languages


def test_a_message_is_said_with_its_arguments():
    say = Wording.load(WORDING).say("en")
    assert say("yes") == "Yes"
    assert say("not-allowed", role="facilitators") == "That is for facilitators only."
    assert say("bot-name") == "Circlekeeper"


def test_an_attribute_is_addressed_by_a_dot(tmp_path: Path):
    say = wording(tmp_path, en__a="card = Text\n    .title = Title for { $name }\n").say("en")
    assert say("card.title", name="Ada") == "Title for Ada"


def test_what_a_language_lacks_is_said_in_english(tmp_path: Path):
    words = wording(tmp_path, en__a="yes = Yes\nno = No\n", es__a="yes = Sí\n")
    assert (words.say("es")("yes"), words.say("es")("no")) == ("Sí", "No")
    assert words.say("es-MX")("yes") == "Sí"
    assert words.say("xx")("yes") == "Yes"


def test_what_english_lacks_is_a_lookup_error(tmp_path: Path):
    with pytest.raises(LookupError, match="absent"):
        wording(tmp_path, en__a="yes = Yes\n").say("en")("absent")


@pytest.mark.parametrize(
    "text",
    [
        "m = Hello { $name }\n",
        "m = { $name }, { NUMBER($count) }\n",
        "m = { $count ->\n    [one] one\n   *[other] many\n }\n",
    ],
)
def test_a_missing_argument_is_never_shown_as_its_name(tmp_path: Path, text: str):
    with pytest.raises(ArgumentsError, match="m"):
        wording(tmp_path, en__a=text).say("en")("m")


def test_plurals_follow_the_language(tmp_path: Path):
    text = "m = { $count ->\n    [one] { $count } week\n   *[other] { $count } weeks\n }\n"
    say = wording(tmp_path, en__a=text).say("en")
    assert (say("m", count=1), say("m", count=2)) == ("1 week", "2 weeks")


@pytest.mark.parametrize("text", ["m = { $text }\n", "m = { $text }{ NUMBER($n) }\n"])
def test_long_texts_of_members_pass_whole(tmp_path: Path, text: str):
    long = "a { $b } \\" * 400
    assert wording(tmp_path, en__a=text).say("en")("m", text=long, n=1).startswith(long)


def test_dates_and_times_are_written_in_the_reader_s_language(tmp_path: Path):
    words = wording(
        tmp_path,
        en__a="m = { $day }, { $clock }\ndate-pattern = EEEE d MMMM\ntime-pattern = HH:mm\n",
        es__a="m = { $day }, { $clock }\ndate-pattern = EEEE, d 'de' MMMM\n",
    )
    day, clock = date(2026, 12, 1), time(18)
    assert words.say("en")("m", day=day, clock=clock) == "Tuesday 1 December, 18:00"
    assert words.say("es")("m", day=day, clock=clock) == "martes, 1 de diciembre, 18:00"


def test_a_point_in_time_is_written_as_the_platform_wants_it(tmp_path: Path):
    words = wording(tmp_path, en__a="m = At { $due }\ninstant-pattern = EEEE d MMMM y, HH:mm zzz\n")
    due = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo("Europe/London"))
    stamped = words.say("en", instant=lambda moment: f"<t:{int(moment.timestamp())}:F>")
    assert stamped("m", due=due) == "At <t:1796148000:F>"
    assert words.say("en")("m", due=due) == "At Tuesday 1 December 2026, 18:00 GMT"


def test_the_same_moment_in_two_zones_is_written_in_each(tmp_path: Path):
    say = wording(tmp_path, en__a="m = { $due }\ninstant-pattern = HH:mm\n").say("en")
    london = datetime(2026, 12, 1, 18, tzinfo=ZoneInfo("Europe/London"))
    assert say("m", due=london) == "18:00"
    assert say("m", due=london.astimezone(ZoneInfo("America/New_York"))) == "13:00"
    assert say("m", due=london.astimezone(timezone(timedelta(hours=2)))) == "20:00"


def test_a_point_in_time_without_a_zone_is_refused(tmp_path: Path):
    with pytest.raises(ValueError, match="zone"):
        wording(tmp_path, en__a="m = { $due }\n").say("en")("m", due=datetime(2026, 12, 1))  # noqa: DTZ001


def test_what_does_not_parse_is_told_with_file_and_line(tmp_path: Path):
    with pytest.raises(WordingError) as told:
        wording(tmp_path, en__a="yes = Yes\n\nno = { $name\n\nmaybe = Maybe\n")
    (problem,) = told.value.problems
    assert (problem.file, problem.line) == ("wording/en/a.ftl", 3)
    assert "message-id = text" in problem.mend


def test_an_id_defined_twice_is_told_with_both_places(tmp_path: Path):
    with pytest.raises(WordingError, match=r"wording/en/b.ftl:2: yes is already defined at wording/en/a.ftl:1"):
        wording(tmp_path, en__a="yes = Yes\n", en__b="# again\nyes = Aye\n")


def test_without_english_nothing_can_be_said(tmp_path: Path):
    with pytest.raises(WordingError, match="no English"):
        wording(tmp_path, es__a="yes = Sí\n")


def test_the_made_up_language_is_accented_longer_and_keeps_what_machines_read(tmp_path: Path):
    text = "m = Write { $name } with /journal or https://example.org/a now\ndate-pattern = EEEE\n"
    words = wording(tmp_path, en__a=text).pseudo()
    plain, pseudo = words.say("en")("m", name="Ada"), words.say("en-XA")("m", name="Ada")
    assert pseudo.startswith("⟦Wríté")
    assert "Ada" in pseudo
    assert "/journal" in pseudo
    assert "https://example.org/a" in pseudo
    assert len(pseudo) >= 1.3 * len(plain)
    assert words.say("en-XA")("date-pattern") == "EEEE"
    assert words.say("en")("m", name="Ada") == plain


def test_our_wording_keeps_its_tone_and_refers_to_nothing_missing():
    assert [str(problem) for problem in lint_wording(Wording.load(WORDING))] == []


@pytest.mark.parametrize(
    ("english", "spanish", "told"),
    [
        ("a = Well done!\n", "", "wording/en:1: a has an exclamation mark. End with a full stop."),
        ("a = { bakc }\nback = Back\n", "", "wording/en:1: a refers to bakc, which is not there. Did you mean back?"),
        ("a = { -term }\n", "", "wording/en:1: a refers to -term, which is not there. Define it, or leave it out."),
        ("a = { $x }\n", "a = { $y }\n", "wording/es:1: a uses $y, which English does not. Use the same arguments."),
        ("a = x\n", "b = x\n", "wording/es:1: b is not in English. Write it there too, or take it out."),
    ],
)
def test_a_fault_in_the_wording_is_told(tmp_path: Path, english: str, spanish: str, told: str):
    assert told in [str(problem) for problem in lint_wording(wording(tmp_path, en__a=english, es__a=spanish))]


def test_a_message_of_ours_is_resolved_in_microseconds():
    """A card has some thirty messages; together they take less than a millisecond."""
    say = Wording.load(WORDING).say("en")
    say("not-allowed", role="x")
    fastest = min(timeit.repeat(lambda: say("not-allowed", role="facilitators"), number=200, repeat=5)) / 200
    assert fastest < 100e-6
