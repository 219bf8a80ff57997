"""Each language has one record, which agrees with the code and data for it."""

import re
from collections.abc import Iterator
from typing import get_args

import pytest
from Stemmer import algorithms

from seoaudit.text.forms import stems
from seoaudit.text.languages.arabic_script import IN_ARABIC_SCRIPT
from seoaudit.text.languages.language import ReadingFormula, WordForms
from seoaudit.text.languages.latin_script import IN_LATIN_SCRIPT
from seoaudit.text.languages.other_scripts import IN_OTHER_SCRIPTS
from seoaudit.text.languages.records import LANGUAGES, language_of
from seoaudit.text.readability import formulas, syllables
from seoaudit.text.resources import DATA, listed, read_lines
from seoaudit.text.tags import primary

CODES = sorted(LANGUAGES)
FOLDERS = sorted(path.name for path in DATA.iterdir() if path.is_dir())
# Lists in which each line begins with its language.
BY_LINE = """
    abbreviations closing_headings contractions derivational_endings headline_words negations
    number_words particles sentence_openings
""".split()
NAMES_BESIDE_LANGUAGES = {"*", "!", "3."}


def languages_of_lines(name: str) -> Iterator[str]:
    for line in read_lines(f"{name}.txt"):
        before = re.split("[: ]", line)[0].rstrip("+-")
        if before not in NAMES_BESIDE_LANGUAGES:
            yield before


@pytest.mark.parametrize("code", CODES)
def test_a_record_stands_under_the_code_that_tags_come_to(code: str) -> None:
    assert re.fullmatch("[a-z]{2,3}", code)
    assert primary(code) == code
    assert LANGUAGES[code].name


def test_each_language_has_one_record() -> None:
    parts = (IN_LATIN_SCRIPT, IN_ARABIC_SCRIPT, IN_OTHER_SCRIPTS)
    assert sum(map(len, parts)) == len(LANGUAGES)
    assert len({language.name for language in LANGUAGES.values()}) == len(LANGUAGES)


def test_a_language_without_a_record_has_the_defaults() -> None:
    unknown = language_of("xx-XX")
    assert (unknown.script, unknown.direction, unknown.uses_spaces) == (None, "ltr", True)
    assert (unknown.word_forms, unknown.reading_formula, unknown.stemmer) == (
        "as written",
        None,
        "",
    )


@pytest.mark.parametrize("code", CODES)
def test_what_finds_word_forms_is_there(code: str) -> None:
    language = LANGUAGES[code]
    assert language.stemmer or not language.word_forms.startswith("snowball")
    assert not language.stemmer or language.stemmer in algorithms()
    assert stems.index_terms("word", code)
    assert stems.query_terms("word", code)


@pytest.mark.parametrize("name", [name for name in get_args(WordForms) if "snowball" not in name])
def test_each_module_of_word_forms_is_found(name: WordForms) -> None:
    index_terms, query_terms = stems._OWN[name]()
    homes = {f"seoaudit.text.forms.{name}", "seoaudit.text.forms.stems"}
    assert {index_terms.__module__, query_terms.__module__} <= homes
    assert index_terms("word")
    assert query_terms("word")


def test_each_way_to_find_word_forms_is_that_of_a_language() -> None:
    assert {language.word_forms for language in LANGUAGES.values()} == set(get_args(WordForms))
    modules = {path.stem for path in (DATA.parent / "forms").rglob("*.py")}
    named = {name for forms in get_args(WordForms) for name in forms.split(" + ")}
    assert named - modules == {"as written", "snowball"}
    assert modules - named == {
        "__init__",
        "stems",
        "arabic_lexicon",
        "kindred",
        "openings",
        "stemmer",
        "agreement",
        "conjugation",
    }


def test_each_formula_is_that_of_a_language() -> None:
    named = {language.reading_formula for language in LANGUAGES.values()}
    borrowed = {language.borrowed_formula for language in LANGUAGES.values()}
    assert (named | borrowed) - {None} == set(get_args(ReadingFormula)) == set(formulas._FORMULAS)


@pytest.mark.parametrize("code", CODES)
def test_a_formula_is_its_own_or_borrowed(code: str) -> None:
    language = LANGUAGES[code]
    assert not (language.reading_formula and language.borrowed_formula)


@pytest.mark.parametrize("code", CODES)
def test_syllables_are_counted(code: str) -> None:
    pattern = LANGUAGES[code].vowels
    assert not pattern or re.search(pattern, "a") or re.search(pattern, "а")
    assert syllables.count_syllables("a", code) == 1


def test_syllable_counters_are_for_languages() -> None:
    assert set(syllables.COUNTERS) <= set(LANGUAGES)


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_file_of_words_belongs_to_a_language(folder: str) -> None:
    assert listed(folder)
    assert listed(folder) <= set(LANGUAGES)


@pytest.mark.parametrize("name", BY_LINE)
def test_each_line_of_words_belongs_to_a_language(name: str) -> None:
    languages = set(languages_of_lines(name))
    assert languages
    assert languages <= set(LANGUAGES)
