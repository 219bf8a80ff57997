"""Turning message keys and numbers into sentences in the reader's language.

English texts are in the rules; other languages in `<topic>/<language>.json` beside them. Phrases of
the program are in `locale/<language>.json`.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from seoaudit.errors import UsageError
from seoaudit.rule.rule import Rule, Value
from seoaudit.text.languages.traits import Direction, direction

Forms = str | dict[str, str]
FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT = ("R", "AL")


def english(n: float) -> str:
    """Return the CLDR plural category of a number in English."""
    return "one" if n == 1 else "other"


def arabic(n: float) -> str:
    """Return the CLDR plural category of a number in Arabic."""
    if n in (0, 1, 2):
        return ("zero", "one", "two")[int(n)]
    if n != int(n):
        return "other"
    rest = int(n) % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


# The languages of messages, each with its plural rule:
# https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
PLURAL: Mapping[str, Callable[[float], str]] = {"en": english, "ar": arabic}


class Words(NamedTuple):
    """The texts of one language. `isolate` keeps values of the other direction in place."""

    language: str = "en"
    isolate: bool = False

    @property
    def is_right_to_left(self) -> bool:
        """Whether this language is written from right to left."""
        return self.direction == "rtl"

    @property
    def direction(self) -> Direction:
        """How this language is written: "ltr" or "rtl"."""
        return direction(self.language)

    def join(self, items: Iterable[str]) -> str:
        """The items as a list in a sentence, with the comma of this language."""
        return self.phrase("list_comma").join(items)

    def title(self, rule: type[Rule]) -> str:
        """Return the title of a rule."""
        english = (rule.__doc__ or rule.id).strip().partition("\n")[0]
        if self.language == "en":
            return english
        title = _catalogue(_package(rule), self.language).get(rule.id, {}).get("title", english)
        return title if isinstance(title, str) else english

    def text(self, rule: type[Rule], key: str, params: Mapping[str, Value]) -> str:
        """Return what is wrong."""
        message = rule.messages[key]
        forms: Forms = {"one": message.one or message.text, "other": message.text}
        return self._say(self._entry(rule, key, "text", forms), params)

    def advice(self, rule: type[Rule], key: str, params: Mapping[str, Value]) -> str:
        """Return how to fix it."""
        return self._say(self._entry(rule, key, "advice", rule.messages[key].advice), params)

    def fix(self, rule: type[Rule], key: str, params: Mapping[str, Value]) -> str:
        """Return what the finding's fix does; its advice if the rule has no title for it."""
        title = rule.messages[key].fix
        if title is None:
            return self.advice(rule, key, params)
        return self._say(self._entry(rule, key, "fix", title), params)

    def phrase(self, key: str, **params: Value) -> str:
        """Return a phrase of the program."""
        return self._say(_phrases(self.language)[key], params)

    def phrase_or(self, key: str, otherwise: str) -> str:
        """Return the phrase for a key, or `otherwise` if unknown, such as the topic of a plugin."""
        return self.phrase(key) if key in _phrases(self.language) else otherwise

    def _entry(self, rule: type[Rule], key: str, part: str, english: Forms) -> Forms:
        """Return the text of a rule in this language, or in English if it is not translated."""
        if self.language == "en":
            return english
        translated = _catalogue(_package(rule), self.language).get(rule.id, {}).get(key)
        return translated.get(part, english) if isinstance(translated, dict) else english

    def _say(self, forms: Forms, params: Mapping[str, Value]) -> str:
        if isinstance(forms, dict):
            count = params.get("count", 0)
            form = PLURAL[self.language](count) if isinstance(count, int | float) else "other"
            if count == 0:
                form = "zero"  # CLDR has none in English, where "not found" beats "0 times"
            forms = forms.get(form) or forms["other"]
        if self.isolate and self.is_right_to_left:
            forms = _with_code_isolated(forms)
        return forms.format_map({name: self.show(value) for name, value in params.items()})

    def show(self, value: Value) -> str:
        """Format a value for a sentence: numbers with at most two decimals, text isolated."""
        if isinstance(value, float):
            return f"{round(value, 2):g}"
        shown = str(value)
        if self.isolate and isinstance(value, str) and (self.is_right_to_left or runs_left(shown)):
            return isolated(shown)
        return shown


def words_of(language: Words | str) -> Words:
    """Return the texts of a language by its code; raise UsageError if there are none in it."""
    if isinstance(language, Words):
        return language
    if language not in PLURAL:
        known = " and ".join(PLURAL)
        raise UsageError(f"no messages in {language!r}: there are messages in {known}")
    return Words(language)


def isolated(text: str) -> str:
    """Wrap `text` in marks that isolate its direction: https://www.unicode.org/reports/tr9/"""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"


@cache
def _with_code_isolated(text: str) -> str:
    """Isolate each piece of code in a right-to-left sentence, such as <html> or dir="rtl"."""
    return _code().sub(lambda found: isolated(found[0]), text)


@cache
def _code() -> re.Pattern[str]:
    """Match ASCII words and "…" with a letter, without {placeholders} or a final full stop."""
    word = r"[!-z|~…]*[A-Za-z][!-z|~…]*"
    return re.compile(rf"(?<![!-~…]){word}(?: {word})*(?<![.,:;!?…])(?![{{}}])")


def runs_left(text: str) -> bool:
    """Whether any letter of the text is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in RIGHT_TO_LEFT for c in text)


def _package(rule: type[Rule]) -> str:
    return rule.__module__.rpartition(".")[0]


@cache
def _catalogue(package: str, language: str) -> dict[str, dict[str, str | dict[str, Forms]]]:
    """Return the translations of a topic; empty if its package has none in this language."""
    from importlib.resources import files  # 8 ms that a report in English does not need

    file = files(package) / f"{language}.json"
    if not file.is_file():
        return {}
    found: dict[str, dict[str, str | dict[str, Forms]]] = json.loads(file.read_text("utf-8"))
    return found


@cache
def _phrases(language: str) -> dict[str, Forms]:
    file = Path(__file__).parent / "locale" / f"{language}.json"
    found: dict[str, Forms] = json.loads(file.read_text("utf-8"))
    return found
