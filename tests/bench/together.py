"""Eight people who press at the same moment, through the wire fake: how long they wait, and that none is lost."""

from __future__ import annotations

import asyncio

from tests.bench.wire import EIGHT, eight_people, p99


async def measure(rounds: int = 50) -> dict[str, float]:
    """Each round eight check-ins start in the same turn of the loop; every one is saved before it is answered."""
    took: list[float] = []
    lost = 0
    async with eight_people() as house:
        for _ in range(rounds):
            asked = [house.world.slash(user, house.home, "checkin", mood="mood-3") for user in house.people]
            took.extend([(await one).took for one in asked])
            ids = [f"discord:{one.interaction.id}" for one in asked]
            marks = ",".join("?" * len(ids))
            lost += len(ids) - len(house.ask(f"SELECT 1 FROM events WHERE id IN ({marks})", *ids))
    return {"people": len(EIGHT), "presses": len(took), "lost": lost, "p99_ms": p99(took) * 1000}


if __name__ == "__main__":
    print(asyncio.run(measure()))
