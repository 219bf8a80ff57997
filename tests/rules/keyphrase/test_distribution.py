import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.distribution import Distribution

SAYS, OTHER = "The saw is sharp. ", "Cut the wood. "


def article(*sentences: str) -> str:
    return f'<html lang="en"><article><p>{"".join(sentences)}</p></article>'


@pytest.mark.parametrize(("silent", "expected"), [(10, []), (11, ["uneven"])])
def test_half_of_the_sentences_may_pass_in_silence(silent: int, expected: list[str]) -> None:
    html = article(SAYS * (20 - silent), OTHER * silent)
    assert keys(Distribution, page(html, keyphrase="saw")) == expected


def test_silence_is_counted_in_one_stretch() -> None:
    html = article(OTHER * 9, SAYS, OTHER * 9, SAYS)
    assert keys(Distribution, page(html, keyphrase="saw")) == []


def test_silence_runs_across_paragraphs_and_ends_at_a_heading_that_says_it() -> None:
    silent = f"<p>{OTHER * 6}</p>"
    opening = f'<html lang="en"><article><p>{SAYS * 2}{OTHER * 2}</p>'
    assert keys(Distribution, page(f"{opening}{silent}{silent}</article>", keyphrase="saw")) == [
        "uneven"
    ]
    html = f"{opening}{silent}<h2>The saw</h2>{silent}</article>"
    assert keys(Distribution, page(html, keyphrase="saw")) == []


@pytest.mark.parametrize(("sentences", "judged"), [(14, False), (15, True)])
def test_short_texts_are_not_judged(sentences: int, judged: bool) -> None:
    html = article(SAYS * 2, OTHER * (sentences - 2))
    assert applies(Distribution, page(html, keyphrase="saw")) is judged


@pytest.mark.parametrize(
    "silent",
    [
        f"<table>{'<tr><th>Saw no.<td>Price.<td>Length.</tr>' * 30}</table>",
        f"<pre><code>{'cut(wood). ' * 40}</code></pre>",
    ],
)
def test_tables_and_code_are_no_sentences_without_the_keyphrase(silent: str) -> None:
    told = f"<p>{SAYS * 8}{OTHER * 8}</p>"
    assert keys(Distribution, page(f"{told}{silent}", keyphrase="saw")) == []
    assert not applies(Distribution, page(f"<p>{SAYS * 2}</p>{silent}", keyphrase="saw"))


def test_a_single_occurrence_cannot_be_spread() -> None:
    assert not applies(Distribution, page(article(SAYS, OTHER * 30), keyphrase="saw"))


def test_arabic_sentences_are_counted_too() -> None:
    html = (
        '<html lang="ar"><article><p>وصل حموشي إلى الرياض. التقى حموشي نظيره؟ '
        + "وكان اللقاء مفيدا جدا. " * 18
        + "</p></article>"
    )
    [finding] = findings(Distribution, page(html, keyphrase="حموشي"))
    assert (finding.params["count"], finding.params["total"]) == (18, 20)


def test_the_finding_points_at_the_first_silent_sentence() -> None:
    html = article(SAYS * 2, "Here it stops. ", OTHER * 16)
    [finding] = findings(Distribution, page(html, keyphrase="saw"))
    assert html[finding.start : finding.end] == "Here it stops."


def test_a_synonym_breaks_the_silence() -> None:
    html = article(SAYS, OTHER * 9, "The blade is old. ", OTHER * 9, SAYS)
    assert keys(Distribution, page(html, keyphrase="saw", synonyms=["blade"])) == []
    silent = article(SAYS, OTHER * 19, SAYS)
    assert keys(Distribution, page(silent, keyphrase="saw", synonyms=["blade"])) == ["uneven"]


def test_parts_of_the_keyphrase_break_the_silence() -> None:
    says = "The pruning saw is sharp. "
    html = article(says, says, OTHER * 9, "The saw is old. ", OTHER * 9)
    assert keys(Distribution, page(html, keyphrase="pruning saw")) == []
    silent = article(says, says, OTHER * 19)
    assert keys(Distribution, page(silent, keyphrase="pruning saw")) == ["uneven"]


@pytest.mark.parametrize(
    ("language", "says", "pronouns", "other", "keyphrase"),
    [
        ("en", SAYS, "Clean it with care. ", OTHER, "saw"),
        ("ar", "المنشار حاد. ", "نظّفها كل يوم. ", "اقطع الخشب. ", "المنشار"),
        ("fr", "La scie est vieille. ", "Elle coupe bien. ", "Coupez du bois. ", "scie"),
        ("de", "Die Säge ist alt. ", "Man reinigt ihn gut. ", "Holz zersägen. ", "Säge"),
    ],
)
def test_a_stretch_rich_in_pronouns_keeps_the_subject(
    language: str, says: str, pronouns: str, other: str, keyphrase: str
) -> None:
    opening = f'<html lang="{language}"><article><p>{says * 2}'
    kept = page(f"{opening}{(pronouns + other) * 9}</p></article>", keyphrase=keyphrase)
    assert keys(Distribution, kept) == []
    lost = page(f"{opening}{other * 18}</p></article>", keyphrase=keyphrase)
    assert keys(Distribution, lost) == ["uneven"]


def test_every_sentence_less_lowers_the_cost_and_the_limit_is_told() -> None:
    costs = []
    for silent in (18, 16, 14, 12):
        html = article(SAYS * (20 - silent), OTHER * silent)
        [finding] = findings(Distribution, page(html, keyphrase="saw"))
        costs.append(finding.cost)
        assert finding.params["most"] == 10
    assert costs == sorted(set(costs), reverse=True)
