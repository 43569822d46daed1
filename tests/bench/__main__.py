"""``make bench``: every figure with the machine it was taken on, as a table and as JSON."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import platform
import subprocess
import sys

import structlog
from rich.console import Console
from rich.table import Table

AIMS = {
    "due.seconds": "6 for 100,000",
    "due.command_p99_ms": "25",
    "due.loop_lag_p99_ms": "5",
    "due.memory_above_idle_mb": "60",
    "start.start_up_seconds": "5 for 10,000",
    "wire.message_ratio": "0.85",
    "together.p99_ms": "100",
    "matching.times_better_profanity_50": "200",
    "matching.times_better_profanity_500": "2,000",
    "matching.times_better_profanity_5000": "15,000",
    "matching.times_alternation_5000": "60",
    "matching.p99_2000_ms": "1",
    "matching.worst_4000_ms": "20",
    "matching.worst_40000_ms": "200",
    "safety.ordinary_messages_a_second": "50,000",
    "safety.of_2000_characters_p99_ms": "1",
    "safety.report: noticed of R2-R3 (%)": "95",
    "safety.report: noticed of R1 (%)": "85",
    "safety.report: R2-R3 in ordinary talk (%)": "0.1",
    "safety.report: R1 in ordinary talk (%)": "1",
    "safety.report: held in ordinary talk (%)": "0.2",
}
"""What we aim at on two quiet cores. A figure beside its aim is a measurement, not a test."""


def alone(module: str, *arguments: object) -> dict[str, float]:
    """Run one measurement in a process of its own, so that none warms up or weighs down another."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--only", module, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    except (IndexError, ValueError):
        print(f"{module} could not be measured:\n{done.stderr[-800:]}", file=sys.stderr)
        return {}
    return found


def run_one(module: str, arguments: list[str]) -> dict[str, float]:
    """Take one measurement in this process."""
    many = int(arguments[0]) if arguments else 0
    match module:
        case "due" | "start":
            from tests.bench import due

            return asyncio.run(due.measure(many) if module == "due" else due.start_up(many))
        case "apscheduler":
            from tests.bench import apscheduler_rival

            return asyncio.run(apscheduler_rival.measure(many))
        case "wire":
            from tests.bench import wire

            return asyncio.run(wire.measure())
        case "matching":
            from tests.bench import matching

            return matching.measure()
        case "together":
            from tests.bench import together

            return asyncio.run(together.measure())
        case "safety":
            from tests.bench import safety

            return safety.measure()
        case _:
            raise SystemExit(f"there is no measurement called {module}")


def machine() -> dict[str, object]:
    """What the figures were taken on."""
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
    }


def main() -> None:
    """Measure all, print a table and then one line of JSON."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", help="one measurement: due, start, apscheduler, wire, together, safety")
    parser.add_argument("--circles", type=int, default=100_000)
    chosen = parser.parse_args()
    if chosen.only:
        print(json.dumps(run_one(chosen.only[0], chosen.only[1:])))
        return
    measurements: dict[str, tuple[object, ...]] = {
        "together": (),
        "wire": (),
        "start": (10_000,),
        "apscheduler": (min(chosen.circles, 10_000),),
        "due": (chosen.circles,),
    }
    figures: dict[str, dict[str, float]] = {}
    for name, arguments in measurements.items():
        # Said before it begins: the whole takes minutes, and silence looks like a fault.
        print(f"measuring {name} {' '.join(map(str, arguments))}...", file=sys.stderr, flush=True)
        figures[name] = alone(name, *arguments)
    if figures["due"] and figures["apscheduler"]:
        ours = figures["due"]["seconds"] / figures["due"]["circles"]
        theirs = figures["apscheduler"]["seconds"] / max(1.0, figures["apscheduler"]["fired"])
        figures["due"]["times_apscheduler"] = theirs / ours
    table = Table("measured", "figure", "aim", title="Circlekeeper, measured")
    for name, found in figures.items():
        for what, figure in found.items():
            table.add_row(f"{name}: {what.replace('_', ' ')}", f"{figure:,.2f}", AIMS.get(f"{name}.{what}", ""))
    console = Console()
    console.print(table)
    from tests.bench import safety

    console.print(safety.table())
    console.print(f"on {machine()}")
    print(json.dumps({"machine": machine(), "figures": figures, "noticing": safety.by_class()}))


if __name__ == "__main__":
    main()
