"""The picture of someone's own check-ins, where pictures can be drawn."""

from __future__ import annotations

from bots.engine.plots import mood_plot
from core.kernel.cards import Plot


def picture_of(plot: Plot) -> bytes | None:
    """Return a PNG, or None where none can be drawn; the alternative text then stands for it."""
    return mood_plot(plot.points, plot.labels, plot.alt)
