"""The pages as people read them: their links, their code, what they name."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
MADE = "Made by `make docs` from the code"
_FENCE = re.compile(r"^ *```[a-z]*\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\]\(<?([^)\s>]+)>?\)|\bsrc=\"([^\"]+)\"")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file. ``name`` is its path below the project's folder."""

    name: str
    text: str

    @property
    def made(self) -> bool:
        """Whether it is made from the code."""
        return MADE in self.text

    @property
    def prose(self) -> str:
        """The text without its code blocks."""
        return _FENCE.sub("", self.text)

    def links(self) -> list[str]:
        """Where links and pictures lead, outside of code."""
        bare = _SPAN.sub("", self.prose)
        return [one or two for one, two in _LINK.findall(bare)]

    def anchors(self) -> set[str]:
        """The places that a link can name, as GitHub makes them of headings."""
        kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in _HEADING.findall(self.prose))
        return {heading.replace(" ", "-") for heading in kept}

    def typed(self) -> Iterator[str]:
        """Every line of a code block, continued lines joined, and every piece of code in a sentence."""
        for block in _FENCE.findall(self.text):
            yield from (line.strip() for line in re.sub(r"\\\n\s*", " ", block).splitlines())
        yield from _SPAN.findall(self.prose)


def tracked() -> list[Path]:
    """Every file that is kept in the project; without git, every file that could be."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0:
        names = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        kept = ("core", "bots", "content", "tests", "docs", "deploy")
        names = [*ROOT.glob("*"), *(path for folder in kept for path in (ROOT / folder).rglob("*"))]
    return [path for path in names if path.is_file() and path.suffix != ".pyc"]


def pages() -> list[Page]:
    """Every page of the project."""
    return [
        Page(str(path.relative_to(ROOT)), path.read_text("utf-8"))
        for path in sorted(tracked())
        if path.suffix == ".md" and path.parts[len(ROOT.parts)] not in ("content", "tests")
    ] + [Page("content/README.md", (ROOT / "content" / "README.md").read_text("utf-8"))]
