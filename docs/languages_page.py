"""The page docs/languages.md: what is known of each language, and what a new one needs."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path

from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.text.languages.language import Language
from seoaudit.text.languages.records import LANGUAGES
from seoaudit.text.readability.passive import knows_passive
from seoaudit.text.readability.syllables import COUNTERS
from seoaudit.text.resources import DATA, listed, read_lines

TEMPLATE = Path(__file__).with_name("languages.template.md")
GAP = "–"

# What a table says of a language and its code: whether it has something, or what.
Column = Callable[[str, Language], object]


def in_folder(name: str) -> Column:
    return lambda code, _: code in listed(name)


def in_lines(name: str) -> Column:
    return lambda code, _: code in _languages_of_lines(name)


@cache
def _languages_of_lines(name: str) -> frozenset[str]:
    return frozenset(re.split("[+: ]", line)[0] for line in read_lines(f"{name}.txt"))


def _formula(_: str, language: Language) -> str:
    borrowed = language.borrowed_formula
    return language.reading_formula or (f"{borrowed}, borrowed" if borrowed else "")


def _syllables(code: str, language: Language) -> str:
    return "own" if code in COUNTERS else "vowels" if language.vowels else ""


def _irregular(code: str, _: Language) -> bool:
    return code in listed("irregular_forms") or (DATA / f"broken_plurals_{code}.txt").exists()


def _sentence(_: str, language: Language) -> str:
    return str(language.max_sentence_words) if language.uses_spaces else ""


def _forms(_: str, language: Language) -> str:
    return "" if language.word_forms == "as written" else language.word_forms


KNOWN_OF_WORDS: Mapping[str, Column] = {
    "detected": lambda _, language: language.is_detected,
    "function words": in_folder("function_words"),
    "negations": in_lines("negations"),
    "pronouns": in_lines("pronouns"),
    "numbers": in_lines("number_words"),
    "abbreviations": in_lines("abbreviations"),
    "word forms": _forms,
    "irregular forms": _irregular,
    "syllables": _syllables,
}
JUDGED: Mapping[str, Column] = {
    "reading ease": _formula,
    "words of a sentence": _sentence,
    "transition words": in_folder("connectives"),
    "passive": lambda code, _: knows_passive(code),
    "sentence openings": in_lines("sentence_openings"),
    "generic link texts": in_folder("generic_link_texts"),
    "power words": in_folder("power_words"),
    "positive words": in_folder("positive_words"),
    "negative words": in_folder("negative_words"),
    "closing headings": in_lines("closing_headings"),
    "messages": lambda code, _: code in MESSAGE_LANGUAGES,
}


def languages_page() -> str:
    """Markdown with the two tables, and what a new language needs."""
    known = {code: language for code, language in LANGUAGES.items() if _is_more_than_script(code)}
    others = sorted(LANGUAGES[code].name for code in set(LANGUAGES) - set(known))
    return TEMPLATE.read_text("utf-8").format(
        known_of_words=_table(known, KNOWN_OF_WORDS),
        judged=_table(known, JUDGED),
        others=", ".join(others),
        messages=_joint([LANGUAGES[code].name for code in MESSAGE_LANGUAGES]),
    )


def _joint(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _is_more_than_script(code: str) -> bool:
    language = LANGUAGES[code]
    letters = language.telling_letters
    return language != Language(language.name, language.script, telling_letters=letters)


def _table(languages: Mapping[str, Language], columns: Mapping[str, Column]) -> str:
    rows = [["language", *columns]]
    for code, language in sorted(languages.items(), key=_by_ability):
        cells = (column(code, language) for column in columns.values())
        rows.append([f"{language.name} `{code}`", *map(_cell, cells)])
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])


def _by_ability(named: tuple[str, Language]) -> tuple[int, str]:
    """The languages that have most come first."""
    code, language = named
    columns = (*KNOWN_OF_WORDS.values(), *JUDGED.values())
    return -sum(bool(column(code, language)) for column in columns), language.name


def _cell(value: object) -> str:
    return "yes" if value is True else str(value or GAP)
