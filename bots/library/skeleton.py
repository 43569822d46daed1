"""A topic and a programme that are still to be written: every field with what goes into it.

Nothing in a skeleton is a text, so a circle cannot be shown one: the loader leaves it out until it is filled.
"""

from __future__ import annotations

import json
import re

from bots.library.limits import DISCORD_EMBED_FIELD, POSTED_CARD, QUESTION, TITLE
from bots.library.topicfile import HEADINGS

_PLAIN = re.compile(r"^[^\W\d_][\w ,'’?-]*$")
_WORDS_OF_YAML = frozenset({"yes", "no", "true", "false", "on", "off", "null", "y", "n"})

_FIELDS = {
    "why": ("Two sentences: why is it worth an evening?",),
    "prompt": (
        "What the circle talks about: two to five sentences, one clear question among them.",
        f"Title, why, prompt, follow-up questions, quiet question and content note: {POSTED_CARD} characters together.",
    ),
    "follow_ups": (f"Two questions that lead on, {QUESTION} characters each at most.",),
    "quiet": (f"A question that one word can answer. {QUESTION} characters at most.",),
    "reflections": (
        "Three questions for each member alone, each a little deeper than the one before. They are sent in private.",
        f"{QUESTION} characters each at most.",
    ),
    "exercise": (
        "Write its title behind the colon above, then two to six steps, one or two sentences each.",
        "Something that one person can do without telling anyone.",
        f"{DISCORD_EMBED_FIELD} characters together at most.",
    ),
    "phrase": ("One or two sentences that someone could try out, in their own voice.",),
    "caution": ("What can go wrong, and what to do then.",),
    "content_note": (
        f"What it touches on, so that members can choose before they read. {QUESTION} characters at most.",
    ),
    "skip_who": (
        "For whom this is not the week. With a gate: name whoever is afraid of someone at home.",
    ),
    "skip_instead": ("What they can do in its place. It asks nothing of anyone else.",),
    "sources": (
        "The pages that this rests on, one to a line, with title and address:",
        "- [Title of the page](https://www.example.org/page)",
    ),
}  # fmt: skip

_EMPTY = {"follow_ups": "-\n-\n", "reflections": "1.\n2.\n3.\n", "exercise": "1.\n2.\n"}


def topic_skeleton(title: str = "") -> str:
    """Return a topic file whose parts are all still to be written, but for its title where one is given."""
    named = f"title: {_as_yaml(title)}\n" if title else "title:\n"
    top = (
        "---\n"
        f"# The name of the thread, {TITLE} characters at most.\n"
        f"{named}"
        "# yes, if it is unsafe for someone who is afraid of their partner: openness, being seen, forgiving,\n"
        "# choosing to trust, reassurance. Else no.\n"
        "gate:\n"
        "# The themes that it serves, as ids from coverage.tsv such as [S13, E10].\n"
        "# circlekeeper content coverage lists them.\n"
        "serves: []\n"
        "---\n\n"
        "<!-- Notes like this one are for you; nobody else sees them, and you may take them out. Write plain text\n"
        "without mark-up, in short sentences. Then: circlekeeper content check, and circlekeeper content preview. -->\n"
    )
    return top + "".join(_section(name) for name in HEADINGS)


def programme_skeleton() -> str:
    """Return a ``programme.yaml`` that is still to be written."""
    return (
        "# What members see when a programme is chosen.\n"
        "title:\n"
        "# One or two sentences: for whom it is, and what it is about.\n"
        "about:\n"
        "# The language that it is written in, such as en or es.\n"
        "language:\n"
    )


def _section(name: str) -> str:
    heading = "Exercise:" if name == "exercise" else HEADINGS[name]
    note = "\n".join(_FIELDS[name])
    empty = f"\n{_EMPTY[name]}" if name in _EMPTY else ""
    return f"\n## {heading}\n\n<!-- {note} -->\n{empty}"


def _as_yaml(text: str) -> str:
    """Write a text so that YAML reads it as that text."""
    plain = _PLAIN.match(text) and text.casefold() not in _WORDS_OF_YAML
    # a text in JSON is one in YAML, too
    return text if plain else json.dumps(text, ensure_ascii=False)
