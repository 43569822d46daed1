"""Writes the figures in docs/noticing.md from the evaluation set and the rules as they are now."""

from __future__ import annotations

from pathlib import Path

from tests.safety.evaluation import Asked, Count, Half, counted, english, totals

PAGE = Path(__file__).parents[2] / "docs" / "noticing.md"
BEGIN = "<!-- figures: made by `python -m tests.tools.write_noticing` -->\n"
END = "<!-- end of figures -->\n"


def figures() -> str:
    """Return both tables as Markdown."""
    said = {half: totals(half) for half in Half}
    lines = [f"Rules for English, version {english().version}.\n\n"]
    lines += ["| in all | to build with | only counted |\n|---|---|---|\n"]
    for name in said[Half.BUILD]:
        lines.append(f"| {name} | {_told(said[Half.BUILD][name])} | {_told(said[Half.REPORT][name])} |\n")
    lines.append("\n| class | what is counted | to build with | only counted |\n|---|---|---|---|\n")
    rows = {half: counted(half) for half in Half}
    for kind, asked in sorted(rows[Half.BUILD], key=_place):
        build, report = (rows[half].get((kind, asked), Count(0, 0)) for half in (Half.BUILD, Half.REPORT))
        lines.append(f"| {kind.replace('_', ' ')} | {asked} | {_told(build)} | {_told(report)} |\n")
    return "".join(lines)


def _place(key: tuple[str, Asked]) -> tuple[bool, int, str]:
    kind, asked = key
    return (not asked.wanted, list(Asked).index(asked), kind)


def _told(count: Count) -> str:
    low, high = count.interval
    return f"{count.hits} of {count.of} ({low * 100:.1f}-{high * 100:.1f} %)"


def written(page: str) -> str:
    """Return the page with today's figures in it."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{figures()}\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
