"""Titles that could belong to any page: default titles, and words for a kind of text alone."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text import normalise, split_words
from seoaudit.text.segments.function_words import function_words
from seoaudit_rules.site_names import comparable, title_parts

FILE_ENDINGS = (".html", ".htm", ".php", ".asp", ".aspx", ".doc", ".docx", ".pdf", ".md", ".txt")

# What follows a default title or a draft and its number: "Blog post v2", "Draft final".
VERSIONS = frozenset("copy final new v version rev kopie copie copia نهائي نسخة".split())

# Characters of a default title with its number.
MAX_LENGTH = 50

# Digits of a number that counts pages or drafts; a longer one is a year.
MAX_DIGITS = 3


@lru_cache(maxsize=64)
def is_generic(text: str) -> bool:
    """Whether the text is a default title, perhaps numbered, a file name, or only punctuation."""
    if len(text) > MAX_LENGTH and " " in text:
        return False
    title = comparable(text)
    unnumbered = without_number(title)
    is_file = " " not in title and title.endswith(FILE_ENDINGS)
    is_numbered = " " in unnumbered or unnumbered in listed("numbered")
    return (
        not title
        or is_file
        or title in listed("titles")
        or (is_numbered and unnumbered in listed("titles"))
    )


def is_default(title: str) -> bool:
    """Whether every part of a title is generic: "Blog post - draft 2"."""
    return all(map(is_generic, title_parts(title)))


def says_little(text: str, language: str | None) -> bool:
    """Whether a title only names a kind of text, such as "Tips", "Our new recipe" or "نصائح"."""
    return comparable(text) in listed("kinds") or all(
        word in listed("kinds") or word.isdecimal() for word in content_words(text, language)
    )


def content_words(text: str, language: str | None) -> Sequence[str]:
    """The words of a text without function words, normalised; all of them if all are such words."""
    words = list(map(normalise, split_words(text).texts))
    light = function_words(language) if language else frozenset()
    return [word for word in words if word not in light] or words


def without_number(title: str) -> str:
    """A comparable title without the numbers and words of versions at its end."""
    words = title.split()
    while words and is_version(words[-1]):
        words.pop()
    return " ".join(words)


def is_version(word: str) -> bool:
    """Whether the word is a number in any digits, "v2", "#2", or a word such as "final"."""
    bare = word.strip("#()[].")
    number = bare.removeprefix("v")
    return (number.isdecimal() and len(number) <= MAX_DIGITS) or bare in VERSIONS


def listed(section: str) -> frozenset[str]:
    """The lines of a section of generic_titles.txt, in comparable form."""
    return sections()[section]


@cache
def sections() -> Mapping[str, frozenset[str]]:
    """Each section of generic_titles.txt."""
    return kept_table(read_sections, f"{Path(__file__).parent}/generic_titles.txt")


def read_sections(file: Path) -> dict[str, frozenset[str]]:
    """What the file has under each heading."""
    parts = (text.partition("\n") for text in file.read_text("utf-8").split("\n\n"))
    return {
        name.strip("[]"): frozenset(
            comparable(title)
            for line in rest.splitlines()
            for title in line.partition(": ")[2].split(", ")
        )
        for name, _, rest in parts
        if name.startswith("[")
    }
