"""Pictures, where they can be drawn: of someone's own check-ins, and of a circle's weeks."""

from __future__ import annotations

from bots.engine.plots import mood_plot, week_chart
from core.kernel.cards import Chart, Plot


def picture_of(plot: Plot | Chart) -> bytes | None:
    """Return a PNG, or None where none can be drawn; the alternative text then stands for it."""
    match plot:
        case Plot(points, labels, alt):
            return mood_plot(points, labels, alt)
        case Chart(mondays, labels, steps, alt):
            return week_chart(mondays, labels, steps, alt)
