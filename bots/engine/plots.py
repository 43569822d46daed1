"""Pictures for platforms that show them: one's own check-ins, and a circle's weeks."""

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
PALE = "#cfdded"


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


def week_chart(
    mondays: Sequence[str], labels: Sequence[str], steps: Sequence[Sequence[tuple[int, int] | None]], alt: str
) -> bytes:
    """Draw one small panel for each label, one bar for each week, as a PNG of 900 pixels in width.

    A bar is drawn up to the least that it stands for and lighter up to the most: between the two nothing is known. A
    week of which nothing is said stays empty. ``alt`` is kept inside the file. The same input gives the same bytes.
    """
    with _drawing:
        return _charted([date.fromisoformat(day) for day in mondays], labels, steps, alt)


def _charted(
    mondays: Sequence[date], labels: Sequence[str], steps: Sequence[Sequence[tuple[int, int] | None]], alt: str
) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    down = (len(labels) + 1) // 2
    figure: Any = Figure(figsize=(6, 1.7 * down + 0.2), dpi=150, facecolor=PAPER, layout="constrained")
    canvas: Any = FigureCanvasAgg(figure)
    panels: Any = figure.subplots(down, 2, sharex=True, sharey=True, squeeze=False).flat
    weeks = range(len(mondays))
    most = max((step[1] for row in steps for step in row if step is not None), default=1)
    for axes, label, row in zip(panels, labels, steps, strict=False):
        known = [(week, step) for week, step in zip(weeks, row, strict=True) if step is not None]
        at, low = [week for week, _ in known], [step[0] for _, step in known]
        axes.bar(at, low, color=LINE, width=0.7, zorder=3)
        unknown = [step[1] - step[0] for _, step in known]
        axes.bar(at, unknown, bottom=low, color=PALE, edgecolor=LINE, linewidth=0.6, width=0.7, zorder=3)
        axes.set_title(label, fontsize=9, color=INK, loc="left")
        axes.set_facecolor(PAPER)
        axes.set_xlim(-0.6, len(mondays) - 0.4)
        axes.set_ylim(0, most + 1)
        axes.set_xticks(_ends(len(mondays)), labels=[mondays[week].isoformat() for week in _ends(len(mondays))])
        axes.set_yticks(range(0, most + 1, 5))
        axes.grid(visible=True, axis="y", color=FAINT, linewidth=1)
        axes.tick_params(colors=INK, labelsize=8, length=0)
        for side in ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(FAINT)
    for axes in list(panels)[len(labels) :]:
        axes.set_visible(False)
    file = io.BytesIO()
    canvas.print_png(file, metadata={"Software": None, "Description": alt})
    return file.getvalue()


def _ends(weeks: int) -> list[int]:
    return sorted({0, weeks - 1})
