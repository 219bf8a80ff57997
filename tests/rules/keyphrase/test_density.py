import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.density import Density


def article(words: int, times: int, keyphrase: str = "saw") -> str:
    """An article of so many words that says the keyphrase so many times."""
    rest = words - times * len(keyphrase.split())
    return f'<html lang="en"><article><p>{"wood " * rest}{f"{keyphrase} " * times}</p></article>'


@pytest.mark.parametrize(
    ("words", "times", "expected"),
    [
        (1000, 4, ["too_low"]),
        (1000, 5, []),
        (1000, 30, []),
        (1000, 31, ["too_high"]),
        (1001, 5, ["too_low"]),
        (200, 1, ["too_low"]),
        (200, 2, []),
        (100, 3, []),
        (100, 4, ["too_high"]),
    ],
)
def test_the_range_is_inclusive(words: int, times: int, expected: list[str]) -> None:
    assert keys(Density, page(article(words, times), keyphrase="saw")) == expected


@pytest.mark.parametrize(
    ("words", "times", "expected"), [(99, 1, []), (30, 2, []), (30, 3, ["too_high"])]
)
def test_a_short_text_may_say_it_once_or_twice(words: int, times: int, expected: list[str]) -> None:
    assert keys(Density, page(article(words, times), keyphrase="saw")) == expected


@pytest.mark.parametrize(
    ("times", "expected"), [(2, ["too_low"]), (3, []), (15, []), (16, ["too_high"])]
)
def test_a_phrase_of_four_words_counts_twice(times: int, expected: list[str]) -> None:
    phrase = "sharp steel pruning saw"
    assert keys(Density, page(article(1000, times, phrase), keyphrase=phrase)) == expected


@pytest.mark.parametrize(("times", "cost"), [(1, 0.8), (4, 0.2), (33, 0.6), (45, 1.0), (300, 1.0)])
def test_the_cost_grows_with_the_distance(times: int, cost: float) -> None:
    [finding] = findings(Density, page(article(1000, times), keyphrase="saw"))
    assert finding.cost == pytest.approx(cost)


def test_the_numbers_are_those_an_editor_can_count() -> None:
    [finding] = findings(Density, page(article(1000, 40), keyphrase="saw"))
    assert finding.params == {"keyphrase": "saw", "count": 40, "words": 1000, "most": 30}


def test_the_first_occurrence_too_many_is_pointed_at() -> None:
    html = article(30, 3)
    [finding] = findings(Density, page(html, keyphrase="saw"))
    assert (finding.start, html[finding.start : finding.end]) == (html.rindex("saw"), "saw")


def test_the_range_can_be_set() -> None:
    judged = page(article(1000, 20), keyphrase="saw")
    assert keys(Density, judged, max_percent=1.5) == ["too_high"]
    assert keys(Density, judged, min_percent=2.5) == ["too_low"]


def test_an_article_that_never_says_it_is_left_to_another_rule() -> None:
    assert not applies(Density, page(article(300, 0), keyphrase="saw"))


def test_synonyms_count_as_the_keyphrase() -> None:
    html = article(400, 1).replace("wood wood", "blade wood", 1)
    assert keys(Density, page(html, keyphrase="saw")) == ["too_low"]
    assert keys(Density, page(html, keyphrase="saw", synonyms=["blade"])) == []
    stuffed = article(100, 3).replace("wood", "blade", 3)
    [finding] = findings(Density, page(stuffed, keyphrase="saw", synonyms=["blade"]))
    assert (finding.key, finding.params["count"]) == ("too_high", 6)
    assert finding.params["keyphrase"] == "saw / blade"


def test_a_keyword_of_the_page_may_stand_four_times_in_a_short_text() -> None:
    meta = '<meta name="keywords" content="saw">'
    assert keys(Density, meta + article(60, 4)) == []
    assert keys(Density, meta + article(60, 5)) == ["too_high"]


def test_a_phrase_inferred_from_a_short_text_may_stand_ten_times() -> None:
    def text(times: int) -> str:
        said = "The maple saw cuts old wood. " * times
        return f"<title>The maple saw</title><article><h1>The maple saw</h1><p>{said}</p></article>"

    assert page(text(10)).keyphrase
    assert keys(Density, text(10)) == []
    assert keys(Density, text(11)) == ["too_high"]


def test_a_keyword_of_the_page_may_be_said_half_as_often_again() -> None:
    meta = '<meta name="keywords" content="saw">'
    assert keys(Density, meta + article(200, 9)) == []
    assert keys(Density, meta + article(200, 10)) == ["too_high"]


def sentences(*parts: str) -> str:
    return f'<html lang="en"><article><p>{" ".join(parts)}</p></article>'


WOOD = "Cut the old wood first with care."


def test_a_part_of_the_keyphrase_counts_half_and_a_synonym_in_full() -> None:
    html = sentences("An apple tree needs light.", *[WOOD] * 20, "A tree is old.")
    [finding] = findings(Density, page(html, keyphrase="apple tree"))
    assert (finding.params["count"], finding.params["stand_ins"]) == (1, 1)
    assert (finding.params["fewest"], finding.cost) == (2, 0.25)
    assert keys(Density, page(html, keyphrase="apple tree", synonyms=["tree"])) == []


def test_every_stand_in_lowers_the_cost() -> None:
    costs = []
    for parts in range(4):
        html = sentences("An apple tree needs light.", *[WOOD] * 120, *["The tree is old."] * parts)
        found = findings(Density, page(html, keyphrase="apple tree"))
        costs.append(found[0].cost if found else 0)
    assert costs == sorted(set(costs), reverse=True)


def test_words_of_stretches_rich_in_pronouns_are_left_alone() -> None:
    kept = ["It needs light and air in the cold of the year."] * 60
    html = sentences("An apple tree needs light.", "An apple tree is old.", *kept)
    assert keys(Density, page(html, keyphrase="apple tree")) == []
    other = [sentence.replace("It", "Wood") for sentence in kept]
    html = sentences("An apple tree needs light.", "An apple tree is old.", *other)
    assert keys(Density, page(html, keyphrase="apple tree")) == ["too_low"]


def test_a_list_of_tags_is_no_stuffing() -> None:
    tags = ", ".join(f'<a href="/tag/saw-{n}" rel="tag">saw {n}</a>' for n in range(9))
    told = article(200, 4).replace("</article>", f"<p>Tags: {tags}</p></article>")
    assert keys(Density, page(told, keyphrase="saw", url="https://example.com/a")) == []
    assert keys(Density, page(article(200, 13), keyphrase="saw")) == ["too_high"]
