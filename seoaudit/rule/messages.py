"""Turning message keys and numbers into sentences in the reader's language.

English texts are in the rules; other languages in `<topic>/<language>.json` beside them. Phrases of
the program are in `locale/<language>.json`. Errors and notes are in English where they arise; other
languages in `locale/errors/<language>.json`, by the template in English.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from seoaudit.errors import Phrase, UsageError
from seoaudit.inert import inert
from seoaudit.kept_table import kept_table
from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.bidi import isolated, runs_left, with_code_isolated
from seoaudit.rule.catalogue import Forms, file_of, translation, warn
from seoaudit.rule.finding import Value
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES, typeset
from seoaudit.rule.rule import AnyRule
from seoaudit.text.languages.traits import Direction, direction

LOCALE = Path(__file__).parent / "locale"
# Numbers that tell one thing from the others count nothing, so they are written in one piece.
NUMBERING = frozenset({"line", "first", "status"})
PLACEHOLDER = late_pattern(r"\{[^{}]*\}")


class Said(str):
    """A text of this program, whose values are inert already."""

    __slots__ = ()


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
        return Said(self.phrase("list_comma").join(map(_inert, items)))

    def labelled(self, name: str, value: str) -> str:
        """Return a name and what it stands for, with the colon of this language between them."""
        return Said(f"{name}{self.phrase('colon')}{value}")

    def number(self, value: float, decimals: int | None = None) -> str:
        """Return a number as this language writes it, by default with at most two decimals."""
        if decimals is None:
            written = f"{round(value, 2):g}" if isinstance(value, float) else str(value)
        else:
            written = f"{value:.{decimals}f}"
        return MESSAGE_LANGUAGES[self.language].number(written)

    def day(self, written: str) -> str:
        """Return a date such as 2027-03-01 as this language writes it, any other text as it is."""
        try:
            return MESSAGE_LANGUAGES[self.language].day(date.fromisoformat(written))
        except ValueError:
            return self.show(written)

    def title(self, rule: type[AnyRule]) -> str:
        """Return the title of a rule."""
        english = (rule.__doc__ or rule.id).strip().partition("\n")[0]
        if self.language == "en":
            return english
        title = translation(rule, self.language).get("title", english)
        return title if isinstance(title, str) else english

    def text(self, rule: type[AnyRule], key: str, params: Mapping[str, Value]) -> str:
        """Return what is wrong."""
        message = rule.messages[key]
        forms: Forms = {"one": message.one or message.text, "other": message.text}
        return self._worded(rule, key, "text", forms, params)

    def advice(self, rule: type[AnyRule], key: str, params: Mapping[str, Value]) -> str:
        """Return how to fix it."""
        return self._worded(rule, key, "advice", rule.messages[key].advice, params)

    def fix(self, rule: type[AnyRule], key: str, params: Mapping[str, Value]) -> str:
        """Return what the finding's fix does; its advice if the rule has no title for it."""
        title = rule.messages[key].fix
        if title is None:
            return self.advice(rule, key, params)
        return self._worded(rule, key, "fix", title, params)

    def phrase(self, key: str, **params: Value) -> str:
        """Return a phrase of the program, in English if it is not translated yet."""
        known = _phrases(self.language)
        if key in known:
            return self._say(known[key], params)
        return self._say(_form(_phrases("en")[key], params.get("count", 0), "en"), params)

    def phrase_or(self, key: str, otherwise: str) -> str:
        """Return the phrase for a key, or `otherwise` if unknown, such as the topic of a plugin."""
        is_known = key in _phrases(self.language) or key in _phrases("en")
        return self.phrase(key) if is_known else otherwise

    def tell(self, text: str) -> str:
        """Return an error or a note in this language.

        What has no translation, such as the words of a parser or a plugin, stays as it is.
        """
        if self.language == "en":
            return _inert(text)
        template, values = (text.template, text.values) if isinstance(text, Phrase) else (text, {})
        if template in (known := _errors(self.language)):
            return self._say(known[template], values)
        if values and not any(map(str.isalpha, PLACEHOLDER.sub("", template))):
            return self._say(template.replace(": ", self.phrase("colon")), values)
        return self.show(str(text))

    def _worded(
        self, rule: type[AnyRule], key: str, part: str, english: Forms, params: Mapping[str, Value]
    ) -> str:
        """Return a text of a rule in this language, or in English if it has none that can be shown.

        A translation that cannot be shown is a PluginWarning.
        """
        english = _form(english, params.get("count", 0), "en")
        if self.language == "en":
            return self._say(english, params)
        translated = translation(rule, self.language).get(key)
        forms = translated.get(part) if isinstance(translated, dict) else None
        if forms is None:
            return self._say(english, params)
        try:
            return self._say(forms, params)
        except (KeyError, ValueError, IndexError, AttributeError) as error:
            where = f"{file_of(rule, self.language)}: {rule.id}: {key}: {part}"
            warn(f"{where} cannot be shown ({type(error).__name__}: {error})")
            return self._say(english, params)

    def _say(self, forms: Forms, params: Mapping[str, object]) -> str:
        text = _form(forms, params.get("count", 0), self.language)
        if self.isolate and self.is_right_to_left:
            text = with_code_isolated(text)
        values = {
            name: _Value(self, value, is_name=name in NUMBERING) for name, value in params.items()
        }
        return Said(text.format_map(values))

    def show(self, value: Value) -> str:
        """Format a value for a sentence: numbers as `number` does, text isolated.

        Text is inert: no value rules the terminal or the text around it.
        """
        if isinstance(value, int | float) and not isinstance(value, bool):
            return self.number(value)
        shown = _inert(value if isinstance(value, str) else str(value))
        if (
            self.isolate
            and shown
            and isinstance(value, str)
            and (self.is_right_to_left or runs_left(shown))
        ):
            return Said(isolated(shown))
        return shown


