"""One's own check-ins as a picture, for platforms that show pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from threading import Lock
from typing import Any

_drawing = Lock()
"""Fonts and caches of the drawing library are shared; pictures are drawn one at a time."""

PAPER = "#ffffff"
INK = "#2b2d31"
FAINT = "#d5d8de"
LINE = "#3b6ea5"


def mood_plot(points: Sequence[tuple[str, int]], labels: Sequence[str], alt: str) -> bytes:
    """Draw check-ins over time, to be read on a phone, as a PNG of 900 by 660 pixels.

    ``points`` are (ISO date, mood 1 to 5) in any order, ``labels`` the words for 1 to 5, ``alt`` what the
    picture says in words; it is kept inside the file too. The same input gives the same bytes. The paper is
    light and opaque, so that the ink can be read in dark themes.
    """
    with _drawing:
        return _drawn(sorted(points), labels, alt)


def _drawn(points: Sequence[tuple[str, int]], labels: Sequence[str], alt: str) -> bytes:
    # imported here: it takes half a second, and most processes never draw
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.dates import AutoDateLocator, DateFormatter
    from matplotlib.figure import Figure

    figure: Any = Figure(figsize=(6, 4.4), dpi=150, facecolor=PAPER, layout="constrained")
    canvas: Any = FigureCanvasAgg(figure)
    axes: Any = figure.add_subplot()
    axes.set_facecolor(PAPER)
    days = [date.fromisoformat(day) for day, _ in points]
    moods = [mood for _, mood in points]
    axes.plot(days, moods, color=LINE, linewidth=2, marker="o", markersize=8, markerfacecolor=LINE, zorder=3)
    axes.set_ylim(0.6, 5.4)
    axes.set_yticks(range(1, 6), labels=list(labels))
    axes.grid(visible=True, axis="y", color=FAINT, linewidth=1)
    axes.tick_params(colors=INK, labelsize=13, length=0)
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=1, maxticks=4))
    axes.xaxis.set_major_formatter(DateFormatter("%Y-%m-%d"))
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(FAINT)
    file = io.BytesIO()
    # the drawing library writes its version and nothing of ours unless told
    canvas.print_png(file, metadata={"Software": None, "Description": alt})
    return file.getvalue()
