"""Notes that writers leave to themselves: "TODO add link", "TK", "[link]", "à compléter"."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.text import IndexedText, normalise, uses_spaces
from seoaudit_rules.generic_titles import is_version


class Context(NamedTuple):
    """Where a mark stands: the text of its line before and after it, and the words beside it."""

    before: str
    after: str
    language: str

    @property
    def begins(self) -> bool:
        """Whether a sentence or a bracket begins here."""
        before = self.before.rstrip()
        return not before or before[-1] in '.!?…:;؟؛([{*–—-•«“"'

    @property
    def next_word(self) -> str:
        """The word after the mark, in lower case."""
        words = self.after.lstrip(" :–—-").split(maxsplit=1)
        return words[0].strip(",.;:!?)]»”\"'").lower() if words else ""

    @property
    def is_last(self) -> bool:
        """Whether the sentence ends here."""
        after = self.after.strip(" )]»”\"'")
        return not after or after[0] in ".!?;"

    @property
    def is_part_of_word(self) -> bool:
        """Whether a hyphen or the like joins it to a word, as in "TODO-Liste"."""
        joined = "-_/'’.@"
        ends = self.after[:1] in joined and self.after[1:2].isalnum()
        return ends or (self.before[-1:] in joined and self.before[-2:-1].isalnum())


CURRENCIES = ("$", "€", "£")
TANWEEN = "\u064b"

# Characters on either side of a mark in which an article may explain it.
CONTEXT = 200

# Languages in which TODO is an ordinary word: "all".
TODO_IS_A_WORD = frozenset(("es", "gl", "pt"))

# What an article that explains or abbreviates a mark says beside it.
EXPLAINS_TBD = ("to be ", "stands for", "means", "abbreviat", "acronym")
EXPLAINS_TK = ("code", "domain", "iso", "tokelau", "airline", "flight", "abbreviat", "stands for",
               "initials", "journalis", "to come", "means", "letters")  # fmt: skip


def is_todo(at: Context) -> bool:
    """A TODO that asks for something: at the beginning of a sentence or before a verb."""
    if at.language in TODO_IS_A_WORD or at.next_word in listed("not todo"):
        return False
    return at.begins or at.next_word in listed("verbs")


def is_fixme(at: Context) -> bool:
    """A FIXME that is not the subject of the text."""
    return at.next_word not in listed("not todo")


def is_tbd(at: Context) -> bool:
    """A TBD in a sentence, not in a label such as "Place: TBD"."""
    line = f"{at.before} {at.after}".lower()
    if any(words in line for words in EXPLAINS_TBD):
        return False
    if at.begins:
        is_label = at.before.rstrip()[-1:] == ":"
        return not is_label and (at.is_last or at.next_word in listed("verbs") | {"by"})
    return at.before.split()[-1].islower()


def is_xxx(at: Context) -> bool:
    """An XXX for a number or a check that is due, not a numeral or a name."""
    if at.begins and at.next_word in listed("verbs"):
        return True
    return at.next_word in listed("units") or at.before.endswith(CURRENCIES)


def is_tk(at: Context) -> bool:
    """A TK among small words of an English text, not a code, a name or initials."""
    line = f"{at.before} {at.after}".lower()
    if at.language not in ("en", "") or any(words in line for words in EXPLAINS_TK):
        return False
    follows = at.after.lstrip(" ")[:1]
    before = at.before.split()[-1:]
    if follows.isupper() or follows.isdigit() or at.before.endswith("["):
        return False
    if at.before.endswith("("):  # "the recipe (TK)", but not "Tokelau (TK)"
        named = at.before.rstrip("( ").rpartition(" ")[2]
        return at.after.startswith(")") and named.islower()
    if at.begins:
        return at.is_last or at.next_word in listed("verbs") | listed("subjects")
    is_due = before[0].lower() in listed("subjects") | {"more"}
    return is_due or before[0][0].islower() or before[0].startswith(CURRENCIES)


# What stands in brackets for a link or an image to come.
IN_BRACKETS = (
    r"links?|url|image|photo|picture|liens?|enlaces?|ссылка|رابط|الرابط|صورة|الصورة",
    r" (?:here|ici|hier|aquí|هنا|(?:to|of|zu|vers|a|إلى) [^\]\n]{1,40})",
)

# A sign, a pattern that needs it, and what else must be so.
MARKS: tuple[tuple[str, str, Callable[[Context], bool] | None], ...] = (
    ("TODO", r"\bTODO\b", is_todo),
    ("FIXME", r"\bFIXME\b", is_fixme),
    ("TB", r"\bTB[DC]\b", is_tbd),
    ("XXX", r"(?<![\w-])XXX(?![\w-])", is_xxx),
    ("TKTK", r"\b(?:TK){2,}\b", None),
    ("TK", r"(?<![\w.])TK(?!\w)", is_tk),
    ("TK", r"\[ ?TK\b[^\]\n]{0,60}\]", None),
    ("]", rf"(?i)\[ ?(?:{IN_BRACKETS[0]})(?:{IN_BRACKETS[1]})? ?\]", None),
)


def notes(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Start and end of each mark in the lines of a text; `language` may be ""."""
    for sign, pattern, is_note in MARKS:
        for found in re.finditer(pattern, text) if sign in text else ():
            at = context(text, *found.span(), language)
            if is_note is None or (not at.is_part_of_word and is_note(at)):
                yield found.span()


