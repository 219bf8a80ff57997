"""Reading ease of a text, by the formula published for its language.

All formulas measure the length of sentences and words, a symptom of hard texts and not the cause.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import chain, pairwise
from math import hypot
from typing import Literal

from seoaudit.named_tuple import NamedTuple
from seoaudit.text.languages.language import Language, ReadingFormula
from seoaudit.text.languages.records import language_of
from seoaudit.text.readability.syllables import syllables

EaseBand = Literal["very easy", "easy", "standard", "hard", "very hard"]
_BANDS: tuple[EaseBand, ...] = ("very easy", "easy", "standard", "hard")


class ReadingEase(NamedTuple):
    """The reading ease of a text: `ease` is from 0 to 100, higher is easier, for every formula.

    `score` is the result of the formula itself; it equals the ease if the formula has that scale.
    `calibrated`: the formula and its bands were made for this language, not borrowed from another.
    """

    ease: float
    band: EaseBand
    formula: str
    score: float
    calibrated: bool
    # The ease below which a text is very hard.
    very_hard_below: float
    # The years of school that the text requires, if a formula of the language gives them.
    school_years: float | None


class TextCounts:
    """The inputs of formulas, counted in the words of each sentence; no sentence is empty."""

    def __init__(self, sentences: Sequence[Sequence[str]], language: str) -> None:
        self.sentences = sentences
        self.language = language
        self.words = list(chain.from_iterable(sentences))

    @property
    def words_per_sentence(self) -> float:
        """The mean length of a sentence in words."""
        return len(self.words) / len(self.sentences)

    @cached_property
    def syllables(self) -> Sequence[int]:
        """The number of syllables of each word."""
        return syllables(self.words, self.language)

    @property
    def syllables_per_word(self) -> float:
        """The mean length of a word in syllables."""
        return sum(self.syllables) / len(self.words)

    @property
    def letters_per_word(self) -> float:
        """The mean length of a word in letters and digits."""
        return sum(len(_letters(word)) for word in self.words) / len(self.words)

    @property
    def long_words(self) -> float:
        """The percentage of words with more than six letters."""
        return 100 * sum(len(_letters(word)) > 6 for word in self.words) / len(self.words)


def _letters(word: str) -> str:
    return word if word.isalnum() else "".join(filter(str.isalnum, word))


Measure = Callable[[TextCounts], float]


def _flesch_like(base: float, sentence: float, syllable: float) -> Measure:
    def score(text: TextCounts) -> float:
        return base - sentence * text.words_per_sentence - syllable * text.syllables_per_word

    return score


def _gulpease(text: TextCounts) -> float:
    return 89 + 300 / text.words_per_sentence - 10 * text.letters_per_word


def _lix(text: TextCounts) -> float:
    return text.words_per_sentence + text.long_words


def _pisarek(text: TextCounts) -> float:
    hard = 100 * sum(count > 3 for count in text.syllables) / len(text.words)
    return hypot(text.words_per_sentence, hard) / 2


def _osman(text: TextCounts) -> float:
    from seoaudit.text.readability.osman import osman

    return osman(text.sentences)


def _wiener(text: TextCounts) -> float:
    """Return the first Wiener Sachtextformel, which its authors found the best of four.

    R. Bamberger and E. Vanecek, "Lesen, Verstehen, Lernen, Schreiben", 1984:
    https://de.wikipedia.org/wiki/Lesbarkeitsindex#Wiener_Sachtextformel
    """
    several = 100 * sum(count >= 3 for count in text.syllables) / len(text.words)
    single = 100 * sum(count == 1 for count in text.syllables) / len(text.words)
    lengths = 0.1672 * text.words_per_sentence + 0.1297 * text.long_words
    return 0.1935 * several + lengths - 0.0327 * single - 0.875


class _Formula(NamedTuple):
    """A formula, with the limits of a very easy, easy, standard and hard text.

    If they ascend, high scores are hard, and the ease is interpolated linearly between `_EASES`.
    `school_years` is a formula of the language with that scale, possibly the same one.
    """

    measure: Measure
    limits: tuple[float, float, float, float]
    school_years: Measure | None = None

    @property
    def limits_of_ease(self) -> tuple[float, float, float, float]:
        """The limits on the scale of the reading ease, where high is easy."""
        return self.limits if self.limits[0] > self.limits[-1] else _EASES


# Flesch's table of 1949: very easy from 90, easy and fairly easy from 70, standard and fairly
# difficult from 50, difficult from 30. Those who adapted his formula to their language kept it.
_EASES = (90.0, 70.0, 50.0, 30.0)

_FORMULAS: Mapping[ReadingFormula, _Formula] = {
    # R. Flesch, "A new readability yardstick", 1948: https://doi.org/10.1037/h0057532
    "Flesch": _Formula(_flesch_like(206.835, 1.015, 84.6), _EASES),
    # J. Fernández Huerta, "Medidas sencillas de lecturabilidad", 1959, taking "sentences" as words
    # per sentence, as in his examples: https://linguistlist.org/issues/22/22-2332/
    "Fernández Huerta": _Formula(_flesch_like(206.84, 1.02, 60), _EASES),
    # L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", 1958:
    # http://www.cordial.fr/descr_technique/lisibilite.htm
    "Kandel-Moles": _Formula(_flesch_like(207, 1.015, 73.6), _EASES),
    # T. Amstad, "Wie verständlich sind unsere Zeitungen?", 1978:
    # http://leichtlesbar.ch/html/faq+78.html
    "Amstad": _Formula(_flesch_like(180, 1, 58.5), _EASES, school_years=_wiener),
    # P. Lucisano and M. E. Piemontese, "GULPEASE", 1988: under 80 hard for readers of five years of
    # school, under 60 of eight, under 40 of thirteen: https://www.okpedia.it/indice_di_gulpease
    "Gulpease": _Formula(_gulpease, (80, 60, 50, 40)),
    # W. H. Douma, "De leesbaarheid van landbouwbladen", 1960, with his own table:
    # https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php
    "Flesch-Douma": _Formula(_flesch_like(206.84, 0.93, 77), (90, 70, 45, 30)),
    # I. V. Oborneva, "Автоматизация оценки качества восприятия текста", 2005:
    # https://geratools.com/russian-readability-flesch
    "Oborneva": _Formula(_flesch_like(206.835, 1.3, 60.1), _EASES),
    # T. B. F. Martins and others, "Readability formulas applied to textbooks in Brazilian
    # Portuguese", 1996; four bands of 25: https://blog.inboarding.co/formulas-de-leiturabilidade/
    "Martins": _Formula(_flesch_like(248.835, 1.015, 84.6), (75, 50, 50, 25)),
    # E. Ateşman, "Türkçede okunabilirliğin ölçülmesi", 1997: http://okunabilirlikindeksi.com/
    "Ateşman": _Formula(_flesch_like(198.825, 2.61, 40.175), _EASES),
    # W. Pisarek, "Jak mierzyć zrozumiałość tekstu?", 1969, tested on readers by Charzyńska and
    # Dębowski: https://ispan.waw.pl/journals/index.php/cs-ec/article/view/cs.2015.010
    # The score is in years of school, mapped to Flesch's bands by Flesch's own table of school
    # years. Words are counted in their inflected form, not as lemmas.
    "Pisarek": _Formula(_pisarek, (5, 7, 12, 16), school_years=_pisarek),
    # C. H. Björnsson, "Läsbarhet", 1968; bands: https://www.barnboksprat.se/tag/lasbarhetsindex/
    # He applied it to newspapers in eleven languages, https://doi.org/10.2307/747382, where equal
    # scores did not mean equal difficulty: suited to comparing texts of one language, not to a
    # verdict.
    "LIX": _Formula(_lix, (30, 40, 50, 60)),
    # See `osman`. Its authors define no bands; its scale was fitted to that of Flesch.
    "OSMAN": _Formula(_osman, _EASES),
    # No formula for Hungarian with a source was found; these are the constants of textstat:
    # https://github.com/textstat/textstat/blob/0.7.8/textstat/backend/utils/constants.py
    "Flesch, textstat": _Formula(_flesch_like(206.835, 1.015, 58.5), _EASES),
}


def is_measured(language: str) -> bool:
    """Whether `reading_ease` has a formula for the language."""
    return _formula_of(language_of(language)) is not None


def _formula_of(language: Language) -> ReadingFormula | None:
    return language.reading_formula or language.borrowed_formula


def reading_ease(sentences: Sequence[Sequence[str]], language: str) -> ReadingEase | None:
    """Return the reading ease of a text, given as the words of each sentence, or None.

    None if there is no word, or no reliable formula for the language: in those written without
    spaces (Chinese, Japanese, Thai) or mostly without vowels (Hebrew, Persian, Urdu), the length of
    a written word says little.
    """
    record = language_of(language)
    name = _formula_of(record)
    counted = [sentence for sentence in sentences if sentence]
    if name is None or not counted:
        return None
    formula = _FORMULAS[name]
    text = TextCounts(counted, language)
    score = formula.measure(text)
    limits = formula.limits_of_ease
    ease = score if limits == formula.limits else _converted(score, formula.limits)
    return ReadingEase(
        ease=round(min(100.0, max(0.0, ease)), 1),
        band=_band(ease, limits),
        formula=name,
        score=round(score, 2),
        calibrated=record.reading_formula is not None,
        very_hard_below=limits[-1],
        school_years=round(formula.school_years(text), 1) if formula.school_years else None,
    )


def ease_band(ease: float, language: str) -> EaseBand | None:
    """Return what a reading ease means in a language; None if there is no formula for it."""
    name = _formula_of(language_of(language))
    return None if name is None else _band(ease, _FORMULAS[name].limits_of_ease)


def _band(ease: float, limits: Sequence[float]) -> EaseBand:
    bands = zip(_BANDS, limits, strict=True)
    return next((band for band, limit in bands if ease >= limit), "very hard")


def _converted(score: float, limits: Sequence[float]) -> float:
    """Return the ease for a score that rises with difficulty, by linear interpolation."""
    lines = list(zip(pairwise(limits), pairwise(_EASES), strict=True))
    (low, high), (above, below) = next((line for line in lines if score < line[0][1]), lines[-1])
    return above + (below - above) * (score - low) / (high - low)
