"""Names of commands, functions and settings: people look them up, but search for other words."""

from __future__ import annotations

from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.keyphrase.word_use import Spans

# How names are written in code: nextState, MAX_AGE, on_load, fs.readFile.
_IDENTIFIER = late_pattern(r"[a-z0-9]+[A-Z]\w*|[A-Z][a-z0-9]+[A-Z]\w*|\w+_\w+|\w+\.[a-z]\w*")

# What follows the name of a function, or comes before an option, a variable or a tag.
_AFTER, _BEFORE = "(", ("--", "$", "@", "<", "::", ".")


def is_code_name(article: ArticleText, body: Spans) -> bool:
    """Whether most mentions outside blocks of code are in code, or it is written as names there.

    A product that is written like such a name, as "iPhone", is none unless it is used in code.
    """
    if body and not article.has_code:
        return False
    said = [place for place in body if not _is_in_block(article, place)]
    in_code = [place for place in said if article.is_in_code(place[0])]
    if not said or 2 * len(in_code) > len(said):
        return True
    is_used = bool(in_code) or len(said) < len(body)
    return is_used and any(_is_written_as_one(article.text, place) for place in said)


def _is_in_block(article: ArticleText, place: tuple[int, int]) -> bool:
    """Whether a mention is in a block of code."""
    return article.blocks[article.block_at(place[0])].kind == "pre"


def _is_written_as_one(text: str, place: tuple[int, int]) -> bool:
    start, end = place
    if " " in text[start:end]:
        return False
    before = text[max(0, start - 2) : start]
    is_called = text[end : end + 1] == _AFTER or before.endswith(_BEFORE)
    return is_called or _IDENTIFIER.fullmatch(text[start:end]) is not None
