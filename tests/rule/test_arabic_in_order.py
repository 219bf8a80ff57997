"""Every Arabic text as a terminal or browser orders it, by the Unicode bidirectional algorithm."""

import json
import re
from collections.abc import Iterator

import pytest
from bidi import get_display

from seoaudit.cli.help import directed
from seoaudit.rule.bidi import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE
from seoaudit.rule.messages import Words
from tests.paths import ROOT

WORDS = Words("ar", isolate=True)
MARKS = re.compile(f"[{FIRST_STRONG_ISOLATE}{POP_DIRECTIONAL_ISOLATE}\u200f]")
# A run of code, without the punctuation and brackets of the sentence around it.
CODE = re.compile(r"[!-~…]*[A-Za-z][!-~…]*|\d+(?:-\d+)+")
EDGES = ".,:;!?…()"
# Values that are sentences of their own or numbers.
NUMBERS = re.compile(r"percent|density|earned|possible|count|score|seconds|megabytes|minimum|usual")
SENTENCES = ("hint", "more", "message", "choices", "problem")


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)


def texts() -> Iterator[str]:
    """Yield each Arabic text of the rules and of the program."""
    files = [*(ROOT / "rules").rglob("ar.json"), *(ROOT / "seoaudit" / "rule").rglob("ar.json")]
    for file in files:
        if file.parent.name != "docs":
            yield from strings(json.loads(file.read_text("utf-8")))


def value(name: str) -> float | str:
    """A value in Latin letters, with what is mirrored or moved at its edges."""
    if NUMBERS.search(name):
        return 12.5
    return "" if name in SENTENCES else f"<{name}-1>"


@pytest.mark.parametrize("text", sorted(set(texts())))
def test_code_and_values_are_shown_in_one_piece(text: str) -> None:
    said = WORDS._say(text, {name: value(name) for name in re.findall(r"{(\w+)", text)})
    shown = MARKS.sub("", get_display(said, base_dir="R"))
    for code in CODE.findall(MARKS.sub("", said)):
        assert code.strip(EDGES) in shown


HELP = json.loads((ROOT / "seoaudit" / "cli" / "locale" / "ar.json").read_text("utf-8"))


@pytest.mark.parametrize("text", HELP.values())
def test_code_in_help_is_shown_in_one_piece(text: str) -> None:
    shown = MARKS.sub("", get_display(directed(f"  {text}"), base_dir="R"))
    for code in CODE.findall(text):
        assert code.strip(EDGES) in shown


@pytest.mark.parametrize(
    ("said", "shown"), [("عرضه 12.4 بكسل", "لسكب 12.4 هضرع"), ("في 12.5% منه", "هنم %12.5 يف")]
)
def test_numbers_are_read_before_their_units(said: str, shown: str) -> None:
    assert get_display(said, base_dir="R") == shown
