"""How an alert names what was noticed."""

from __future__ import annotations

from bots.app import Content
from bots.engine.render import Renderer
from core.kernel.ids import PlatformName
from core.safety.alert_words import kind_words


def test_a_danger_is_named_in_general_only_where_none_is_known_more_closely(content: Content) -> None:
    desk = Renderer(content.wording, content.loaded).desk(PlatformName.PRACTICE, None, language="en")
    closely = "thoughts of ending their own life"
    assert kind_words(desk, ("active", "new-kind", "active")) == (closely,)
    assert kind_words(desk, ("new-kind",)) == ("a sign of danger",)
