"""Language tags (BCP 47): validity, and the language they name."""

import re
from functools import cache, lru_cache

from seoaudit.late_pattern import late_pattern
from seoaudit.text.resources import read_lines

_OLD_CODES = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "nb": "no", "nn": "no"}

_SINGLETONS = late_pattern(r"-([a-z\d])(?=-)")


@cache
def _subtags(kind: str) -> frozenset[str]:
    """Return the subtags of a kind: registered "language" or "region", or "longer" codes."""
    lines = (line.split() for line in read_lines("subtags.txt"))
    return frozenset(subtag for first, *subtags in lines if first == kind for subtag in subtags)


@cache
def _well_formed() -> re.Pattern[str]:
    """Return the pattern of RFC 5646, section 2.1, without private-use and grandfathered tags."""
    return late_pattern(
        r"(?P<primary>[a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-(?P<script>[a-z]{4}))?"
        r"(?:-(?:(?P<region>[a-z]{2})|\d{3}))?(?P<variants>(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)"
        r"(?P<extensions>(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*)(?:-x(?:-[a-z\d]{1,8})+)?"
    )


@lru_cache(maxsize=256)
def primary(code: str) -> str:
    """Return the current code of a tag's language: "ar" for "ar-MA", "he" for "iw", "" for ""."""
    language = code.strip().replace("_", "-").partition("-")[0].lower()
    return _OLD_CODES.get(language, language)


def is_valid_tag(code: str) -> bool:
    """Whether `code` is a BCP 47 tag of a registered language and, if it has one, region.

    It must be well-formed by RFC 5646, section 2.1. "en-UK" and "en_GB" are not valid, nor is
    hreflang's own "x-default".
    """
    tag = _well_formed().fullmatch(code.lower()) if code.isascii() else None
    if tag is None:
        return False
    language, region = tag["primary"], tag["region"]
    singletons = _SINGLETONS.findall(tag["extensions"])
    variants = tag["variants"].split("-")[1:]
    return (
        language in _subtags("language")
        and (region is None or region in _subtags("region"))
        and len(singletons) == len(set(singletons))
        and len(variants) == len(set(variants))
    )


def is_language(subtag: str) -> bool:
    """Whether the first subtag of a tag is, or may be, that of a registered language.

    Of the eight thousand languages with three letters only those of web pages are listed here:
    another one passes, unless it has a two-letter code that must be used instead ("eng").
    """
    code = subtag.lower()
    if len(code) == 3 and code.isascii() and code.isalpha():
        return code not in _subtags("longer")
    return code in _subtags("language")


def meant_by(declared: str) -> str | None:
    """Return the tag that was meant, "en-GB" for "en_UK"; None if that is unclear."""
    language, hyphen, region = declared.replace("_", "-").partition("-")
    wanted = f"{language}{hyphen}{'GB' if region.lower() == 'uk' else region}"
    return wanted if is_valid_tag(wanted) else None
