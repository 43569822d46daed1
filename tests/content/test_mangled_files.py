# ruff: noqa: E501
"""Whatever stands in a file, the loader says what is wrong and never falls over."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bots.library.lint import lint
from bots.library.loader import load_library
from bots.library.singleslint import lint_singles
from tests.content.samples import FILES, PAIRS, PROMPTS, SINGLES

EVERY = FILES | SINGLES

PIECES = st.sampled_from(
    ["---", "##", "## Prompt", "- ", "1. ", ": ", "{", "}", "[", "]", "&a", "*a", "!", "!!float", "|", ">", "'", '"', "\\",
     "\t", "\r", "\x00", "\ufeff", "\u2028", "\x85", "%YAML 1.1", "#", "? ", "<<: *a", "~", "null", "yes", '"\\UFFFFFFFF"',
     "2026-13-45", "0x1F", "1_0", ".inf", "=", "@", "`", "[[[[", "{{{{", "- - - -", "\ud7ff"]
)  # fmt: skip


@st.composite
def mangled(draw: st.DrawFn) -> tuple[str, bytes]:
    name = draw(st.sampled_from(sorted(EVERY)))
    text = EVERY[name]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + draw(st.sampled_from([0, 1, 5, 40, 2_000])))))
        text = text[:start] + draw(PIECES | st.text(max_size=6)) + text[end:]
    raw = text.encode("utf-8", "surrogatepass")
    if draw(st.integers(0, 9)) == 0:
        raw = raw[: draw(st.integers(0, len(raw)))] + draw(st.binary(max_size=8))
    return name, raw


@settings(max_examples=100, deadline=None)
@given(mangled())
@example(("helplines.yaml", b"countries: " + b"[" * 5_000))
@example(("helplines.yaml", b"countries: &a [*a]"))
@example(("helplines.yaml", b'countries: "\\UFFFFFFFF"'))
@example(("helplines.yaml", b"countries: [1, null, {country: {a: b}}]"))
@example(("programmes/mine/programme.yaml", b"- a\n- b\n"))
@example((PROMPTS, b"- 1\n- null\n- [a]\n- {id: {a: b}, text: [c]}\n"))
@example((PAIRS, b"- id: a\n  steps: {a: b}\n  sources: [null, a, {title: {}}]\n"))
@example(("programmes/mine/programme.yaml", b"? [a]\n: b\n"))
def test_a_mangled_file_is_told_and_never_a_traceback(spoiled: tuple[str, bytes]):
    name, raw = spoiled
    with TemporaryDirectory() as home:
        for file, text in EVERY.items():
            path = Path(home) / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw if file == name else text.encode())
        loaded = load_library(Path(home))
        lint(loaded)
        for folder in loaded.singles.values():
            lint_singles(folder.written, loaded.coverage)
    for problem in loaded.problems:
        assert problem.file == name or name.endswith("programme.yaml") or "programme.yaml" in problem.file
        assert problem.line >= 1
        assert problem.message
        assert problem.mend
    kept = (
        loaded.library.topic("mine", "good-week"),
        loaded.helplines.of("GB"),
        loaded.agreements.get(("en", "default")),
    )
    if None in kept and raw.strip():
        assert loaded.problems
