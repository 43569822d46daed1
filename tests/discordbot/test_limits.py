"""Whatever is shown stays within Discord's limits, and nothing of it is lost."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.discordbot import limits
from bots.discordbot.render import WHOLE, Message, message_of, messages_of
from bots.discordbot.widgets import controls, laid_out
from bots.engine.plots import mood_plot
from core.kernel.cards import Button, Choice, Document, Items, Link, Paragraph, Picker, Quiet, Titled, View

WORDS = "Some words that go on for a while, and then stop. "


def run(view: View, most: int = 5) -> tuple[Message, ...]:
    return asyncio.run(messages_of(view, most))


def texts(message: Message) -> str:
    parts = [message.content]
    for embed in message.embeds:
        parts += [embed.title or "", embed.description or ""]
        parts += [f"{one.name}\n{one.value}" for one in embed.fields]
    return "\n".join(parts)


def within_limits(message: Message) -> None:
    assert limits.length(message.content) <= limits.CONTENT
    assert len(message.embeds) <= limits.EMBEDS
    assert len(message.rows) <= limits.ROWS
    assert len(message.attachments) <= limits.FILES
    together = 0
    for embed in message.embeds:
        assert limits.length(embed.title or "") <= limits.EMBED_TITLE
        assert limits.length(embed.description or "") <= limits.EMBED_DESCRIPTION
        assert len(embed.fields) <= limits.EMBED_FIELDS
        for one in embed.fields:
            assert limits.length(one.name or "") <= limits.EMBED_FIELD_NAME
            assert limits.length(one.value or "") <= limits.EMBED_FIELD_VALUE
            together += limits.length(one.name or "") + limits.length(one.value or "")
        together += limits.length(embed.title or "") + limits.length(embed.description or "")
    assert together <= limits.EMBEDS_TOGETHER
    assert message.content or message.embeds or message.attachments


text = st.text(st.sampled_from("ab \n😀é"), max_size=9_000)
blocks = st.lists(
    st.one_of(
        text.map(Paragraph),
        st.builds(Titled, st.text("ab", max_size=300), text),
        text.map(Quiet),
        st.lists(st.text("ab ", max_size=200), max_size=20).map(lambda lines: Items(tuple(lines))),
    ),
    max_size=6,
)


@settings(max_examples=150, deadline=None)
@given(title=st.text("ab😀", max_size=300), blocks=blocks, most=st.sampled_from([1, 5]))
def test_any_view_stays_within_the_limits_and_keeps_every_letter(title: str, blocks: list[object], most: int):
    view = View(title=title, blocks=tuple(blocks))  # pyright: ignore[reportArgumentType]
    messages = run(view, most)
    for message in messages:
        within_limits(message)
    files = [one for message in messages for one in message.attachments if one.name == WHOLE]
    shown = files[0].content.decode() if files else "".join(map(texts, messages))
    for letter in "ab😀é":
        wanted = title.count(letter)
        for block in blocks:
            match block:
                case Paragraph(text) | Quiet(text):
                    wanted += text.count(letter)
                case Titled(heading, text):
                    wanted += heading.count(letter) + text.count(letter)
                case Items(lines):
                    wanted += sum(line.count(letter) for line in lines)
                case _:
                    raise AssertionError(block)
        assert shown.count(letter) >= wanted


def test_a_long_answer_is_parted_and_a_very_long_one_becomes_a_file():
    assert len(run(View(title="Long", blocks=(Paragraph(WORDS * 300),)))) == 3
    very = run(View(title="Long", blocks=(Paragraph(WORDS * 1_000),)))
    assert len(very) == 1
    assert very[0].attachments[0].content.decode().count("stop") == 1_000


def test_a_delivery_is_always_one_message():
    message = asyncio.run(message_of(View(title="Long", blocks=(Paragraph(WORDS * 300),))))
    within_limits(message)
    assert message.attachments[0].content.decode().count("stop") == 300


def test_order_is_kept_where_headings_stand_in_the_middle():
    view = View(title="T", blocks=(Paragraph("one"), Titled("two", "2"), Paragraph("three")))
    assert run(view)[0].embeds[0].description == "one\n\n**two**\n2\n\nthree"


def test_small_print_is_small_line_by_line():
    assert run(View(blocks=(Quiet("one\n\ntwo"),)))[0].content == "-# one\n\n-# two"


def test_lists_are_written_as_discord_writes_them():
    assert run(View(blocks=(Items(("a", "b")), Items(("a", "b"), numbered=True))))[0].content == (
        "- a\n- b\n\n1. a\n2. b"
    )


def test_many_files_follow_on_further_messages():
    view = View(blocks=tuple(Document(f"{n}.md", "x") for n in range(23)))
    assert [len(one.attachments) for one in run(view)] == [10, 10, 3]


def test_a_document_larger_than_a_file_may_be_is_parted():
    view = View(blocks=(Document("export.md", (WORDS * 20 + "\n") * 11_000),))
    files = run(view)[0].attachments
    assert len(files) > 1
    assert files[0].name == "export-1.md"
    assert all(len(one.content) <= limits.FILE_BYTES for one in files)
    assert sum(one.content.count(b"stop") for one in files) == 220_000


def test_rows_are_packed_before_they_are_parted():
    rows = tuple((Button(str(n), "a.b", (("n", str(n)),)),) for n in range(12))
    (packed,) = laid_out(rows)
    assert [len(row) for row in packed if isinstance(row, tuple)] == [5, 5, 2]
    many = tuple((Button(str(n), "a.b", (("n", str(n)),)),) for n in range(40))
    assert [len(group) for group in laid_out(many)] == [5, 3]


def test_a_list_of_more_than_25_becomes_two():
    picker = Picker("which", "Choose", "a.b", choices=tuple(Choice(str(n), str(n)) for n in range(30)))
    first, second = laid_out((picker,))[0]
    assert isinstance(first, Picker)
    assert isinstance(second, Picker)
    assert len(first.choices) + len(second.choices) == 30


async def test_labels_are_cut_and_equal_ids_told_apart():
    view = controls(((Button("x" * 90, "a.b"), Button("Same", "a.b"), Link("y" * 90, "https://example.org")),))
    assert view is not None
    first, second, link = (one.to_component_dict() for one in view.children)
    assert first["label"] == "x" * 79 + "…"
    assert [first["custom_id"], second["custom_id"]] == ["a.b", "a.b|~=2"]
    assert len(link["label"]) == 80


@pytest.mark.parametrize("most", [10, 11, 1_000])
def test_parting_loses_nothing_but_white_space(most: int):
    whole = "Two words.\n\nAnd 😀😀😀😀😀😀 more" * 30
    pieces = limits.split(whole, most)
    assert all(limits.length(piece) <= most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(whole.split())


def test_the_same_check_ins_make_the_same_picture():
    labels = ("Very low", "Low", "In between", "Good", "Very good")
    points = (("2026-01-12", 4), ("2026-01-05", 2))
    one = mood_plot(points, labels, "From low to good.")
    assert one.startswith(b"\x89PNG")
    assert one == mood_plot(points[::-1], labels, "From low to good.")
    assert one != mood_plot((("2026-01-05", 2),), labels, "Low.")
    assert mood_plot((), labels, "Nothing yet.").startswith(b"\x89PNG")
