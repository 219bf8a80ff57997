import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.readability.sentence_length import SentenceLength


def text(*lengths: int, word: str = "tree", attributes: str = 'lang="en"') -> str:
    """An article of sentences of so many words."""
    sentences = " ".join(f"{word.title()} {' '.join([word] * (length - 1))}." for length in lengths)
    return f"<html {attributes}><article><p>{sentences}</p></article>"


@pytest.mark.parametrize(
    ("language", "limit"), [("en", 25), ("de", 25), ("ar", 30), ("es", 30), ("tr", 20), ("ru", 20)]
)
def test_the_limit_is_that_of_the_language_and_inclusive(language: str, limit: int) -> None:
    lang = f'lang="{language}"'
    word = {"ar": "شجرة", "ru": "дерево"}.get(language, "ağaç")
    within = text(*[limit] * 8, word=word, attributes=lang)
    beyond = text(*[limit + 1] * 8, word=word, attributes=lang)
    assert keys(SentenceLength, within) == []
    assert set(keys(SentenceLength, beyond)) == {"too_long"}


@pytest.mark.parametrize(("long", "expected"), [(3, 0), (4, 1), (10, 1)])
def test_three_sentences_in_ten_may_be_long_and_more_are_one_finding(
    long: int, expected: int
) -> None:
    html = text(*[30] * long, *[10] * (10 - long))
    assert len(keys(SentenceLength, html)) == expected


@pytest.mark.parametrize(
    ("long", "of", "cost"),
    [(4, 10, 0.1), (10, 10, 0.7), (30, 60, 12 / 18), (36, 60, 1), (60, 60, 1)],
)
def test_each_sentence_too_many_costs_a_share_of_those_allowed(
    long: int, of: int, cost: float
) -> None:
    found = findings(SentenceLength, text(*[30] * long, *[10] * (of - long)))
    assert sum(finding.cost for finding in found) == pytest.approx(cost)


def test_the_longest_are_named_first_by_their_lines_and_words_and_no_more_than_five() -> None:
    lines = [text(length).removeprefix('<html lang="en">') for length in range(30, 40)]
    [finding] = findings(SentenceLength, '<html lang="en">' + "\n".join(lines))
    assert (finding.params["count"], finding.params["total"]) == (10, 10)
    named = str(finding.params["sentences"]).split(" · ")
    assert [name.partition(": ")[0] for name in named] == ["10", "9", "8", "7", "6", "…"]
    assert [name.rpartition("(")[2] for name in named] == ["39)", "38)", "37)", "36)", "35)", "…"]


def test_a_finding_points_at_the_first_words_of_the_sentence() -> None:
    html = text(*[10] * 5) + "<p>" + "نقلم <b>الأشجار</b> القديمة " * 40 + "</p>"
    [finding] = findings(SentenceLength, html, max_percent=10)
    assert html[finding.start : finding.end].startswith("نقلم <b>الأشجار</b> القديمة")
    assert finding.end - finding.start < 100


def test_settings_replace_the_limits() -> None:
    html = text(*[12] * 10)
    assert keys(SentenceLength, html) == []
    assert keys(SentenceLength, html, max_words=11) == ["too_long"]
    assert keys(SentenceLength, html, max_words=11, max_percent=100) == []


def test_short_texts_lists_and_unspaced_languages_are_not_judged() -> None:
    assert not applies(SentenceLength, text(40, 40))
    assert applies(SentenceLength, text(50, 50))
    assert not applies(SentenceLength, f"<ul>{'<li>tree tree tree.</li>' * 50}</ul>")
    for language, letters in (("th", "ต้นไม้"), ("zh", "树木")):
        assert not applies(SentenceLength, page(f"<p>{letters * 300}</p>", language=language))
