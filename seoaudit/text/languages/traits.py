"""What is known of a language, and which language a text is written in."""

from typing import Literal

from seoaudit.text.languages.detection import detect, is_surely
from seoaudit.text.tags import is_valid_tag, meant_by, primary

__all__ = [
    "detect",
    "direction",
    "is_surely",
    "is_valid_tag",
    "meant_by",
    "primary",
    "uses_arabic_script",
    "uses_latin_script",
    "uses_spaces",
    "words_per_minute",
]

Direction = Literal["ltr", "rtl"]

_RTL = frozenset(
    "ar he fa ur yi ps sd ug dv ckb syr arc ary arz acm apc prs pnb azb nqo lrc iw ji ks".split()
)
_RTL_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm"})
_ARABIC_SCRIPT = frozenset("acm apc ar ary arz azb ckb fa ks lrc pnb prs ps sd ug ur".split())
_LATIN_SCRIPT = frozenset(
    "af ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms nb nl nn no pl pt ro sk sl"
    " sq sv sw tr vi".split()
)
_UNSPACED = frozenset(
    {"zh", "ja", "th", "lo", "km", "my", "yue", "cmn", "wuu", "lzh", "nan", "hak", "gan"}
)
# Words a minute, silent reading: Trauzettel-Klosinski and Dietz, IReST, 2012
# (doi.org/10.1167/iovs.11-8284), for ar de en es fr he it nl pl pt ru sv tr, as Yoast uses them;
# others get the mean of that study's spaced languages. Japanese and Chinese: 357 and 255
# characters a minute there, in words of 1.75 and 1.7 letters.
_PACE = {
    "ar": 138, "de": 179, "en": 228, "es": 218, "fr": 195, "he": 187, "it": 188, "nl": 202,
    "pl": 166, "pt": 181, "ru": 184, "sv": 199, "tr": 166, "ja": 204, "zh": 150,
}  # fmt: skip
_MEAN_PACE = 183


def direction(code: str) -> Direction:
    """The direction that text in this language runs; a script in the tag decides first."""
    subtags = code.strip().lower().replace("_", "-").split("-")
    scripts = [subtag for subtag in subtags[1:] if len(subtag) == 4 and subtag.isalpha()]
    rtl = scripts[0] in _RTL_SCRIPTS if scripts else subtags[0] in _RTL
    return "rtl" if rtl else "ltr"


def uses_spaces(language: str) -> bool:
    """Whether the language puts spaces between words."""
    return primary(language) not in _UNSPACED


def uses_arabic_script(language: str) -> bool:
    """Whether the language is written in Arabic letters, with marks and digits of their own."""
    return primary(language) in _ARABIC_SCRIPT


def uses_latin_script(language: str) -> bool:
    """Whether the language is known to be written in Latin letters alone."""
    return primary(language) in _LATIN_SCRIPT


def words_per_minute(language: str) -> int:
    """How fast a text in this language is read silently, in words as `count_words` counts."""
    return _PACE.get(primary(language), _MEAN_PACE)
