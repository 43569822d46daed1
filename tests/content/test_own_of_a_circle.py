"""What a host keeps for one circle shows there and nowhere else; a bad file in it is told, and the rest works."""

from __future__ import annotations

from pathlib import Path

import pytest

from bots.app import Content, load_content
from bots.engine.render import Renderer
from bots.library.check import check_own
from bots.library.own import load_with_own
from core.circles.changes import CircleSaved
from core.kernel.ids import CircleId, PlatformName, RoomId
from tests.content.samples import AGREEMENTS, PROGRAMME, TOPIC
from tests.stage import CIRCLE, a_circle, a_stage, words

OTHER = CircleId("bbbbbbbbbbbb")
HOME = f"circles/{CIRCLE}-evening"
FACILITATOR = "practice:fatima"


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a host's folder with a programme and agreements for one circle."""
    folder = tmp_path / "own"
    write(folder, f"{HOME}/programmes/ours/programme.yaml", PROGRAMME)
    write(folder, f"{HOME}/programmes/ours/topics/01-our-week.md", TOPIC)
    write(folder, f"{HOME}/agreements/en/default.md", AGREEMENTS)
    return folder


@pytest.fixture
def both(own: Path) -> Content:
    """Return our words with that folder beside them."""
    return load_content(own=own)


def test_a_programme_of_one_circle_is_not_in_the_library_of_the_others(both: Content) -> None:
    assert "ours" in both.loaded.of_circle(CIRCLE).library.programmes
    assert "ours" not in both.loaded.of_circle(OTHER).library.programmes
    assert "ours" not in both.loaded.library.programmes
    assert "trust-from-the-roots" in both.loaded.of_circle(CIRCLE).library.programmes


def test_on_each_platform_its_cards_lean_on_its_own_library_and_agreements(both: Content) -> None:
    renderer = Renderer(both.wording, both.loaded)
    for platform in PlatformName:
        mine = renderer.desk(platform, a_circle())
        theirs = renderer.desk(platform, a_circle(id=OTHER))
        assert mine.library.topic("ours", "our-week") is not None
        assert theirs.library.topic("ours", "our-week") is None
        assert mine.agreements != theirs.agreements


async def test_its_facilitators_can_add_its_topics_and_those_of_another_circle_cannot(
    both: Content, tmp_path: Path
) -> None:
    other = a_circle(id=OTHER, home=RoomId("practice:other"), back=RoomId("practice:other-back"))
    async with a_stage(tmp_path, both) as stage:
        await stage.keep(CircleSaved(a_circle()), CircleSaved(other))
        title = both.loaded.of_circle(CIRCLE).library.title("ours", "our-week")
        mine = words(await stage.act(FACILITATOR, "prompts.add", topic="ours/our-week", circle=CIRCLE))
        theirs = words(
            await stage.act(FACILITATOR, "prompts.add", room="practice:other", topic="ours/our-week", circle=OTHER)
        )
        assert title in mine
        assert title not in theirs
        assert "cannot find that topic" in theirs


def test_a_bad_file_of_a_circle_is_told_with_its_path_and_line_and_the_rest_works(own: Path) -> None:
    write(own, f"{HOME}/programmes/ours/topics/02-second.md", TOPIC.replace("gate: no", "gate: perhaps"))
    loaded = load_content(own=own).loaded
    told = f"{own.as_posix()}/{HOME}/programmes/ours/topics/02-second.md:3: gate cannot be read"
    assert [str(problem)[: len(told)] for problem in loaded.problems] == [told]
    assert loaded.of_circle(CIRCLE).library.topic("ours", "our-week") is not None
    found = [one.file for one in check_own(own, loaded.coverage)]
    assert f"{HOME}/programmes/ours/topics/02-second.md" in found


def test_a_topic_of_a_circle_without_its_gate_is_left_out(own: Path) -> None:
    write(own, f"{HOME}/programmes/ours/topics/02-forgiving.md", TOPIC.replace("[S5]", "[S22]"))
    assert load_content(own=own).loaded.of_circle(CIRCLE).library.topic("ours", "forgiving") is None


@pytest.mark.parametrize("name", ["evening", "AAAAAAAAAAAA", f"{CIRCLE}x"])
def test_a_folder_that_names_no_circle_is_told_and_left_out(own: Path, name: str) -> None:
    write(own, f"circles/{name}/programmes/lost/programme.yaml", PROGRAMME)
    loaded = load_content(own=own).loaded
    assert [(one.file, one.message) for one in loaded.problems] == [
        (f"{own.as_posix()}/circles/{name}", "This name is not that of a circle.")
    ]
    assert set(loaded.circles) == {CIRCLE}


def test_a_second_folder_for_a_circle_is_told_and_left_out(own: Path) -> None:
    write(own, f"circles/{CIRCLE}-second/programmes/lost/programme.yaml", PROGRAMME)
    loaded = load_with_own(own, own)
    assert "This circle has a folder already." in [one.message for one in loaded.problems]
