"""The record of a language; docs/languages.md explains what each field is needed for."""

from typing import Literal, NamedTuple

Script = Literal[
    "arabic", "armenian", "bengali", "burmese", "cyrillic", "devanagari", "georgian", "greek",
    "han", "hangul", "hebrew", "kana", "khmer", "lao", "latin", "nko", "syriac", "tamil",
    "thaana", "thai",
]  # fmt: skip
_RIGHT_TO_LEFT = frozenset({"arabic", "hebrew", "nko", "syriac", "thaana"})
_WITHOUT_SPACES = frozenset({"burmese", "han", "kana", "khmer", "lao", "thai"})

# What finds the forms of a word: the module of that name in seoaudit/text/forms, or two.
WordForms = Literal[
    "as written",
    "arabic", "english", "hebrew", "indonesian", "korean", "persian", "turkish", "urdu",
    "snowball", "snowball + germanic", "snowball + romance", "snowball + slavic",
]  # fmt: skip
# The formulas of `seoaudit.text.readability.formulas`.
ReadingFormula = Literal[
    "Amstad", "Ateşman", "Fernández Huerta", "Flesch", "Flesch, textstat", "Flesch-Douma",
    "Gulpease", "Kandel-Moles", "LIX", "Martins", "OSMAN", "Oborneva", "Pisarek",
]  # fmt: skip


class Language(NamedTuple):
    """The properties of one language; the defaults suit most languages.

    Word lists are not named here: a language has those that data/ holds a file of.
    """

    # In English.
    name: str
    # None where texts are in several.
    script: Script | None = "latin"
    # Whether `detect` recognizes it. In Latin script, that needs a list of its function words.
    is_detected: bool = False
    # Letters that speak for it among the languages in Latin script.
    telling_letters: str = ""
    # Silent reading; the default is the mean of the spaced languages in the study of `traits`.
    words_per_minute: int = 183
    # Words of a sentence up to which it is not long: some take more words for the same thought.
    max_sentence_words: int = 25
    word_forms: WordForms = "as written"
    # What Snowball calls the language, where its stemmer is used.
    stemmer: str = ""
    # Whether readers write and search without accents; else such a letter is another letter.
    accents_optional: bool = False
    # Letters with a mark that is written even so: the Spanish ñ.
    kept_letters: str = ""
    # Last letters that distinguish words with the same stem: Spanish "caso" and "casa".
    telling_endings: str = ""
    # Whether an article or preposition is written onto the next word: l'arbre, dell'arte.
    elides: bool = False
    # Words of one letter that are written as one with the next: "and", "so".
    joined_words: tuple[str, ...] = ()
    # A pattern of what makes a syllable, where every vowel letter or group named first does.
    vowels: str = ""
    # The formula that was published for it.
    reading_formula: ReadingFormula | None = None
    # Where there is none, one of another language: good for comparing texts, no verdict.
    borrowed_formula: ReadingFormula | None = None

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction of its script."""
        return "rtl" if self.script in _RIGHT_TO_LEFT else "ltr"

    @property
    def uses_spaces(self) -> bool:
        """Whether it is written with spaces between words."""
        return self.script not in _WITHOUT_SPACES
