import pytest

from seoaudit.text import IndexedText
from seoaudit_rules.leftover_notes import draft_marks, notes, phrases


def noted(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in notes(text, language)]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("They keep for a month. TODO add link to the recipe.", "TODO"),
        ("TODO photo", "TODO"),
        ("(TODO check)", "TODO"),
        ("Lower down TODO add a table", "TODO"),
        ("FIXME the number is wrong", "FIXME"),
        ("The number FIXME, though", "FIXME"),
        ("It costs TK euros.", "TK"),
        ("TK", "TK"),
        ("More TK", "TK"),
        ("It costs $TK.", "TK"),
        ("[TK]", "[TK]"),
        ("[TK: number]", "[TK: number]"),
        ("See the recipe (TK).", "TK"),
        ("See [link to the study].", "[link to the study]"),
        ("TKTKTK", "TKTKTK"),
        ("The price is TBD.", "TBD"),
        ("TBC by the editor", "TBC"),
        ("XXX check date", "XXX"),
        ("It costs XXX euros.", "XXX"),
        ("[link]", "[link]"),
        ("[Photo here]", "[Photo here]"),
        ("[رابط]", "[رابط]"),
    ],
)
def test_marks_that_ask_for_something_are_notes(text: str, mark: str) -> None:
    assert noted(text) == [mark]


@pytest.mark.parametrize(
    "text",
    [
        "Write a TODO list.",
        "TODO lists are useful.",
        "TODO-app",
        "A TODO app",
        "FIXME comments in code",
        "The country code TK is that of Tokelau.",
        "TK Maxx, TK 1903 and ATK",
        "Techniker Krankenkasse (TK)",
        "Tokelau (TK)",
        "Place: TBD",
        "TBD means to be determined.",
        "Super Bowl XXX: the report",
        "XXX is a film",
        "The XXX (thirty) legion, chapter XXX",
        "[citation needed] [sic] [1]",
        "todo, fixme, tk",
    ],
)
def test_words_of_the_text_are_none(text: str) -> None:
    assert noted(text) == []


def test_marks_are_words_in_some_languages() -> None:
    assert noted("TODO lo que debes saber", "es") == []
    assert noted("Die TK zahlt.", "de") == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("À compléter.", "À compléter"),
        ("Le prix (à compléter) varie.", "à compléter"),
        ("Prix : à compléter", "à compléter"),
        ("يُضاف لاحقاً", "يُضاف لاحقاً"),
        ("رابط الجدول يُضاف لاحقا.", "رابط الجدول يُضاف لاحقا"),
        ("Photo to be added later.", "Photo to be added later"),
        ("Das Bild folgt noch.", "Das Bild folgt noch"),
        ("Da completare", "Da completare"),
        ("Por completar", "Por completar"),
        ("À COMPLÉTER", "À COMPLÉTER"),
        ("سيُضاف المصدر لاحقا.", "سيُضاف المصدر لاحقا"),
    ],
)
def test_a_phrase_counts_where_it_stands_by_itself(text: str, phrase: str) -> None:
    assert [text[start:end] for start, end in phrases(IndexedText(text, "fr"))] == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "Un formulaire à compléter en ligne",
        "Formulaire à compléter",
        "الملح يضاف لاحقا.",
        "Sugar to be added later.",
        "He wants to add link after link.",
        "",
    ],
)
def test_a_phrase_in_a_sentence_of_the_text_does_not(text: str) -> None:
    assert list(phrases(IndexedText(text, "en"))) == []


def test_a_phrase_is_found_without_spaces_too() -> None:
    text = "酸种很老。（待补充）"
    assert [text[start:end] for start, end in phrases(IndexedText(text, "zh"))] == ["待补充"]


@pytest.mark.parametrize(
    ("title", "mark"),
    [
        ("Blog post - draft 2", "draft 2"),
        ("[Draft] Starters", "Draft"),
        ("Draft: Starters", "Draft"),
        ("Starters (draft 3)", "draft 3"),
        ("Starters – Entwurf 2", "Entwurf 2"),
        ("مسودة: النعناع", "مسودة"),
        ("النعناع | مسودة ٢", "مسودة ٢"),
    ],
)
def test_a_title_may_call_itself_a_draft(title: str, mark: str) -> None:
    assert [title[start:end] for start, end in draft_marks(title)] == [mark]


@pytest.mark.parametrize(
    "title", ["NBA draft 2024", "NFL - Draft", "Draft horses", "Draft", "How to draft", ""]
)
def test_or_speak_of_one(title: str) -> None:
    assert list(draft_marks(title)) == []
