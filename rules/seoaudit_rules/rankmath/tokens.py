"""The two ways in which Rank Math counts words, which disagree.

`words` is what keyphrases are looked for in, `count` what lengths and the density are measured
with. Both read HTML with patterns, as Rank Math does: what that gets wrong is part of its number.
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
# Without regard to case these ranges would hold "k" and "å": the signs of kelvin and ångström do.
_REMOVED = "\u0080-\u00bf\u00d7\u00f7\u2000-\u2bff\u2e00-\u2e7f"
_PUNCTUATION = r"!-/:-@\[-`{-~"


def words(text: str) -> list[str]:
    """The words that keyphrases are compared with.

    Tags go without leaving a space, so that text of neighbouring elements runs together; anything
    in square brackets is taken for a shortcode.
    """
    text = pattern(f"{COMMENT}|{TAG}|{SHORTCODE}").sub("", text)
    text = pattern(ENTITY).sub("", folded(text)).replace("--", " ").replace("\u2014", " ")
    text = pattern(f"(?-i:[{_REMOVED}])").sub("", text)
    stripped = (token.strip(_ENDS) for token in text.split())
    return [token for token in stripped if token]


def joined(text: str) -> str:
    """The words with single spaces between them."""
    return " ".join(words(text))


def says(text: str, keyphrase: str) -> bool:
    """Whether the words of `keyphrase` stand side by side in `text`, inside other words or not."""
    wanted = joined(straight_quotes(keyphrase))
    return bool(wanted) and wanted in joined(text)


def count(text: str) -> int:
    """How many words the editor of WordPress counts: a tag parts words, a shortcode is a word."""
    text = pattern(COMMENT).sub("", pattern(TAG).sub("\n", text))
    text = pattern(ENTITY).sub("", text.replace("&nbsp;", " ").replace("\u00a0", " "))
    text = text.replace("--", " ").replace("\u2014", " ")
    return len(pattern(f"(?-i:[{_PUNCTUATION}{_REMOVED}])").sub("", text).split())


def folded(text: str) -> str:
    """White space, a byte order mark included, made single spaces."""
    return " ".join(text.replace("\ufeff", " ").split())


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Compiled when first needed; without regard to case, across lines."""
    return re.compile(text, re.IGNORECASE | re.DOTALL)


def without_markup(text: str) -> str:
    """The text without tags."""
    return pattern(TAG).sub("", text)


def any_of(texts: Sequence[str]) -> re.Pattern[str]:
    """Finds whichever of the texts comes first at a place, in their order."""
    return re.compile("|".join(map(re.escape, texts)))
