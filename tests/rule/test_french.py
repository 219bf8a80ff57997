"""The French of the program: its plurals, numbers, dates and spaces, and how it is typed."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from seoaudit.errors import SourceError
from seoaudit.rule.finding import Value
from seoaudit.rule.message_languages import NARROW_NO_BREAK_SPACE as NARROW
from seoaudit.rule.message_languages import NO_BREAK_SPACE as WIDE
from seoaudit.rule.message_languages import typeset
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import rule_of
from tests.paths import ROOT

WORDS = Words("fr")
FILES = [file for folder in ("rules", "seoaudit") for file in (ROOT / folder).rglob("fr.json")]
# What is no French: code, values, addresses, HTML, and what stands in guillemets or quotes.
NO_PROSE = re.compile(
    r"`[^`]*`|\{[^{}]*\}|<[^<>]*>|&\w+;|(?<=«.)[^«»]*(?=.»)|\S*[\w*/]:[\w/{]\S*|\blang: "
    r"|(?:[\w-]+=)?\"[^\"]*\"(?:: )?"
)


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)


def texts(file: Path) -> Iterator[str]:
    yield from strings(json.loads(file.read_text("utf-8")))


every_file = pytest.mark.parametrize(
    "file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix()
)


@every_file
def test_marks_have_the_spaces_of_french_and_quotes_are_guillemets(file: Path) -> None:
    for text in texts(file):
        said = NO_PROSE.sub("x", typeset(text, "fr"))
        assert not re.search(rf"[^{NARROW}«»!?][;?!](?!\w)", said), text
        assert not re.search(rf"[^{WIDE}]»|«[^{WIDE}]|[^{WIDE}]%(?!\w)", said), text
        assert not re.search(r"\w:(?:\s|$)", said), text
        assert not re.search("[“”]|[a-zà-ÿ]'[a-zà-ÿ]", said), text
        assert "  " not in said, text


@every_file
def test_readers_are_addressed_as_vous(file: Path) -> None:
    for text in texts(file):
        said = NO_PROSE.sub("", text)
        assert not re.search(r"\b(?:tu|toi|ton|tes)\b", said, re.IGNORECASE), text


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 page"),
        (1, "1 page"),
        (1.5, "1,5 page"),
        (2, "2 pages"),
        (12345, f"12{NARROW}345 pages"),
    ],
)
def test_none_and_one_are_singular(count: float, said: str) -> None:
    assert WORDS.phrase("pages", count=count) == said


def test_numbers_have_a_comma_and_thousands_a_space() -> None:
    said = WORDS.phrase("keyphrase", keyphrase="Mot-clé x", count=1200, density=1.256)
    assert said == f"Mot-clé x{WIDE}: 1{NARROW}200 occurrences, densité 1,26{WIDE}%"
    assert WORDS.number(12345.67, 1) == f"12{NARROW}345,7"


def test_lines_and_statuses_are_numbers_in_one_piece() -> None:
    rule = rule_of("crawl/noindex-unread")
    params: dict[str, Value] = {"directive": "noindex", "line": 1234, "rule": "Disallow: /"}
    assert "la ligne 1234 de robots.txt" in WORDS.text(rule, "unread", params)


def test_a_day_is_written_in_words() -> None:
    assert WORDS.phrase("ignored_until", until="2027-03-01") == f"jusqu’au 1er{WIDE}mars{WIDE}2027"
    assert WORDS.phrase("ignored_until", until="demain") == "jusqu’au demain"


def test_values_keep_the_spaces_they_have() -> None:
    said = WORDS.text(rule_of("head/title-generic"), "generic", {"title": "Quoi ? 10 % : 1 000"})
    assert said.startswith(f"Le titre «{WIDE}Quoi ? 10 % : 1 000{WIDE}»")


def test_a_problem_without_words_has_the_colon_of_french() -> None:
    error = SourceError("a.html", "empty: nothing to audit")
    assert WORDS.tell(str(error)) == f"a.html{WIDE}: vide{WIDE}: rien à auditer"
    assert WORDS.labelled("lien", "x") == f"lien{WIDE}: x"


def test_a_rule_without_french_counts_as_english_does() -> None:
    rule = rule_of("content/too-short")
    english = Words().text(rule, "too_short", {"count": 0, "min_words": 300})
    assert english == "The article has 0 words."
