"""YAML read into plain values, each with the line on which it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bots.library.problems import UnreadableError

Where = tuple[str | int, ...]
"""Where a value stands, such as ``("countries", 0, "name")``."""

Plain = str | bool | None | list["Plain"] | dict[str, "Plain"]


@dataclass(slots=True)
class YamlText:
    """The plain values, and the line of each."""

    value: Plain = None
    lines: dict[Where, int] = field(default_factory=dict[Where, int])

    def line(self, path: Where) -> int:
        """Return the line of a value, or that of the nearest thing around it."""
        return line_of(self.lines, path)


MOST_BRACKETS = 2_000
"""The parser takes time by the square of the nesting; real files have a few hundred at most."""


def line_of(lines: Mapping[Where, int], path: Where) -> int:
    """Return the line of ``path``, or of the nearest thing around it that has one."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _loader() -> Any:
    """Return a loader with the plain values of YAML 1.2: ``yes``, ``on`` and ``22:30`` are text, as they were meant."""
    untyped = cast(Any, yaml)
    base = untyped.CSafeLoader if untyped.__with_libyaml__ else untyped.SafeLoader
    loader: Any = type("ContentLoader", (base,), {"yaml_implicit_resolvers": {}})
    loader.add_implicit_resolver(f"{_TAG}null", re.compile(r"(?:~|null|Null|NULL|)\Z"), ["~", "n", "N", ""])
    loader.add_implicit_resolver(f"{_TAG}bool", re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"), [*"tTfF"])
    return loader


_TAG = "tag:yaml.org,2002:"
_LOADER = _loader()


def read_yaml(text: str, first_line: int = 1) -> YamlText:
    """Read a document. Numbers and dates stay text, as written; ``first_line`` is where the text starts.

    Raises:
        UnreadableError: it is not YAML, a key stands twice, or it uses anchors or tags.
    """
    if text.count("[") + text.count("{") > MOST_BRACKETS:
        raise UnreadableError((first_line, "There are too many brackets.", _MEND))
    try:
        # Composing without constructing keeps every line and cannot run tags or expand aliases.
        root = cast("Node | None", cast(Any, yaml).compose(text, Loader=_LOADER))
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
        line = first_line + int(getattr(mark, "line", 0))
        reason = getattr(fault, "problem", None) or "a character that YAML does not allow"
        raise UnreadableError((line, f"This is not YAML: {reason}.", _MEND)) from None
    except (ValueError, OverflowError, RecursionError, AttributeError, TypeError):
        # The parser itself stumbles over some mangled escapes and very deep nesting.
        raise UnreadableError((first_line, "This is not YAML.", _MEND)) from None
    read = YamlText()
    if root is not None:
        read.value = _plain(root, (), first_line, read, set())
    return read


_MEND = "Write `name: text`, indent with spaces, and put quotes round a text that has a colon in it."


def _plain(node: Node, path: Where, first_line: int, read: YamlText, seen: set[int]) -> Plain:
    line = first_line + _line(node)
    if id(node) in seen:
        raise UnreadableError((line, "Anchors and aliases (& and *) are not read.", "Write the value out again."))
    seen.add(id(node))
    read.lines.setdefault(path, line)
    match node:
        case ScalarNode():
            return _scalar(node, line)
        case SequenceNode():
            items = cast("list[Node]", node.value)
            return [_plain(item, (*path, place), first_line, read, seen) for place, item in enumerate(items)]
        case MappingNode():
            pairs = cast("list[tuple[Node, Node]]", node.value)
            found: dict[str, Plain] = {}
            for key_node, value_node in pairs:
                key = _key(key_node, first_line)
                if key in found:
                    raise UnreadableError((first_line + _line(key_node), f"{key} stands here twice.", "Keep one."))
                read.lines[(*path, key)] = first_line + _line(key_node)
                found[key] = _plain(value_node, (*path, key), first_line, read, seen)
            return found
        case _:
            raise UnreadableError((line, "This is not YAML that we read.", _MEND))


def _key(node: Node, first_line: int) -> str:
    match node:
        case ScalarNode():
            return str(cast(Any, node).value)
        case _:
            raise UnreadableError((first_line + _line(node), "A name must be plain text.", _MEND))


def _line(node: Node) -> int:
    return int(cast(Any, node).start_mark.line)


def _scalar(node: ScalarNode, line: int) -> Plain:
    value, tag = str(cast(Any, node).value), str(cast(Any, node).tag)
    match tag.rpartition(":")[2]:
        case "null":
            return None
        case "bool":
            return value.lower() == "true"
        case "str" | "int" | "float" | "timestamp":
            return value
        case _:
            raise UnreadableError((line, f"The tag {tag} is not read.", "Leave the tag out."))
