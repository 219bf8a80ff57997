"""Mojibake, UTF-8 text decoded in another encoding: "cafÃ©" for "café", "ط§ظ„" for "ال".

A passage counts only if it cannot be text of any language. "CAFÉ»" and "حفظ…" are words, though
their last two characters would make valid UTF-8; so a single pair must be unmistakable, or there
must be several in a row.
"""

import re
from collections.abc import Iterator
from functools import cache

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

# Characters that trailing bytes turn into and that may follow a letter in real text.
_PUNCTUATION = frozenset("‘’“”‚„‹›«»…–—•·®™،؛؟\u00a0\u00ad\u200c\u200d\u200e\u200f")
_TELLING_LEADS = frozenset("ÃÄÅ")
_TELLING_STARTS = ("â€", "â‚", "â„", "â†", "ï»¿", "ï¿½", "ðŸ")
_FOLDED = late_pattern(r"(?<=[a-zß-ÿ])Ã(?= )|(?<=[a-zß-ÿ0-9.,:;!?])Â(?= )")
# Maximum characters between two garbled passages that are merged, and maximum decoded characters of
# a run too short to be conclusive. Chosen by reading garbled pages; not swept.
_FEW = 3


class Garbled(NamedTuple):
    """A garbled passage, text[start:end], and the text that was meant."""

    start: int
    end: int
    text: str
    meant: str


def find_garbled(text: str) -> list[Garbled]:
    """Return the garbled passages of `text`, in order; consecutive words form one passage."""
    if text.isascii():
        return []
    found = [garbled for reading in _readings() for garbled in reading.find(text)]
    found += _before_spaces(text)
    found.sort(key=lambda garbled: (garbled.start, -garbled.end))
    passages: list[Garbled] = []
    for garbled in found:
        last = passages[-1] if passages else None
        if last and garbled.start < last.end:
            continue
        between = text[last.end : garbled.start] if last else ""
        if last and len(between) <= _FEW and not any(c.isalnum() or c == "\n" for c in between):
            passages[-1] = Garbled(
                last.start,
                garbled.end,
                text[last.start : garbled.end],
                last.meant + between + garbled.meant,
            )
        else:
            passages.append(garbled)
    return passages


def is_garbled(text: str) -> bool:
    """Whether `text` has replacement characters, or a passage decoded in the wrong encoding."""
    return "\ufffd" in text or bool(find_garbled(text))


def _before_spaces(text: str) -> Iterator[Garbled]:
    """Yield what remains of "à" and of a no-break space whose second byte became a plain space."""
    for found in _FOLDED.finditer(text) if "Ã " in text or "Â " in text else ():
        yield Garbled(found.start(), found.end(), found[0], "à" if found[0] == "Ã" else "")


class _Reading:
    """UTF-8 decoded in one single-byte encoding.

    `pairs`, `triples` and `quadruples` are the first bytes of characters of two, three and four
    bytes, as that encoding decodes them.
    """

    def __init__(self, encoding: str, pairs: str, triples: str, quadruples: str) -> None:
        self._bytes = dict(zip(_characters(encoding), range(0x80, 0x100), strict=True))
        trailing = re.escape("".join(c for c, byte in self._bytes.items() if byte < 0xC0))
        leads = (pairs, triples, quadruples)
        letters = [
            f"[{lead}][{trailing}]{{{length}}}" for length, lead in enumerate(leads, 1) if lead
        ]
        self._run = late_pattern(f"(?:{'|'.join(letters)})+")
        self._leads = "".join(leads)
        anything = self._leads + trailing
        self._candidate = late_pattern(f"[{self._leads}][{trailing}][{anything}]*")

    def find(self, text: str) -> list[Garbled]:
        """Return the unmistakable passages that were decoded in this encoding.

        If there is one, other runs of two or more characters are no accident and count too.
        """
        if not any(lead in text for lead in self._leads):
            return []  # which costs a fraction of what the pattern costs on a long text
        found = [
            (run, meant)
            for candidate in self._candidate.finditer(text)
            for run in self._run.finditer(text, *candidate.span())
            if (meant := self._meant(run.group()))
        ]
        telling = [
            _is_telling(run.group(), meant, text[run.start() - 1 : run.start()])
            for run, meant in found
        ]
        is_told = any(telling)
        return [
            Garbled(run.start(), run.end(), run.group(), meant)
            for (run, meant), tells in zip(found, telling, strict=True)
            if tells or (is_told and len(meant) > 1)
        ]

    def _meant(self, run: str) -> str:
        try:
            return bytes(self._bytes[character] for character in run).decode("utf-8")
        except UnicodeDecodeError:
            return ""


def _is_telling(run: str, meant: str, before: str) -> bool:
    """Whether `run`, which is `meant` in UTF-8, cannot follow `before` in text of any language."""
    if run.startswith(_TELLING_STARTS):
        return True
    if len(meant) > 1:
        telling = any(not c.isalpha() and c not in _PUNCTUATION for c in run)
        return telling or len(meant) > _FEW
    if run[0] == "Â":
        return meant.isprintable()
    return run[0] in _TELLING_LEADS and (before.islower() or run[1] not in _PUNCTUATION)


def _characters(encoding: str) -> Iterator[str]:
    """Yield the characters that browsers decode the bytes from 0x80 on to.

    For a byte that is undefined in the encoding, the control character of that code.
    """
    written = bytes(range(0x80, 0x100))
    for byte, character in zip(written, written.decode(encoding, "replace"), strict=True):
        yield chr(byte) if character == "\ufffd" else character


@cache
def _readings() -> tuple[_Reading, ...]:
    """Return the two encodings that pages fall back to, with the first bytes to look for.

    Accented Latin, Greek, Cyrillic, Hebrew and Arabic letters have two bytes, punctuation and the
    scripts of East Asia three, emoji four.
    """
    western = _Reading("cp1252", "ÂÃÄÅÎÏÐÑ×ØÙÚÛ", "âãäåæçèéêëìíï", "ð")
    return western, _Reading("cp1256", "طظعغ", "â", "")
