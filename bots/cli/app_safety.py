"""The commands about what the bot notices: to measure it, and to see why."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bots.cli.words import REFUSED, AsJson, Stop, out, plain, say, say_json, say_wrong, settings, table

safety = typer.Typer(help="What the bot notices in messages, and why.", no_args_is_help=True)

Language = Annotated[str, typer.Option(help="The language of the rules, such as en.")]


@safety.command("assess")
def safety_assess(language: Language = "en") -> None:
    """Read messages as JSON lines from standard input, and write a verdict for each. Nothing is stored.

    A line is {"id": "1", "text": "...", "context": ["an earlier message of the same author"]}.
    """
    from bots.cli.safety_lines import BadLine, assessed
    from bots.library.loader import CONTENT
    from bots.library.rulefile import load_rules

    rules = load_rules(settings().content or CONTENT, language)
    if not rules.tested_for(language):
        raise Stop(f"There are no tested rules for {language}: noticing is off in that language.")
    bad = 0
    for line in assessed((raw.decode("utf-8", "replace") for raw in sys.stdin.buffer), rules):
        match line:
            case BadLine(number=number, words=words):
                bad += 1
                say_wrong(f"Line {number}: {words}.")
            case answer:
                sys.stdout.write(answer + "\n")
                sys.stdout.flush()
    if bad:
        raise typer.Exit(REFUSED)


@safety.command("explain")
def safety_explain(
    text: Annotated[str, typer.Argument(help="A message, in quotation marks.")],
    before: Annotated[
        list[str] | None, typer.Option(help="What the same person wrote before. May be given several times.")
    ] = None,
    language: Language = "en",
    as_json: AsJson = False,
) -> None:
    """Show what the rules make of a message, which words did it, and what each rule looks for."""
    from bots.cli.safety_lines import told
    from bots.library.loader import CONTENT
    from bots.library.rulefile import load_rules
    from core.safety.assess import assess

    rules = load_rules(settings().content or CONTENT, language)
    if not rules.tested_for(language):
        raise Stop(f"There are no tested rules for {language}: noticing is off in that language.")
    verdict = assess(text, before or [], rules)
    if as_json:
        say_json(told("", verdict))
        return
    answers = [
        f"Risk: {verdict.tier}.",
        "It would be held." if verdict.hold else "It would not be held.",
        "A softer word would be suggested." if verdict.nudge else "No softer word would be suggested.",
    ]
    if verdict.soft:
        answers.append("A gentle note with resources would be sent.")
    say(" ".join(answers))
    if not verdict.causes:
        say("No rule found anything.")
        return
    shown = table("question", "rule", "what it looks for", "the words")
    for cause in verdict.causes:
        begin, end = cause.span
        words = text[begin:end] if end else "(in an earlier message)"
        tier = f" {cause.tier}" if cause.question == "risk" else ""
        shown.add_row(cause.question + tier, cause.rule, plain(rules.told(cause.rule)), plain(words))
    out().print(shown)


@safety.command("match")
def safety_match(
    phrases: Annotated[
        Path,
        typer.Option(help="The phrases to look for, one on each line.", exists=True, dir_okay=False, readable=True),
    ],
) -> None:
    """Read messages as JSON lines from standard input, and write which of the phrases stand in each.

    A line is {"id": "1", "text": "..."}, an answer {"id": "1", "phrases": ["..."]}. This is the matcher alone: it
    reads through disguises, but knows no rules.
    """
    from bots.cli.safety_match import BadLine, NoPhrases, answer, lines_of, matcher_from

    try:
        matcher, empty = matcher_from(phrases)
    except NoPhrases as refused:
        raise Stop(str(refused)) from None
    if empty:
        say_wrong(f"Lines without a letter or a digit, which are not looked for: {empty}.")
    seen = bad = 0
    for lines in lines_of(sys.stdin.buffer):
        answers: list[str] = []
        for line in lines:
            seen += 1
            if not line.strip():
                continue
            try:
                answers.append(answer(line, matcher) + "\n")
            except BadLine as wrong:
                bad += 1
                say_wrong(f"Line {seen}: {wrong}.")
        sys.stdout.write("".join(answers))
        sys.stdout.flush()
    if bad:
        raise typer.Exit(REFUSED)
