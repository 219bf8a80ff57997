"""All language records, by code."""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import lru_cache

from seoaudit.text.languages.arabic_script import IN_ARABIC_SCRIPT
from seoaudit.text.languages.language import Language
from seoaudit.text.languages.latin_script import IN_LATIN_SCRIPT
from seoaudit.text.languages.other_scripts import IN_OTHER_SCRIPTS
from seoaudit.text.tags import primary

LANGUAGES: Mapping[str, Language] = {**IN_LATIN_SCRIPT, **IN_ARABIC_SCRIPT, **IN_OTHER_SCRIPTS}

_UNKNOWN = Language("", script=None)


@lru_cache(maxsize=256)
def language_of(tag: str) -> Language:
    """Return the record of the language of a tag; the defaults if it has no record."""
    return LANGUAGES.get(primary(tag), _UNKNOWN)


def code_of_name(name: str) -> str | None:
    """Return the code of a language with a record by its English name; None if none is near."""
    codes = {record.name.lower(): code for code, record in LANGUAGES.items()}
    near = get_close_matches(name.lower(), codes, n=1, cutoff=0.7)
    return codes[near[0]] if near else None
