"""The type of language records; docs/languages.md explains what each field is needed for."""

from typing import Literal

from seoaudit.named_tuple import NamedTuple

Script = Literal[
    "arabic", "armenian", "bengali", "burmese", "cyrillic", "devanagari", "georgian", "greek",
    "han", "hangul", "hebrew", "kana", "khmer", "lao", "latin", "nko", "syriac", "tamil",
    "thaana", "thai",
]  # fmt: skip
_RIGHT_TO_LEFT = frozenset({"arabic", "hebrew", "nko", "syriac", "thaana"})
_WITHOUT_SPACES = frozenset({"burmese", "han", "kana", "khmer", "lao", "thai"})

# The modules of seoaudit/text/forms, one or two, that find the forms of a word.
WordForms = Literal[
    "as written",
    "arabic", "english", "greek", "hebrew", "hindustani", "indonesian", "korean", "persian",
    "turkish", "ukrainian",
    "snowball", "snowball + germanic", "snowball + romance", "snowball + slavic",
]  # fmt: skip
# The formulas of `seoaudit.text.readability.formulas`.
ReadingFormula = Literal[
    "Amstad", "Ateşman", "Fernández Huerta", "Flesch", "Flesch, textstat", "Flesch-Douma",
    "Gulpease", "Kandel-Moles", "LIX", "Martins", "OSMAN", "Oborneva", "Pisarek",
]  # fmt: skip


class Language(NamedTuple):
    """The properties of one language; the defaults suit most languages.

    Word lists are not named here: a language has those that data/ has a file for.
    """

    # In English.
    name: str
    # None if texts are written in several.
    script: Script | None = "latin"
    # Whether `detect` recognizes it. In Latin script, that needs a list of its function words.
    is_detected: bool = False
    # Letters that are evidence for it among the languages in Latin script.
    telling_letters: str = ""
    # Silent reading; the default is the mean of the spaced languages in the study of `traits`.
    words_per_minute: int = 183
    # Maximum words of a sentence that is not long; some languages need more for the same thought.
    max_sentence_words: int = 25
    word_forms: WordForms = "as written"
    # The name of its Snowball stemmer, for its word forms or for words derived from each other.
    stemmer: str = ""
    # Whether readers write and search without accents; otherwise é and e are different letters.
    accents_optional: bool = False
    # Letters whose diacritic is not optional even so: the Spanish ñ.
    kept_letters: str = ""
    # Last letters that distinguish words with the same stem: Spanish "caso" and "casa".
    telling_endings: str = ""
    # Whether an article or preposition is elided before the next word: l'arbre, dell'arte.
    elides: bool = False
    # Proclitics of one letter, written as one with the next word: "and", "so".
    joined_words: tuple[str, ...] = ()
    # A pattern of syllable nuclei: groups of vowels that form one, then single vowel letters.
    vowels: str = ""
    # The formula published for it.
    reading_formula: ReadingFormula | None = None
    # Without one, the formula of another language: suited to comparing texts, not to a verdict.
    borrowed_formula: ReadingFormula | None = None

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction of its script."""
        return "rtl" if self.script in _RIGHT_TO_LEFT else "ltr"

    @property
    def uses_spaces(self) -> bool:
        """Whether it is written with spaces between words."""
        return self.script not in _WITHOUT_SPACES
