"""Pages that are looked things up in rather than read: changelogs and glossaries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.blocks import Block
from seoaudit.page.head.head import Title
from seoaudit.page.publication.page_kind import PageKind
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.element_text import element_text
from seoaudit.text.segments.normalise import normalise

# What such pages are called, in the form of `normalise`.
_CHANGELOGS = frozenset(
    normalise(name)
    for name in (
        "Changelog, Change log, Changes, Release notes, Release history, Releases, "
        "Version history, Änderungsprotokoll, Versionshinweise, Journal des modifications, "
        "Notes de version, "
        "Registro de cambios, Notas de la versión, Registro delle modifiche, Note di rilascio, "
        "Registro de alterações, Список изменений, История изменений, سجل التغييرات, "
        "سجل الإصدارات, ملاحظات الإصدار"
    ).split(", ")
)
_GLOSSARIES = frozenset(
    normalise(name)
    for name in (
        "Glossary, Glossary of terms, Glossar, Glossaire, Glosario, Glossário, Glossario, "
        "Woordenlijst, Ordlista, Słowniczek, Глоссарий, Terimler sözlüğü, Glosarium, "
        "مسرد, مسرد المصطلحات, معجم المصطلحات, واژه‌نامه, מילון מונחים"
    ).split(", ")
)

# A heading that is a version: its name or "version" before it, a date or a name after it.
_VERSION = late_pattern(
    r"\W*(?:[^\W\d][\w.@/-]*\s+){0,2}(?P<mark>v\.?\s?)?(?P<number>\d+(?:\.\d+){1,3})"
    r"(?P<pre>[-+.]?[a-z][\w.+-]*)?(?P<rest>.*)",
    re.IGNORECASE,
)
_YEAR = late_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SEPARATED = late_pattern(r"\W*[-–—:,(\[|]")

# The numbers below were chosen by reading pages; none is swept.
#
# Fewest versions of a changelog that is not called so, and their share of the headings of a level.
MIN_VERSIONS = 3
MIN_SHARE = 2 / 3

# Fewest terms of a glossary as headings, in a list, and of what is called so; most words of one.
# An article on twelve herbs or cars may have them in alphabetical order, too.
MIN_HEADINGS = 12
MIN_TERMS = 8
MIN_TERMS_NAMED = 4
MAX_TERM_WORDS = 6

# Share of neighbouring terms that are in alphabetical order.
MIN_ORDER = 0.9

# Most words of the usual entry of a glossary; longer ones are sections to read.
MAX_ENTRY_WORDS = 60

# Share of the words that is in a list of terms, or in the tables of what is called a glossary.
MIN_LISTED = 0.7

# The elements of terms and what they mean, in lists and in tables.
_IN_LISTS, _IN_TABLES = ("dl",), ("dl", "table")


class Entry(NamedTuple):
    """A heading or a term of a list, its level (0 in a list), and the words below it."""

    text: str
    level: int
    words: int


def refined_kind(
    kind: PageKind, title: Title | None, headline: Element | None, text: ArticleText
) -> PageKind:
    """Return the kind of an article that is a changelog or a glossary; any other kind as it is."""
    if kind is not PageKind.ARTICLE:
        return kind
    names = (title.without_brand if title else "", element_text(headline) if headline else "")
    called = set(map(normalise, names))
    headings = [
        Entry(section.heading.text, int(section.heading.kind[1]), section.words)
        for section in text.sections
        if section.heading is not None
    ]
    if _is_changelog(headings, is_named=not _CHANGELOGS.isdisjoint(called)):
        return PageKind.CHANGELOG
    is_named = not _GLOSSARIES.isdisjoint(called)
    if _has_terms(headings, is_named=is_named) or _is_list_of_terms(text, is_named=is_named):
        return PageKind.GLOSSARY
    return PageKind.ARTICLE


def _is_changelog(headings: Sequence[Entry], *, is_named: bool) -> bool:
    """Whether most headings of a level are versions, the newest first."""
    found = [(each.level, version) for each in headings if (version := version_of(each.text))]
    if len(found) < (1 if is_named else MIN_VERSIONS):
        return False
    level = min(level for level, _ in found)
    versions = [version for own, version in found if own == level]
    alike = sum(each.level == level for each in headings)
    if is_named:
        return True
    is_falling = versions[0] > versions[-1]
    return len(versions) >= max(MIN_VERSIONS, MIN_SHARE * alike) and is_falling


def version_of(heading: str) -> tuple[int, ...] | None:
    """Return the version that a heading names; None for a numbered section or anything else."""
    found = _VERSION.fullmatch(heading)
    if found is None:
        return None
    rest, number = found["rest"], found["number"]
    is_alone = not any(map(str.isalpha, rest)) or bool(_YEAR.search(rest))
    is_marked = bool(found["mark"]) or number.count(".") > 1
    if not is_alone and not (is_marked and _SEPARATED.match(rest)):
        return None
    return tuple(map(int, number.split(".")))


def _has_terms(headings: Sequence[Entry], *, is_named: bool) -> bool:
    """Whether the headings of a level are terms in alphabetical order with short entries."""
    for level in dict.fromkeys(each.level for each in headings):
        terms = list(_with_what_is_below(headings, level))
        if len(terms) < (MIN_TERMS_NAMED if is_named else MIN_HEADINGS):
            continue
        from statistics import median  # 4 ms that articles do without

        is_short = median(each.words for each in terms) <= MAX_ENTRY_WORDS
        if is_short and _are_terms(terms) and _are_in_order([each.text for each in terms]):
            return True
    return False


def _with_what_is_below(headings: Sequence[Entry], level: int) -> Iterator[Entry]:
    """Yield the headings of a level, each with the words up to the next one or a higher one."""
    for place, one in enumerate(headings):
        if one.level == level:
            below = takewhile(lambda each: each.level > level, headings[place + 1 :])
            yield one._replace(words=one.words + sum(each.words for each in below))


def _are_terms(entries: Sequence[Entry]) -> bool:
    """Whether they are short and no questions."""
    short = [
        each
        for each in entries
        if len(each.text.split()) <= MAX_TERM_WORDS and each.text.rstrip()[-1:] not in "?؟？"
    ]
    return len(short) >= MIN_ORDER * len(entries)


def _are_in_order(terms: Sequence[str]) -> bool:
    """Whether nearly all terms follow in the alphabet on the one before."""
    keys = [normalise(term).removeprefix("ال").lstrip("-`\"'(") for term in terms]
    rising = sum(one <= other for one, other in pairwise(keys))
    return len(set(keys)) > 1 and rising >= MIN_ORDER * (len(keys) - 1)


def _is_list_of_terms(text: ArticleText, *, is_named: bool) -> bool:
    """Whether most of the text is terms with descriptions, in a <dl> or, if named, in tables."""
    is_entry = _is_table if is_named else _is_list
    counted = zip(text.blocks, text.word_counts, strict=True)
    listed = [(block, count) for block, count in counted if block.element.is_within(is_entry)]
    terms = list(_terms(block for block, _ in listed))
    if len(terms) < (MIN_TERMS_NAMED if is_named else MIN_TERMS) or not _are_terms(terms):
        return False
    return sum(count for _, count in listed) >= MIN_LISTED * text.words


def _terms(blocks: Iterable[Block]) -> Iterator[Entry]:
    """Yield the terms of lists, and the first cells of rows."""
    for block in blocks:
        row = block.element.parent if block.kind in ("td", "th") else None
        cells = row.children if row is not None else ()
        first = next((cell for cell in cells if not isinstance(cell, str)), None)
        is_first = first is block.element
        if block.kind == "dt" or is_first:
            yield Entry(block.text, 0, 0)


def _is_list(element: Element) -> bool:
    return element.tag in _IN_LISTS


def _is_table(element: Element) -> bool:
    return element.tag in _IN_TABLES
