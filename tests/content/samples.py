"""A small content folder that is right, for tests that spoil one thing in it."""

from pathlib import Path

TOPIC = """---
title: A good week
gate: no
serves: [S5]
---

## Why it matters

It helps us to talk. It is small.

## Prompt

What was good this week?

## Follow-up questions

- Who was there?
- What did you do?

## For those who are quiet

One word?

## Private reflections

1. What did you see?
2. What did you feel?
3. What do you need?

## Exercise: A walk

1. Go out.
2. Come home.

## A phrase to try

I am here.

## Take care

Go slowly.

## Content note

A light week.

## Who may skip this

Anyone who is tired.

## Instead

Rest.

## Sources

- [A page](https://www.example.org/page)
"""

PROGRAMME = "title: A programme\nabout: About it.\nlanguage: en\n"
COVERAGE = "id\tkind\ttheme\nS5\tstrategy\tListening\nS22\tstrategy\tForgiving\n"
HELPLINES = """elsewhere:
  name: A directory
  address: https://example.org
  source: https://example.org/about
countries:
  - country: GB
    name: United Kingdom
    emergency:
      number: "999"
      source: https://example.org/a
      snapshot_on: 2025-01-31
    lines:
      - name: A line
        kind: suicide
        number: "116 123"
        hours: always
        channels: [call]
        source: https://example.org/b
        snapshot_on: 2025-01-31
"""
AGREEMENTS = """---
title: Our words
---

## Opening

We meet.

## What we agree on

- One.
- Two.
- Three.

## Last word

Thank you.
"""

TOPIC_FILE = "programmes/mine/topics/01-good-week.md"


FILES = {
    TOPIC_FILE: TOPIC,
    "programmes/mine/programme.yaml": PROGRAMME,
    "coverage.tsv": COVERAGE,
    "helplines.yaml": HELPLINES,
    "agreements/en/default.md": AGREEMENTS,
}
"""All files of the folder, by name."""

PROMPTS = "singles/en/prompts.yaml"
CHECK_INS = "singles/en/check-ins.yaml"
PAIRS = "singles/en/pairs.yaml"

SINGLES = {
    PROMPTS: """- id: a-bench
  serves: [S5]
  text: >-
    Think of a bench.
    Who sits there?
- id: a-stone
  serves: [S22]
  gate: yes
  content_note: Old hurts.
  instead: Rest a while.
  text: What could you put down?
""",
    CHECK_INS: "- id: weather\n  text: What is the weather like?\n",
    PAIRS: """- id: soup
  title: Soup for two
  about: You make a soup.
  serves: [S5]
  gate: yes
  steps:
    - Chop.
    - Stir.
  content_note: It is light.
  instead: Make a soup for one.
  sources:
    - title: A page
      address: https://www.example.org/page
""",
}
"""Singles without a fault, by name. They serve rows of ``COVERAGE``."""


def spoil(folder: Path, file: str, old: str, new: str) -> None:
    """Replace a piece of a file, which must be there."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
