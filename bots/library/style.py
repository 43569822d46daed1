"""How we write in each language: what is never written, whom nobody is sent to, and how hard a text may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bots.library.readability import grade, perspicuity

HIGHEST_GRADE = 8.0
"""Flesch-Kincaid; about thirteen years of age."""

LOWEST_EASE = 55.0
"""Of Szigriszt-Pazos on the INFLESZ scale: from here on a text is "normal" for the general public
(Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31, 2008)."""


@dataclass(frozen=True, slots=True)
class Style:
    """What one language's texts keep to.

    ``phrases`` are patterns with what to do instead; ``commands`` matches a text that tells someone to act on
    their partner; ``hard`` says in words that a text is too hard to read, or is empty.
    """

    phrases: tuple[tuple[str, str], ...]
    commands: re.Pattern[str] | None
    hard: Callable[[str], str]

    def not_ours(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield each phrase in ``text`` that we never write, and what to do instead."""
        for pattern, mend in self.phrases:
            hit = re.search(pattern, text, re.IGNORECASE)
            if hit:
                yield hit.group(), mend


PHRASES = (
    (r"\byou (?:should|must|need to|have to|ought to)\b", "Offer it: you could, you may want to."),
    (r"\bjust\b", "Leave the word out; it makes hard things sound easy."),
    (r"\b(?:simply|obviously|of course)\b", "Leave the word out; it is not so for everyone."),
    (r"\beverything happens for a reason\b", "Leave it out; it explains hurt away."),
    (r"\b(?:get over|move on from) (?:it|this|that|them)\b", "Leave it out; nobody heals on demand."),
    (r"\bat least\b", "Leave it out; it makes hurt smaller than it was."),
    (r"\b(?:over-?react\w*|too sensitive)\b", "Leave it out; it makes feelings smaller than they are."),
    (r"\btime heals\b", "Leave it out; nobody can promise it."),
    (r"\b(?:narcissis\w*|sociopath\w*|codependen\w*|bipolar|borderline)\b", "Name no diagnosis."),
    (r"\b(?:toxic|crazy)\b", "Name what was done, not what someone is."),
    (r"\b(?:i|we) (?:promise|guarantee)\b", "Promise nothing that cannot be kept."),
    (r"\b(?:always works|will fix|guaranteed)\b", "Promise nothing that cannot be kept."),
    (r"\b(?:commit(?:ted)? suicide)\b", "Write died by suicide."),
)  # fmt: skip
"""What is never written in English, and what to do instead."""

COMMANDS = re.compile(
    r"(?:^|[.?:;]\s+|\n)(?:then |now |next,? )?"
    r"(?:confront\b|forgive\b|apologi[sz]e\b|admit\b|promise (?:your|them|him|her|each)|"
    r"check (?:on|their|his|her|your partner)|stay with (?:your|them|him|her)|"
    r"(?:ask|tell|show) (?:your partner|them|him|her)\b)",
    re.IGNORECASE,
)
"""No text tells anyone to confront, check, promise, forgive or stay, or to bring a partner into it."""

SPANISH_PHRASES = (
    # "No le debes nada" speaks of owing, and is a kindness.
    (r"(?<!\ble )(?<!\bles )\b(?:debes|debés)\b(?! nada)", "Offer it: puedes, quizá quieras."),
    (r"\b(?:deberías|tienes que|tenés que|necesitas que|has de)\b", "Offer it: puedes, quizá quieras."),
    (r"\b(?:hay que|es necesario|es obligatorio)\b", "Offer it: puedes, quizá quieras."),
    (r"\b(?:simplemente|obviamente|por supuesto|claro está)\b", "Leave the word out; it is not so for everyone."),
    (r"\btodo (?:pasa|sucede|ocurre) por algo\b", "Leave it out; it explains hurt away."),
    (r"\b(?:supéralo|superarlo ya|pasa página|da vuelta a la página)\b", "Leave it out; nobody heals on demand."),
    (r"\b(?:por lo menos|al menos)\b", "Leave it out; it makes hurt smaller than it was."),
    (r"\b(?:exager(?:as|ado|ada|ando)|demasiado sensibles?)\b", "Leave it out; it makes feelings smaller."),
    (r"\bel tiempo (?:todo )?lo cura\b", "Leave it out; nobody can promise it."),
    (r"\b(?:narcisis\w*|sociópat\w*|codependen\w*|bipolar(?:es)?|trastorno límite)\b", "Name no diagnosis."),
    (r"\b(?:tóxic[oa]s?|loc[oa]s?)\b", "Name what was done, not what someone is."),
    (r"\b(?:te prometo|prometemos|te garantizo|garantizamos)\b", "Promise nothing that cannot be kept."),
    (r"\b(?:siempre funciona|garantizad[oa]s?)\b", "Promise nothing that cannot be kept."),
    (r"\bcomet\w+ suicidio\b", "Write murió por suicidio."),
    (r"\b(?:usted(?:es)? (?:debe|puede|tiene)|vosotr[oa]s|(?:pod|ten|quer)éis)\b", "Say tú, and ustedes to several."),
    (r"\b\w+[oa]@|\b\w+@s?\b|\b(?:tod|amig|nosotr|otr)[xe]s\b", "Write it to be read aloud: todas las personas."),
)  # fmt: skip
"""What is never written in Spanish, and what to do instead."""

SPANISH_COMMANDS = re.compile(
    r"(?:^|[.?:;]\s+|\n)[¿¡]?(?:luego |ahora |después,? )?"
    r"(?:confronta|enfrenta a|perdona(?:l[eoa]s?)?\b(?! que)|discúlpate|pide perdón|admite|"
    r"prom[eé]te(?:l[eo]s?)?\b|revisa (?:su|el teléfono|el celular)|vigila|quédate con (?:tu pareja|él|ella)|"
    r"(?:pregúnta|pídele|pídeles|dile|diles|muéstrale|cuéntale)(?:le|les)?(?: a tu pareja)?\b)",
    re.IGNORECASE,
)
"""The same as in English."""


def _english_is_hard(text: str) -> str:
    measured = grade(text)
    return f"The text reads at school grade {measured:.1f}." if measured > HIGHEST_GRADE else ""


def _spanish_is_hard(text: str) -> str:
    measured = perspicuity(text)
    return f"The text has a reading ease of {measured:.0f} (INFLESZ)." if measured < LOWEST_EASE else ""


_NONE = Style((), None, lambda _: "")
_STYLES = {
    "en": Style(PHRASES, COMMANDS, _english_is_hard),
    "es": Style(SPANISH_PHRASES, SPANISH_COMMANDS, _spanish_is_hard),
}


def style_of(language: str) -> Style:
    """Return what the texts of a language keep to; nothing is known of languages that are not ours."""
    return _STYLES.get(language.partition("-")[0], _NONE)
