"""Disguised phrases are found, innocent talk is not: by tables of tricks, sets, and properties."""

from __future__ import annotations

import itertools
import json
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.safety.folding import fold
from core.safety.known_words import KNOWN
from core.safety.matching import How, Matcher
from tests.bench.matching import hostile
from tests.safety import tricks

PHRASES = (
    "kill yourself", "worthless", "go die", "idiot", "loser", "hurt myself", "burn in hell", "nobody likes you",
    "moron", "end my life", "pathetic", "stupid", "hate you", "bastard", "overdose", "suicide", "self harm",
    "scumbag", "creep", "cut myself", "imbecile", "dumbass", "want to die", "goodbye forever", "psycho", "freak",
    "hang myself",
)  # fmt: skip
AROUND = ("{}", "hey {} please", "I told you {} and I mean it", "so today {}", "well, {}.", "you are {} lol")
MATCHER = Matcher.of(PHRASES)
SETS = Path(__file__).parent


def caught(named: dict[str, tricks.Trick]) -> tuple[int, int, list[str]]:
    """How many disguised phrases are found, of how many, and which are not."""
    found = many = 0
    missed: list[str] = []
    for (name, trick), phrase, seed in itertools.product(named.items(), PHRASES, (0, 1)):
        chance = random.Random(f"{phrase} {seed}")
        disguised = trick(phrase, chance)
        if disguised == phrase:
            continue
        many += 1
        text = chance.choice(AROUND).format(disguised)
        if any(hit.phrase == phrase for hit in MATCHER.find(text)):
            found += 1
        else:
            missed.append(f"{name}: {text}")
    return found, many, missed


def test_the_tricks_we_know_are_seen_through() -> None:
    found, many, missed = caught(tricks.KNOWN)
    assert found >= 0.98 * many, missed


def test_most_tricks_that_were_not_built_on_are_seen_through() -> None:
    found, many, missed = caught(tricks.UNSEEN)
    assert found >= 0.85 * many, missed


def test_most_pairs_of_tricks_are_seen_through() -> None:
    chance = random.Random(5)
    pairs: dict[str, tricks.Trick] = {}
    for _ in range(60):
        one, other = chance.sample(sorted(tricks.KNOWN), 2)
        pairs[f"{one}, {other}"] = lambda text, seed, one=one, other=other: tricks.KNOWN[other](
            tricks.KNOWN[one](text, seed), seed
        )
    found, many, missed = caught(pairs)
    assert found >= 0.9 * many, missed


@pytest.mark.parametrize(
    "text",
    [
        "I grew up in Scunthorpe, then Penistone and Lightwater",
        "the assistant passed a class in classical bass assessment",
        "shiitake mushrooms, dickens, cockpit, arsenal, document, circumstance, cumulative",
        "my therapist said the rapist of that book was a Sussex man; essex, sextant, middlesex",
        "the pen is mightier than the sword, and as soon as it is said",
        "skills and killjoys, diet, dies, studied, hardier, audience, soldier",
        "s k i l l s and t r a s h y",
        "it is worth less than I thought, she will go diet",
        "he took an overdosed view of it? no, an overdue one",
        "Mr. Twatt from Orkney and Dr. Dyck send greetings",
    ],
)
def test_nothing_is_found_inside_innocent_words(text: str) -> None:
    short = "ass cunt penis shit dick cock sex cum rapist kill die trash tit twat anal"
    matcher = Matcher.of([*PHRASES, *short.split()])
    assert [hit for hit in matcher.find(text) if hit.how is How.FOLDED] == []
    plain = {hit.phrase for hit in matcher.find(text)} - {"rapist"}
    assert plain == set()


@pytest.mark.parametrize(
    "text",
    [
        "text HOME to 741741",
        "call 988 or 1-800-273-8255, or 116 123 in the UK",
        "I'm 34, he was 55, they came at 5:15 on 2024-05-17",
        "455 people, 1337 steps, 5417 words, 8008 metres",
        "the 3rd of 12/11, 50mg, 10k, 7pm, 90s, 1st, 24/7, 50% off, $40",
        "https://example.org/b455/5h17 and www.example.org/a55",
        "<@123455455> see <#5551115551>",
    ],
)
def test_numbers_that_are_meant_as_numbers_stay_numbers(text: str) -> None:
    matcher = Matcher.of(["ass", "shit", "leet", "boob", "lol", "tittit", "sis", "gl", "bass", "hi", "so", "is"])
    assert [hit for hit in matcher.find(text) if hit.how is How.FOLDED] == []
    number = "".join(char for char in text if char.isdigit())
    assert "".join(char for char in fold(text).text if char.isdigit()) == number


