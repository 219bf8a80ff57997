"""Whether the words of an address say what its page is about."""

import re
import string
from collections.abc import Sequence
from itertools import pairwise
from urllib.parse import parse_qsl

from seoaudit.page.addresses import urls

# Words that stand before a number on many sites.
SAY_NOTHING = frozenset(
    "index default home article articles post posts page pages node item story news entry content "
    "view show read print id".split()
)

# A folder of so many words is the headline, as in "/how-to-prune-trees/12345", not a section.
HEADLINE = 4

HEXADECIMAL = frozenset(string.hexdigits)
MIN_ID_LENGTH = 8

_PART = re.compile(r"[^\W_]+")


def wordless_name(url: str | None) -> str | None:
    """The last part of an address that says nothing of its page; None where one says something."""
    folders = urls.path(url).split("/")
    if any(len(words_in(folder)) >= HEADLINE for folder in folders):
        return None
    name = urls.slug(url)
    if not has_code(name) and (values := query_values(url)):
        name = f"{name}?{values}"
    says_nothing = is_id(name) or (has_code(name) and SAY_NOTHING.issuperset(words_in(name)))
    return name if says_nothing else None


def query_values(url: str | None) -> str:
    """The values of the address's parameters."""
    parts = urls.split(url) if url else None
    return " ".join(value for _, value in parse_qsl(parts.query)) if parts else ""


def words_in(name: str) -> Sequence[str]:
    """What may be words, in lower case."""
    return [part.lower() for part in _PART.findall(name) if not is_code(part)]


def has_code(name: str) -> bool:
    """Whether numbers or the like stand in it."""
    return any(map(is_code, _PART.findall(name)))


def is_code(part: str) -> bool:
    """Whether letters and digits make no word: a number, one letter, "3a5ebc94", "dQw4w9WgXcQ"."""
    if not part.isascii():
        return not any(character.isalpha() for character in part)
    if part.isalpha():
        return len(part) == 1
    changes = sum(a.isdigit() != b.isdigit() for a, b in pairwise(part))
    letters = sum(character.isalpha() for character in part)
    return HEXADECIMAL.issuperset(part) or changes > 2 or letters < 3


def is_id(name: str) -> bool:
    """Whether the whole is one hexadecimal number, such as a UUID."""
    digits = name.replace("-", "")
    return (
        len(digits) >= MIN_ID_LENGTH
        and HEXADECIMAL.issuperset(digits)
        and any(character.isdigit() for character in digits)
    )
