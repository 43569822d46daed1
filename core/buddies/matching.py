"""Who is whose buddy next: pairs, and a three where somebody would be left over. Pure, and the same for a seed.

What is wanted, the first before the second: nobody is put with whom they must not meet; as many as possible have
somebody; as few as possible have somebody again. Pairs come from Edmonds' blossom algorithm, as networkx has it
(``max_weight_matching``: the most pairs, and among those the heaviest). Who is left over then is taken into a three:
one that leaves the others as many pairs as before. One three after the other finds the most people that pairs and
threes can hold (Cornuéjols, Hartvigsen and Pulleyblank, "Packing subgraphs in a graph", 1982); a test compares it
with trying everything.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from core.kernel.ids import PersonId

Two = frozenset[PersonId]
"""Two people, in no order."""
WORK: Final = 40_000
"""How much is tried for the best three: all of them up to a dozen people, fewer the larger the circle."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Groups of two and three, and those for whom there is nobody just now."""

    groups: tuple[frozenset[PersonId], ...]
    alone: tuple[PersonId, ...] = ()


def twos(group: Iterable[PersonId]) -> frozenset[Two]:
    """Return everybody's twos in a group: one in a pair, three in a three."""
    return frozenset(frozenset(two) for two in combinations(sorted(group), 2))


def match(people: Iterable[PersonId], apart: Collection[Two], met: Mapping[Two, int], seed: str) -> Matching:
    """Return groups for ``people``. ``apart`` are twos who must not meet; ``met``: how often two had each other.

    A three is made only where somebody would be left over. A repeat is taken only where no other matching of as
    many people does without; then those meet again who had each other the least. A circle of an even number in
    which everybody may meet everybody and nobody comes or goes repeats nothing until all have met.
    """
    table = _Table.of(sorted(set(people)), apart, met, seed)
    everybody = frozenset(range(len(table.people)))
    threes: list[frozenset[int]] = []
    pairs = table.pairs(everybody)
    while len(pairs) * 2 < len(everybody):
        better = _three(table, everybody, len(pairs))
        if better is None:
            break
        three, pairs = better
        threes.append(three)
        everybody -= three
    groups = (*threes, *pairs)
    placed = frozenset[int]().union(*groups)
    named = sorted((frozenset(table.people[one] for one in group) for group in groups), key=sorted)
    alone = (one for place, one in enumerate(table.people) if place not in placed)
    return Matching(tuple(named), tuple(sorted(alone)))


def _three(
    table: _Table, everybody: frozenset[int], pairs: int
) -> tuple[frozenset[int], tuple[frozenset[int], ...]] | None:
    """The best three that leaves one person fewer alone, with the pairs of the others; None if there is none."""
    best: tuple[int, frozenset[int], tuple[frozenset[int], ...]] | None = None
    tried = 0
    for three in table.threes(everybody):
        others = table.pairs(everybody - three)
        if len(others) * 2 + 3 <= pairs * 2:
            continue
        tried += 1
        cost = table.cost(three) + sum(map(table.cost, others))
        if best is None or cost < best[0]:
            best = cost, three, others
        if cost < table.repeat or tried * len(everybody) ** 2 > WORK:
            break
    return best and best[1:]


@dataclass(frozen=True, slots=True)
class _Table:
    """The people by number, in an order that only the seed knows, and what each two of them cost."""

    people: tuple[PersonId, ...]
    costs: Mapping[tuple[int, int], int] = field(repr=False)
    """Twos that may meet, the smaller number first."""
    repeat: int
    """The least that a repeat costs; more than everything else together."""

    @classmethod
    def of(cls, people: list[PersonId], apart: Collection[Two], met: Mapping[Two, int], seed: str) -> _Table:
        shuffled = sorted(people, key=lambda one: hashlib.blake2b(f"{seed}\0{one}".encode()).digest())
        number = {one: place for place, one in enumerate(shuffled)}
        dances = _dances(people)
        left = dict.fromkeys(range(len(people) + 1), 0)
        for two, dance in dances.items():
            left[dance] += met.get(two, 0)
        # the dance that was danced the least; the seed's order decides between equals
        now = min(dances.values(), key=lambda dance: (left[dance], _draw(seed, dance)), default=0)
        once = len(people) + 1
        repeat = once * (1 + len(people) * max(met.values(), default=0))
        costs: dict[tuple[int, int], int] = {}
        for two in dances:
            if two not in apart:
                first, second = sorted(number[one] for one in two)
                again = met.get(two, 0)
                costs[first, second] = (repeat if again else 0) + again * once + (dances[two] != now)
        return cls(tuple(shuffled), costs, repeat)

    def pairs(self, everybody: frozenset[int]) -> tuple[frozenset[int], ...]:
        """The most pairs among these, and the cheapest of those."""
        # imported here: it wants 25 MB, and most processes never match anybody
        import networkx as nx

        most = max(self.costs.values(), default=0) + 1
        graph: nx.Graph[int] = nx.Graph()
        graph.add_nodes_from(sorted(everybody))
        graph.add_weighted_edges_from(
            (one, other, most - cost)
            for (one, other), cost in sorted(self.costs.items())
            if one in everybody and other in everybody
        )
        return tuple(frozenset(pair) for pair in nx.max_weight_matching(graph, maxcardinality=True))

    def threes(self, everybody: frozenset[int]) -> list[frozenset[int]]:
        """All threes that may meet, the cheapest first."""
        found = [
            frozenset(three)
            for three in combinations(sorted(everybody), 3)
            if all(two in self.costs for two in combinations(three, 2))
        ]
        return sorted(found, key=self.cost)

    def cost(self, group: frozenset[int]) -> int:
        """What a group costs."""
        return sum(self.costs[two] for two in combinations(sorted(group), 2))


def _draw(seed: str, number: int) -> bytes:
    return hashlib.blake2b(f"{seed}\0dance {number}".encode(), digest_size=8).digest()


def _dances(people: list[PersonId]) -> dict[Two, int]:
    """Each two of these people with the dance that they are partners in.

    Everybody dances with everybody once in as few dances as there can be (the circle method of tournaments: one stays,
    the others go round). Without such a plan the best pairs of today may leave no good pairs for the last day.
    """
    seats = len(people) - 1 + len(people) % 2
    found: dict[Two, int] = {}
    for one, other in combinations(range(len(people)), 2):
        stays = other == len(people) - 1 and len(people) % 2 == 0
        found[frozenset((people[one], people[other]))] = (2 * one if stays else one + other) % max(seats, 1)
    return found
