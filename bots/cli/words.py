"""How the command line speaks: words instead of tracebacks, and three exit codes.

0 all is well, 1 something is wrong that the words tell of, 2 something must be changed before it can work.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Coroutine
from typing import Annotated, Any, Final, TypeVar

import typer
from rich.console import Console
from typer.core import TyperGroup

from bots.settings import Settings, WrongSettings, read_settings

WRONG: Final = 1
REFUSED: Final = 2
T = TypeVar("T")

AsJson = Annotated[bool, typer.Option("--json", help="Answer for a program.")]
DAY: Final = ["%Y-%m-%d"]


class Stop(Exception):
    """The command ends here. The message is for the operator and holds no text of members."""

    def __init__(self, words: str, *, code: int = REFUSED) -> None:
        super().__init__(words)
        self.code = code


class Speaking(TyperGroup):
    """Turns what can be expected to go wrong into words."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command. Whatever it raises, nobody sees a traceback: one could hold text of a member."""
        from bots.library.wording import WordingError
        from bots.store.master import MasterKeyProblem

        try:
            return super().invoke(ctx)
        except Stop as stop:
            say_wrong(str(stop))
            raise typer.Exit(stop.code) from None
        except (WrongSettings, MasterKeyProblem, WordingError) as wrong:
            say_wrong(str(wrong))
            raise typer.Exit(REFUSED) from None
        except _database_away() as away:
            say_wrong(str(away))
            raise typer.Exit(WRONG) from None
        except OSError as problem:
            where = f" ({problem.filename})" if problem.filename else ""
            say_wrong(f"The system refused: {problem.strerror or type(problem).__name__}{where}.")
            raise typer.Exit(WRONG) from None


def _database_away() -> type[Exception]:
    """What the store raises when its database is away. Asked only when something was raised.

    The store brings the database's libraries along, half a second that most commands do without.
    """
    from bots.store.errors import DatabaseUnavailable

    return DatabaseUnavailable


def settings() -> Settings:
    """Read the settings. Raises WrongSettings."""
    return read_settings()


def out() -> Console:
    """Where answers go. Made anew, because tests change where that is."""
    return Console(soft_wrap=True, highlight=False)


def say(words: str) -> None:
    """Answer with plain words."""
    out().print(words, markup=False)


def say_wrong(words: str) -> None:
    """Say what is wrong, beside the answers."""
    Console(stderr=True, soft_wrap=True, highlight=False).print(words, markup=False)


def say_json(value: object) -> None:
    """Answer for a program."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=False) + "\n")


def wait_for(work: Coroutine[Any, Any, T]) -> T:
    """Run asynchronous work to its end."""
    import asyncio

    return asyncio.run(work)


def make_sure(words: str, *, yes: bool) -> None:
    """Ask whether the operator means it, unless they said so. Raises Stop when they do not."""
    if yes:
        return
    say(words)
    if not typer.confirm("Do you mean it?", default=False):
        raise Stop("Nothing was changed.", code=WRONG)


def table(*heads: str) -> Any:
    """A table whose cells are folded, never cut: an address or a command must be whole."""
    from rich.table import Table

    made = Table()
    for head in heads:
        made.add_column(head, overflow="fold")
    return made


def plain(words: str) -> str:
    """Keep a table from reading square brackets as its own marks."""
    return words.replace("[", "\\[")