def ordinary() -> list[str]:
    """Every sentence of the project's own sets that holds no disguise on purpose."""
    return [
        json.loads(line)["text"]
        for half in ("build", "report")
        for file in sorted((SETS / half).glob("*.jsonl"))
        if file.stem not in {"obfuscated", "slur"}
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def test_ordinary_talk_holds_no_disguised_phrase() -> None:
    texts = ordinary()
    assert len(texts) > 2_000
    found = [(hit.phrase, text) for text in texts for hit in MATCHER.find(text) if hit.how is How.FOLDED]
    assert found == []


def test_made_up_talk_holds_at_most_one_disguised_phrase_in_ten_thousand_messages() -> None:
    chance = random.Random(11)
    words = sorted(KNOWN)
    texts = (
        " ".join(chance.choice(words) for _ in range(chance.randint(3, 14)))
        + chance.choice((".", "!", " :)", " 😀", ""))
        for _ in range(10_000)
    )
    found = [hit for text in texts for hit in MATCHER.find(text) if hit.how is How.FOLDED]
    assert len(found) <= 1


def test_a_phrase_in_disguise_is_shown_where_it_stands() -> None:
    text = "ok but 😀 k1ll  y0u\u200brself, ok"
    (hit,) = MATCHER.find(text)
    assert (text[hit.start : hit.end], hit.phrase, hit.how) == ("k1ll  y0u\u200brself", "kill yourself", How.FOLDED)


def test_an_accent_that_belongs_to_a_word_is_no_disguise() -> None:
    matcher = Matcher.of(["ano", "mañana"])
    assert matcher.find("hace un año") == ()
    assert [hit.phrase for hit in matcher.find("hasta mañana, manana")] == ["mañana", "mañana"]


anything = st.text(max_size=80) | st.text(alphabet="kily ours3f1!|*.-_@$()<>/\\\n\u200b\u0301к🔥ñ", max_size=60)


@settings(max_examples=300, deadline=None)
@given(anything)
def test_folding_never_fails_and_leads_back_to_the_raw_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))


@settings(max_examples=300, deadline=None)
@given(anything)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert fold(folded.text).text == folded.text


@settings(max_examples=300, deadline=None)
@given(anything)
def test_whatever_is_written_every_hit_stands_in_the_raw_text(text: str) -> None:
    for hit in MATCHER.find(text):
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.phrase in PHRASES


@settings(max_examples=200, deadline=None)
@given(before=anything, phrase=st.sampled_from(PHRASES), after=anything)
def test_a_plain_phrase_between_blanks_is_always_found(before: str, phrase: str, after: str) -> None:
    text = f"{before} , {phrase} , {after}"
    place = len(before) + 3
    assert any(
        hit.phrase == phrase and hit.start <= place and place + len(phrase) <= hit.end and hit.how is How.PLAIN
        for hit in MATCHER.find(text)
    )


def test_a_digit_in_a_word_with_accents_is_part_of_it() -> None:
    """``él`` is a Spanish word, and ``él3é`` is not one with something behind it."""
    assert [hit.phrase for hit in Matcher.of(["él3é"]).find("so él3é , yes")] == ["él3é"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="abkls3é字-' ", min_size=1, max_size=12), max_size=8), anything)
def test_any_phrases_can_be_looked_for(phrases: list[str], text: str) -> None:
    matcher = Matcher.of(phrases)
    assert {hit.phrase for hit in matcher.find(text)} <= set(phrases)
    for phrase in matcher.phrases:
        assert phrase in {hit.phrase for hit in matcher.find(f"so , {phrase} , yes")}


@pytest.mark.parametrize("kind", sorted(hostile(1)))
def test_ten_times_the_text_costs_not_much_more_than_ten_times_the_work(kind: str) -> None:
    def spent(many: int) -> float:
        text = hostile(many)[kind]
        best = 9.0
        for _ in range(3):
            began = time.process_time()
            MATCHER.find(text)
            best = min(best, time.process_time() - began)
        return best

    # aims are measured by `make bench`; what is held here is that nothing grows with the square
    assert spent(40_000) < 30 * max(spent(4_000), 0.005)
