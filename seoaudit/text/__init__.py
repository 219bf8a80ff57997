"""Analysis of plain text: words, sentences, word forms, matching, readability; no HTML.

Imports no other package of seoaudit. The names exported here are for rules and other packages.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.text.languages.detection import detect
    from seoaudit.text.languages.traits import direction, uses_arabic_script, uses_spaces
    from seoaudit.text.matching.find import compile_phrase, find
    from seoaudit.text.matching.indexed_text import IndexedText
    from seoaudit.text.readability.connectives import find_connective
    from seoaudit.text.readability.formulas import reading_ease
    from seoaudit.text.readability.passive import find_passive
    from seoaudit.text.segments.normalise import fold_spaces, normalise
    from seoaudit.text.segments.sentences import split_sentences
    from seoaudit.text.segments.shorten import shorten
    from seoaudit.text.segments.words import count_words, split_words
    from seoaudit.text.tags import is_valid_tag

__all__ = [
    "IndexedText",
    "compile_phrase",
    "count_words",
    "detect",
    "direction",
    "find",
    "find_connective",
    "find_passive",
    "fold_spaces",
    "is_valid_tag",
    "normalise",
    "reading_ease",
    "shorten",
    "split_sentences",
    "split_words",
    "uses_arabic_script",
    "uses_spaces",
]

__getattr__, __dir__ = published(
    __name__,
    {
        "IndexedText": "seoaudit.text.matching.indexed_text",
        "compile_phrase": "seoaudit.text.matching.find",
        "count_words": "seoaudit.text.segments.words",
        "detect": "seoaudit.text.languages.detection",
        "direction": "seoaudit.text.languages.traits",
        "find": "seoaudit.text.matching.find",
        "find_connective": "seoaudit.text.readability.connectives",
        "find_passive": "seoaudit.text.readability.passive",
        "fold_spaces": "seoaudit.text.segments.normalise",
        "is_valid_tag": "seoaudit.text.tags",
        "normalise": "seoaudit.text.segments.normalise",
        "reading_ease": "seoaudit.text.readability.formulas",
        "shorten": "seoaudit.text.segments.shorten",
        "split_sentences": "seoaudit.text.segments.sentences",
        "split_words": "seoaudit.text.segments.words",
        "uses_arabic_script": "seoaudit.text.languages.traits",
        "uses_spaces": "seoaudit.text.languages.traits",
    },
)
