"""Who tells of harm, done to them or by them, is never kept from the room for it."""

from __future__ import annotations

import pytest

from core.safety.assess import assess
from tests.safety.evaluation import english

TOLD = (
    "I've thought about suicide",
    "i considered killing myself",
    "I think about dying a lot",
    "I should have died that night",
    "I'd be doing everyone a favour if I died",
    "I feel like I should jump off a bridge",
    "i want to give up and die",
    "I deserve to die",
    "i deserve to suffer",
    "I don't deserve to live",
    "they'd be better off if I was dead",
    "the world would be better without me",
    "I'm better off dead",
    "I wish someone would just kill me",
    "maybe suicide is the answer for me",
    "I want to go and hang myself",
    "the kindest thing would be to disappear",
    "next time I'll make sure it works",
    "i'll grow old and die alone",
    "I keep thinking end it, just end it",
    "why am i still alive",
    "nobody wants me here",
    "he said he'd burn my house down with me in it",
    "he says he'll kill me and the kids if I leave",
    "she told me to go kill myself and laughed",
    "My ex knows where I live",
    "he's coming for me",
    "he keeps sending me his nudes and wants mine",
    "he sold my medication",
    "he makes me sell weed for him",
    "my dad lost our savings to a bitcoin trader",
    "someone hacked my account and messaged my friends",
    "i gave my bank details to a scammer and I feel so stupid",
    "He threatened to post my nudes",
    "she's posted my address online, I'm scared",
    "he found my new address and I don't know how",
    "he was waiting outside my house at number 12",
    "I feel like a parasite",
    "I'm a waste of space",
    "I feel subhuman",
    "they called me a cockroach at school for being muslim",
    "people at work say immigrants are vermin and I'm an immigrant",
    "I starve myself and hate it",
    "my mother used to call me a filthy animal",
    "I want to hurt him like he hurt me",
    "I could kill him for what he did",
    "i hit my wife and I want help",
    "I was raped by a man I met online",
    "he pays women for sex, I found the messages",
    "my husband buys nudes online",
    "she put a knife to my throat and said you're dead",
    "i was scared he would break my legs",
    "I hurt you and I hurt the kids, he said, like it was nothing",
    "Samaritans 116 123 is free to call from any phone",
    "You can reach the national helpline on 0808 2000 247",
    "call 988 if you're in the US",
    "My therapist's number is 020 7946 0182",
    "i was told to end my life by my own brother",
    "can someone help me, I took pills",
)


@pytest.mark.parametrize("text", TOLD)
def test_a_disclosure_a_quotation_or_a_helpline_is_not_held(text: str) -> None:
    said = assess(text, (), english())
    assert not said.hold, [cause.rule for cause in said.causes]


@pytest.mark.parametrize(
    ("addressed", "told"),
    [
        ("you should have died that night", "I should have died that night"),
        ("do everyone a favour and die", "I'd be doing everyone a favour if I died"),
        ("you deserve to die", "I deserve to die"),
        ("I'll kill you if you tell anyone", "he said he'd kill me if I told anybody"),
        ("send nudes", "he keeps asking me to send nudes"),
        ("go kill yourself", 'my ex texted "go kill yourself" again'),
    ],
)
def test_the_same_words_are_held_when_they_are_aimed_at_somebody_here(addressed: str, told: str) -> None:
    assert assess(addressed, (), english()).hold
    assert not assess(told, (), english()).hold
