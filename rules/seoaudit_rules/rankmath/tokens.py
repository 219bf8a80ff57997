"""Rank Math's two word counts, which disagree.

`words` is searched for keyphrases, `count` measures lengths and the density. Both read HTML with
regular expressions, as Rank Math does: the errors this causes are part of its score.
"""

import re
from collections.abc import Sequence
from functools import cache

from seoaudit_rules.rankmath.letters import straight_quotes

TAG = r"</?[a-z][^>]*?>"
COMMENT = r"<!--.*?-->"
ENTITY = r"&[^\s;]+;"
SHORTCODE = r"\[/?[^\s\[\]/][^\[\]]*\]"
_ENDS = "–-()_[]’“”\"'.?!:;,¿¡«»‹›—×+&<>"
# If case were ignored, these ranges would match "k" and "å" through the kelvin and ångström signs.
_REMOVED = "\u0080-\u00bf\u00d7\u00f7\u2000-\u2bff\u2e00-\u2e7f"
_PUNCTUATION = r"!-/:-@\[-`{-~"


def words(text: str) -> list[str]:
    """The words that are searched for keyphrases.

    Tags are removed without leaving a space, so text of adjacent elements runs together; anything
    in square brackets counts as a shortcode.
    """
    text = pattern(f"{COMMENT}|{TAG}|{SHORTCODE}").sub("", text)
    text = pattern(ENTITY).sub("", folded(text)).replace("--", " ").replace("\u2014", " ")
    text = pattern(f"(?-i:[{_REMOVED}])").sub("", text)
    stripped = (token.strip(_ENDS) for token in text.split())
    return [token for token in stripped if token]


def joined(text: str) -> str:
    """The words with single spaces between them."""
    return " ".join(words(text))


def contains(text: str, keyphrase: str) -> bool:
    """Whether `text` contains the words of `keyphrase` side by side, even inside other words."""
    wanted = joined(straight_quotes(keyphrase))
    return bool(wanted) and wanted in joined(text)


def count(text: str) -> int:
    """The word count of the WordPress editor: tags separate words, a shortcode is a word."""
    text = pattern(COMMENT).sub("", pattern(TAG).sub("\n", text))
    text = pattern(ENTITY).sub("", text.replace("&nbsp;", " ").replace("\u00a0", " "))
    text = text.replace("--", " ").replace("\u2014", " ")
    return len(pattern(f"(?-i:[{_PUNCTUATION}{_REMOVED}])").sub("", text).split())


def folded(text: str) -> str:
    """The text with white space and byte order marks collapsed to single spaces."""
    return " ".join(text.replace("\ufeff", " ").split())


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Compile a pattern once; it ignores case and matches across lines."""
    return re.compile(text, re.IGNORECASE | re.DOTALL)


def without_markup(text: str) -> str:
    """The text without tags."""
    return pattern(TAG).sub("", text)


def any_of(texts: Sequence[str]) -> re.Pattern[str]:
    """A pattern that matches any of the texts, preferring earlier ones."""
    return re.compile("|".join(map(re.escape, texts)))
