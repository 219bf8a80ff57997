"""Whether a short line is the name of a person, or a date."""

from __future__ import annotations

import re
from functools import cache

from seoaudit.late_pattern import late_pattern

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 50 pages in many
# languages whose author others have annotated; the byline found names the author of .660 of them.
# The comment on each number gives the results of neighbouring values.
# To measure again: python -m benchmarks.sweep

# Most characters of a name.
# Swept: no page of 50 changes from 20 to 60.
MAX_NAME_LENGTH = 40

# Most words of a line with a date.
# Swept: authors found .660 at 4, .660 at 6, .680 at 10, .680 at 12.
MAX_DATE_WORDS = 8

# The characters of names other than letters.
_IN_NAMES = dict.fromkeys(map(ord, ".-'’"))


def is_name(text: str) -> bool:
    """Whether a text is two to four capitalised words, as most names of people are."""
    words = text.split()
    return (
        len(words) in (2, 3, 4)
        and len(text) <= MAX_NAME_LENGTH
        and all(word[0].isupper() and word.translate(_IN_NAMES).isalpha() for word in words)
        and not text.isupper()
    )


def is_dated(text: str) -> bool:
    """Whether a short text contains a year."""
    if "19" not in text and "20" not in text:  # spares most texts the pattern
        return False
    return len(text.split()) <= MAX_DATE_WORDS and _year().search(text) is not None


@cache
def _year() -> re.Pattern[str]:
    return late_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
