"""All generators that are known, read as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.generators.astro import ASTRO
from seoaudit.manuscripts.generators.docfx import DOCFX
from seoaudit.manuscripts.generators.docusaurus import DOCUSAURUS
from seoaudit.manuscripts.generators.eleventy import ELEVENTY
from seoaudit.manuscripts.generators.generator import Sign
from seoaudit.manuscripts.generators.gitbook import GITBOOK
from seoaudit.manuscripts.generators.hugo import HUGO
from seoaudit.manuscripts.generators.jekyll import JEKYLL
from seoaudit.manuscripts.generators.mdbook import MDBOOK
from seoaudit.manuscripts.generators.mdn import MDN
from seoaudit.manuscripts.generators.mkdocs import MKDOCS
from seoaudit.manuscripts.generators.myst import MYST
from seoaudit.manuscripts.generators.nextra import NEXTRA
from seoaudit.manuscripts.generators.vitepress import VITEPRESS
from seoaudit.manuscripts.generators.zola import ZOLA

GENERATORS = (
    ASTRO,
    DOCFX,
    DOCUSAURUS,
    ELEVENTY,
    GITBOOK,
    HUGO,
    JEKYLL,
    MDBOOK,
    MDN,
    MKDOCS,
    MYST,
    NEXTRA,
    VITEPRESS,
    ZOLA,
)

# Words in the names of calls that show something, whoever wrote them: YouTubeIframe, img-wide.
_SHOWING = late_pattern(
    "youtube|vimeo|video|image|img|picture|figure|illustration|diagram|gallery|screenshot|photo"
    "|lightbox|carousel|mermaid",
    re.IGNORECASE,
)


def shows_media(call: str) -> bool:
    """Whether a call of this name shows a picture or a film."""
    return bool(call) and (call in _media() or bool(_SHOWING.search(call)))


def may_hold_ids(call: str) -> bool:
    """Whether a call of this name may put text with ids of its own on the page."""
    if call in _includes():
        return True
    return bool(call) and call not in _plain() and not shows_media(call)


@cache
def _media() -> frozenset[str]:
    return frozenset(name for each in GENERATORS for name in each.media.split())


@cache
def _includes() -> frozenset[str]:
    return frozenset(name for each in GENERATORS for name in each.includes.split())


@cache
def _plain() -> frozenset[str]:
    return frozenset(name for each in GENERATORS for name in each.plain.split())


@cache
def boxes() -> tuple[re.Pattern[str], ...]:
    """The patterns of lines that open a box, to match the whole line without its indentation."""
    return tuple(re.compile(pattern) for each in GENERATORS for pattern in each.boxes)


def find_marks(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield the signs of a text that are no text themselves, from `start` on, in no order."""
    return _found(_marks(), text, start)


def find_ids(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield what gives a place its id, in the group "id", from `start` on, in no order."""
    return _found(_ids(), text, start)


def find_options(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield what gives a place its id where Markdown sees code, from `start` on."""
    return _found(_options(), text, start)


def find_bringing(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield the lines that may put text with ids of its own on the page, from `start` on."""
    return _found(_bringing(), text, start)


@cache
def _marks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled_signs(sign for each in GENERATORS for sign in each.marks)


@cache
def _ids() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled_signs(sign for each in GENERATORS for sign in each.ids)


@cache
def _options() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled_signs(sign for each in GENERATORS for sign in each.options)


@cache
def _bringing() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled_signs(sign for each in GENERATORS for sign in each.bringing)


def _compiled_signs(signs: Iterable[Sign]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((sign.characters, re.compile(sign.pattern, re.MULTILINE)) for sign in signs)


def _found(
    signs: Sequence[tuple[str, re.Pattern[str]]], text: str, start: int
) -> Iterator[re.Match[str]]:
    for characters, pattern in signs:
        if characters in text:
            yield from pattern.finditer(text, start)