def words_of(language: Words | str) -> Words:
    """Return the texts of a language by its code; raise UsageError if there are none in it."""
    if isinstance(language, Words):
        return language
    if language not in MESSAGE_LANGUAGES:
        raise UsageError(
            "no messages in {language!r}: there are messages in {known}",
            language=language,
            known=", ".join(MESSAGE_LANGUAGES),
        )
    return Words(language)


def _form(forms: Forms, count: object, language: str) -> str:
    """Return the text for a count in this language."""
    if not isinstance(forms, dict):
        return forms
    if count == 0 and "zero" in forms:
        return forms["zero"]  # few languages have it in CLDR, but "not found" beats "0 times"
    if not isinstance(count, int | float):
        return forms["other"]
    return forms.get(MESSAGE_LANGUAGES[language].plural(count)) or forms["other"]


def _inert(text: str) -> str:
    """Return a text of others made inert, or one of this program as it is."""
    return text if isinstance(text, Said | Phrase) else Said(inert(text))


class _Value:
    """A value in a template: its format is how a sentence shows it, `plain` how code does."""

    def __init__(self, words: Words, value: object, *, is_name: bool) -> None:
        self._words = words
        self._value = value
        self._is_name = is_name

    @property
    def plain(self) -> str:
        """The value without isolation."""
        return self._words._replace(isolate=False).show(cast("Value", self._value))

    def __format__(self, form: str) -> str:
        value = self._value
        if isinstance(value, Phrase):
            return self._words.tell(value)
        if self._is_name and isinstance(value, int):
            return str(value)
        if form == "date":
            return self._words.day(str(value))
        if isinstance(value, int | float | Said) and not form:
            return self._words.show(cast("Value", value))
        written = format(value, form)
        is_number = isinstance(value, int | float)
        marked = MESSAGE_LANGUAGES[self._words.language].number(written) if is_number else written
        return self._words.show(marked)

    def __repr__(self) -> str:
        return self._words.show(repr(self._value))


@cache
def _phrases(language: str) -> dict[str, Forms]:
    return kept_table(_read, f"{LOCALE}/{language}.json")


@cache
def _errors(language: str) -> dict[str, Forms]:
    """Return the translations of errors and notes, by the template in English."""
    return kept_table(_read, f"{LOCALE}/errors/{language}.json")


def _read(file: Path) -> dict[str, Forms]:
    found: dict[str, Forms] = json.loads(file.read_text("utf-8"))
    return typeset(found, file.stem)