def context(text: str, start: int, end: int, language: str) -> Context:
    """What stands around text[start:end] on its line, up to CONTEXT characters on each side."""
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    return Context(before, after, language)


# Marks between which a phrase stands by itself.
STOPS = late_pattern(r"[\n.!?؟…:;؛(){}\[\]|–—•。！？：；（）【】]|(?<= )-(?= )")

# Words of a sentence that may stand beside a phrase, one of them its subject: "The link to come".
MAX_WORDS_BESIDE = 3

QUOTES = " \t,،*\"'«»“”„"


def phrases(text: IndexedText) -> Iterator[tuple[int, int]]:
    """Start and end of each phrase for what is to be added, if it stands by itself."""
    for start, end in pieces(text):
        piece = text.text[start:end]
        if is_phrase(piece):
            lead = len(piece) - len(piece.lstrip(QUOTES))
            yield start + lead, start + len(piece.rstrip(QUOTES))


def pieces(text: IndexedText) -> Iterator[tuple[int, int]]:
    """Start and end of what stands between two stops and ends in the last word of a phrase.

    Only around such words is the text read; in a language without spaces, all of it.
    """
    if not uses_spaces(text.language):
        yield from unspaced_pieces(text.text)
        return
    for position in text.positions(listed("last words") & text.vocabulary):
        token = text.tokens[position]
        rest = text.text[token.end : token.end + MAX_PHRASE_LENGTH].lstrip(QUOTES)
        if not rest or STOPS.match(rest):
            first = max(0, token.end - MAX_PHRASE_LENGTH)
            stops = [stop.end() for stop in STOPS.finditer(text.text, first, token.start)]
            yield (stops[-1] if stops else first), token.end


def unspaced_pieces(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of what stands between two stops, if the text has a phrase without spaces."""
    if any(phrase in text for phrase in listed("phrases") if " " not in phrase):
        edges = [stop.end() for stop in STOPS.finditer(text)]
        yield from ((start, end - 1) for start, end in pairwise([0, *edges, len(text) + 1]))


# Characters of a phrase with its subject.
MAX_PHRASE_LENGTH = 80


def is_phrase(piece: str) -> bool:
    """Whether a piece of a sentence is such a phrase, alone or after a subject it is due for."""
    words = normalise(piece).strip(QUOTES).split()
    for beside in range(min(MAX_WORDS_BESIDE, max(0, len(words) - 1)) + 1):
        if " ".join(words[beside:]) in listed("phrases"):
            return not beside or not listed("subjects").isdisjoint(words[:beside])
    # The subject of an Arabic sentence is inside: "سيضاف الرابط لاحقا".
    outer, inner = " ".join((*words[:1], *words[-1:])), words[1:-1]
    is_around = len(inner) <= MAX_WORDS_BESIDE and outer in listed("phrases")
    return is_around and not listed("subjects").isdisjoint(inner)


PARTS = late_pattern(r"[^|:–—()\[\]\n]+?(?=[|:–—()\[\]\n]| - |$)")


def draft_marks(line: str) -> Iterator[tuple[int, int]]:
    """Start and end of what calls a title a draft: "[Draft] Starters", "Starters - draft 2".

    Without a number it must be in brackets or before the title: a draft is also a competition.
    """
    for part in PARTS.finditer(line):
        words = normalise(part[0]).strip(QUOTES + "-#").split()
        is_numbered = bool(words) and is_version(words[-1])
        if " ".join(words[:-1] if is_numbered else words) in listed("drafts"):
            is_bracketed = line[part.start() - 1 : part.start()] in ("[", "(")
            is_before = not line[: part.start()].strip() and part.end() < len(line)
            if is_numbered or is_bracketed or is_before:
                lead = len(part[0]) - len(part[0].lstrip(QUOTES + "-"))
                yield part.start() + lead, part.start() + len(part[0].rstrip())


def listed(section: str) -> frozenset[str]:
    """The words of a section of leftover_notes.txt, normalised; see there."""
    return sections()[section]


@cache
def sections() -> Mapping[str, frozenset[str]]:
    """The sections, and the last words of phrases as they may be spelled."""
    return kept_table(read_sections, f"{Path(__file__).parent}/leftover_notes.txt")


def read_sections(file: Path) -> dict[str, frozenset[str]]:
    """What the file has under each heading, and how its phrases end."""
    found: dict[str, list[str]] = {}
    words: list[str] = []
    for line in file.read_text("utf-8").splitlines():
        if line.startswith("["):
            words = found.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            words += line.partition(": ")[2].split(", ")
    ends = {phrase.split()[-1] for phrase in found["phrases"]}
    arabic = {end for end in ends if end.endswith("ا")}
    spelled = (
        ends
        | {end.capitalize() for end in ends}
        | {end.upper() for end in ends}
        | {end + TANWEEN for end in arabic}
        | {end[:-1] + TANWEEN + end[-1] for end in arabic}
    )
    sections = {name: frozenset(map(normalise, words)) for name, words in found.items()}
    return sections | {"last words": frozenset(spelled)}
