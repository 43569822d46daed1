"""The smallest parts of the page: words in an element, and buttons of the browser's own."""

from __future__ import annotations

from nicegui.elements.mixins.text_element import TextElement


class Words(TextElement):
    """An element whose content is nothing but words."""

    def __init__(self, words: str, tag: str, classes: str = "") -> None:
        """``tag`` is the HTML tag."""
        super().__init__(tag=tag, text=words)
        self.classes(classes)


def button(words: str, look: str = "plain", **attributes: str) -> Words:
    """A button of the browser's own. ``attributes`` are HTML attributes, underscores for hyphens."""
    made = Words(words, "button", f"press press-{look}")
    made.props["type"] = "button"
    for name, value in attributes.items():
        made.props[name.replace("_", "-")] = value
    return made
