"""Whether the words of a URL say what its page is about."""

from collections.abc import Sequence
from itertools import pairwise
from urllib.parse import parse_qsl

from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import urls

# Words that many sites put before a number.
GENERIC_WORDS = frozenset(
    "index default home article articles post posts page pages node item story news entry content "
    "view show read print id".split()
)

# Fewest words of a path segment that is a headline, as in "/how-to-prune-trees/12345"; sections are
# shorter, unless a number shows that they are none, as in "/garden-notes-2024-05/12345".
MIN_HEADLINE_WORDS = 4
MIN_NUMBERED_WORDS = 2

HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
MIN_ID_LENGTH = 8

_PART = late_pattern(r"[^\W_]+")


def wordless_name(url: str | None) -> str | None:
    """The slug, with query values, of a URL without descriptive words; None if it has some."""
    folders = urls.path(url).split("/")
    if any(map(is_headline, folders)):
        return None
    name = urls.slug(url)
    if not has_code(name) and (values := query_values(url)):
        name = f"{name}?{values}"
    is_wordless = is_id(name) or (has_code(name) and GENERIC_WORDS.issuperset(words_in(name)))
    return name if is_wordless else None


def is_headline(folder: str) -> bool:
    """Whether a path segment has enough words to be a headline, and no section."""
    least = MIN_NUMBERED_WORDS if has_code(folder) else MIN_HEADLINE_WORDS
    return len(set(words_in(folder)) - GENERIC_WORDS) >= least


def query_values(url: str | None) -> str:
    """The values of the URL's query parameters."""
    parts = urls.split(url) if url else None
    return " ".join(value for _, value in parse_qsl(parts.query)) if parts else ""


def words_in(name: str) -> Sequence[str]:
    """The parts that may be words, in lowercase."""
    return [part.lower() for part in _PART.findall(name) if not is_code(part)]


def has_code(name: str) -> bool:
    """Whether it contains a number or an id."""
    return any(map(is_code, _PART.findall(name)))


def is_code(part: str) -> bool:
    """Whether it is not a word: a number, a single letter, "3a5ebc94", "dQw4w9WgXcQ"."""
    if not part.isascii():
        return not any(character.isalpha() for character in part)
    if part.isalpha():
        return len(part) == 1
    changes = sum(a.isdigit() != b.isdigit() for a, b in pairwise(part))
    letters = sum(character.isalpha() for character in part)
    return HEXADECIMAL.issuperset(part) or changes > 2 or letters < 3


def is_id(name: str) -> bool:
    """Whether it is a single hexadecimal number, such as a UUID."""
    digits = name.replace("-", "")
    return (
        len(digits) >= MIN_ID_LENGTH
        and HEXADECIMAL.issuperset(digits)
        and any(character.isdigit() for character in digits)
    )
