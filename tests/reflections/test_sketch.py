"""One's own weeks drawn with letters."""

from __future__ import annotations

from datetime import date, timedelta

from core.kernel.cards import Desk, Paragraph
from core.reflections.sketch import sketch
from core.reflections.weeks import Points
from tests.stage import Stage

MONDAY = date(2026, 11, 2)


def drawn(stage: Stage, points: Points, language: str = "en") -> list[str]:
    desk: Desk = stage.parts.engine.setting.renderer.desk(stage.platform.name, None, language=language)
    picture = sketch(desk, points)
    assert picture is None or isinstance(picture, Paragraph)
    return picture.text.split("\n") if picture else []


def test_each_week_is_a_line_with_as_many_dots_as_the_mood_is_high(stage: Stage) -> None:
    points = ((MONDAY + timedelta(days=6), 1), (MONDAY + timedelta(days=7), 5))
    assert drawn(stage, points) == ["●○○○○ Monday 2 November: Very low", "●●●●● Monday 9 November: Very good"]


def test_several_days_of_a_week_are_drawn_at_their_middle_and_told_by_their_ends(stage: Stage) -> None:
    points = ((MONDAY, 2), (MONDAY + timedelta(days=1), 3))
    assert drawn(stage, points) == ["●●●○○ Monday 2 November: Low to In between"]


def test_a_week_without_a_check_in_stays_empty_and_nothing_is_said_of_it(stage: Stage) -> None:
    points = ((MONDAY, 4), (MONDAY + timedelta(days=14), 4))
    assert drawn(stage, points)[1] == "○○○○○ Monday 9 November"


def test_of_many_weeks_the_last_twelve_show_and_one_day_alone_shows_nothing(stage: Stage) -> None:
    points = tuple((MONDAY - timedelta(weeks=20 - number), 1 + number % 5) for number in range(21))
    lines = drawn(stage, points)
    assert len(lines) == 12
    assert lines[-1] == "●○○○○ Monday 2 November: Very low"
    assert drawn(stage, points[:1]) == []


def test_it_is_drawn_in_spanish_too(stage: Stage) -> None:
    points = ((MONDAY, 2), (MONDAY + timedelta(days=1), 4))
    assert drawn(stage, points, "es")[0].startswith("●●●○○ ")
    assert drawn(stage, points, "es")[0].endswith(": de Mal a Bien")
