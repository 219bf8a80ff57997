"""Images that stand for characters of the text: emoji, formulas and arrows."""

from __future__ import annotations

import re
import unicodedata

from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import urls
from seoaudit.page.tree.tree import Element

# Classes of emoji that a script or a content system draws: WordPress, Discourse, GitHub, twemoji.
_EMOJI_CLASSES = frozenset("emoji emojione g-emoji joypixels smiley twemoji wp-smiley".split())

# Classes of formulas that MediaWiki, Jetpack, QuickLaTeX, MathJax, pandoc and LaTeX2HTML draw.
_FORMULA_CLASSES = late_pattern(
    r"^(?:latex|tex|math|formula|equation|ql-img-.*-formula|mwe-math-fallback-.*|.*latex-image)$"
)

# Services that draw a formula given in the URL.
_FORMULA_SERVICE = late_pattern(
    r"(?:^|[/.])(?:latex|latex\.codecogs|mathtex|mimetex|math/render)(?:[/.]|$)", re.IGNORECASE
)

# Unicode categories of letters and digits: an alt text with one of them is in words.
_SPOKEN = "LN"

# Characters of an alt text that is an emoji: a family is one of eleven. Not swept.
MAX_SYMBOL_LENGTH = 12


def is_symbol(image: Element) -> bool:
    """Whether an <img> is drawn in place of characters, which its alt text gives.

    Without an alt text it is an image like any other: nobody can read it.
    """
    alt = image.get("alt").strip()
    if not alt:
        return False
    return _is_without_words(alt) or _is_emoji(image) or _is_formula(image)


def _is_without_words(alt: str) -> bool:
    """Whether an alt text is only emoji, arrows or other signs."""
    if len(alt) > MAX_SYMBOL_LENGTH:
        return False
    categories = [unicodedata.category(character) for character in alt]
    has_sign = any(category[0] == "S" for category in categories)
    return has_sign and not any(category[0] in _SPOKEN for category in categories)


def _is_emoji(image: Element) -> bool:
    return not _EMOJI_CLASSES.isdisjoint(name.lower() for name in image.classes)


def _is_formula(image: Element) -> bool:
    if any(_FORMULA_CLASSES.match(name.lower()) for name in image.classes):
        return True
    parts = urls.split(image.get("src"))
    return parts is not None and bool(_FORMULA_SERVICE.search(f"{parts.netloc}{parts.path}"))
