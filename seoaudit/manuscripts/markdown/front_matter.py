"""The front matter of a Markdown file: the fields above the text, with their positions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Literal

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter, Fields, FieldValue
from seoaudit.manuscripts.source_map import Place

Language = Literal["yaml", "toml", "script"]

# The language behind the hyphens is Eleventy's: https://www.11ty.dev/docs/data-frontmatter/
_FENCE = late_pattern(
    r"(---|\+\+\+)(?P<of>(?<=---)(?:json5?|js|javascript|yaml|toml))?[ \t]*(?=[\r\n]|$)"
)
_YAML_END = late_pattern(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_TOML_END = late_pattern(r"^\+\+\+[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_KEY = late_pattern(r"[ \t]*[\r\n]+[\"']?[\w-]+[\"']?[ \t]*[:=]")
_LINE_END = late_pattern(r"\r\n?|\n")


class FrontMatter:
    """The fields of one file. `place` includes both fences, `inner` is the part between."""

    def __init__(self, text: str, language: Language, place: Place, inner: Place) -> None:
        self.text = text
        self.language: Language = language
        self.place = place
        self.inner = inner

    @cached_property
    def fields(self) -> Fields:
        """All fields; raises BrokenFrontMatter if they cannot be read."""
        start, end = self.inner
        return read_fields(self.text[start:end], self.language, start, self.text)

    @property
    def fence(self) -> Place:
        """The opening line: the position for a missing field."""
        return self.place[0], self.place[0] + 3

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[str, Sequence[FieldValue]]]:
        return {comparable(key): (key, values) for key, values in self.fields.items()}

    def values(self, names: Iterable[str]) -> Sequence[FieldValue]:
        """Return the values of the first of these fields with a text."""
        for name in names:
            _, found = self._by_name.get(comparable(name), ("", ()))
            if written := [value for value in found if value.text.strip()]:
                return written
        return ()

    def key(self, names: Iterable[str]) -> str:
        """Return the first of these fields that exists, as spelled in the file; "" if none does."""
        return next((self._by_name[n][0] for n in map(comparable, names) if n in self._by_name), "")


def comparable(key: str) -> str:
    """Return one form for meta_title, meta-title and metaTitle."""
    return key.replace("_", "").replace("-", "").casefold()


def find_front_matter(text: str) -> FrontMatter | None:
    """Return the front matter `text` begins with; None if there is none.

    Raises BrokenFrontMatter if it is opened and never closed, or has no fields.
    """
    opened = _FENCE.match(text)
    if opened is None:
        return None
    language = _language(opened[1], opened["of"] or "")
    first = _LINE_END.match(text, opened.end())
    start = first.end() if first else len(text)
    closed = (_YAML_END if opened[1] == "---" else _TOML_END).search(text, start)
    if closed is None:
        if not _KEY.match(text, opened.end()):
            return None  # a line across the page
        raise BrokenFrontMatter(
            Phrase(
                "the front matter is never closed: add {opened} on a line of its own after it",
                opened=opened[1],
            ),
            1,
        )
    front = FrontMatter(text, language, (0, closed.end()), (start, closed.start()))
    if not front.fields and text[start : closed.start()].strip():
        return None  # a text between two lines across the page, or only comments
    return front


def _language(fence: str, name: str) -> Language:
    if fence == "+++" or name == "toml":
        return "toml"
    return "script" if name.startswith("j") else "yaml"


def read_fields(text: str, language: Language, offset: int = 0, whole: str = "") -> Fields:
    """Return the fields in `text`; positions count from `offset`, lines in `whole`."""
    before = len(_LINE_END.findall(whole[:offset]))
    if language == "yaml":
        from seoaudit.manuscripts.markdown.field_languages.yaml_fields import read
    elif language == "script":
        from seoaudit.manuscripts.markdown.field_languages.script_fields import read
    else:
        from seoaudit.manuscripts.markdown.field_languages.toml_fields import read
    try:
        return read(text, offset)
    except BrokenFrontMatter as error:
        raise BrokenFrontMatter(error.problem, error.line + before) from error
