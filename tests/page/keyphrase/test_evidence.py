"""The evidence that a phrase of the headline is the subject, and its weight."""

import pytest

from seoaudit.page.keyphrase.evidence import (
    MIN_SCORE,
    Evidence,
    ScoredCandidate,
)
from seoaudit.page.keyphrase.headline_texts import HeadlineTexts, read_headline_texts
from seoaudit.testing import page

FILL = "The wood grows too dense for the light of day."
ARABIC = "يحتاج الخشب إلى الضوء في كل فصل من الفصول."


def evidence(
    title: str,
    *paragraphs: str,
    headline: str = "",
    description: str = "",
    slug: str = "",
    language: str = "en",
) -> Evidence:
    html = "".join(p if p.startswith("<") else f"<p>{p}</p>" for p in paragraphs)
    text = page(html, content="body", language=language).text
    return Evidence(HeadlineTexts(title, headline, description, slug), text)


def weighed(found: Evidence) -> dict[str, ScoredCandidate]:
    """Return the candidates that are certain enough, by the form in which they are shown."""
    scored = [one for each in found.candidates if (one := found.weigh(each))]
    return {found.shown(one): one for one in scored}


def score(*paragraphs: str, title: str = "Some apple trees", **texts: str) -> float:
    """Return the score of "apple trees"; 0 if it is too low."""
    one = weighed(evidence(title, *paragraphs, **texts)).get("apple trees")
    return one.score if one else 0


SAID = [f"{which} apple trees." for which in ("Old", "Young", "Wild", "Your", "More", "These")]
SAID.append(FILL)


def test_a_phrase_of_the_title_that_the_article_repeats_is_a_candidate() -> None:
    found = weighed(evidence("Some apple trees", *SAID, headline="Pruning apple trees"))
    assert list(found) == ["apple trees"]
    assert len(found["apple trees"].body) == 6
    assert found["apple trees"].score >= MIN_SCORE
    assert found["apple trees"].in_title


@pytest.mark.parametrize(
    "more",
    [
        {"headline": "apple trees"},
        {"description": "All about apple trees"},
        {"slug": "apple trees"},
    ],
)
def test_each_place_that_says_a_phrase_adds_to_its_score(more: dict[str, str]) -> None:
    said = SAID * 3
    assert score(*said, **more) > score(*said) > 0


def test_subheadings_and_the_introduction_add_to_it() -> None:
    def scored(*said: str) -> float:
        return score(*said, title="Of the many old apple trees", headline="apple trees")

    plain = scored(FILL, *SAID)
    assert scored(FILL, "<h2>Apple trees</h2>", *SAID[1:]) > plain > 0
    assert scored(f"{FILL} Old apple trees.", *SAID[1:]) > plain


def test_what_is_said_once_or_in_passing_is_not_sure_enough() -> None:
    texts = {"headline": "Old apple trees", "slug": "apple trees"}
    assert score("Old apple trees.", "Apple trees again.", FILL, **texts) > 0
    assert score("Old apple trees.", FILL, **texts) == 0
    assert score("Old apple trees.", "Apple trees again.", *[FILL] * 90, **texts) == 0


def test_an_article_without_words_offers_no_candidate() -> None:
    assert evidence("Some apple trees").candidates == []


def test_where_the_title_repeats_the_headline_the_rest_of_it_is_the_site() -> None:
    said = ["Green Fingers has apple trees."] * 20
    assert "Green Fingers" in weighed(evidence("Apple trees at Green Fingers", *said))
    repeated = evidence("Apple trees at Green Fingers", *said, headline="Apple trees")
    assert not any("Fingers" in phrase for phrase in weighed(repeated))


def test_a_name_says_more_than_a_common_word_as_frequent() -> None:
    name = weighed(evidence("All on Bolivia", *["See Bolivia."] * 20, headline="Bolivia"))
    word = weighed(evidence("All on borders", *["See borders."] * 20, headline="borders"))
    assert name["Bolivia"].is_name
    assert not word["borders"].is_name
    assert name["Bolivia"].score > word["borders"].score


def test_the_place_is_the_share_of_the_title_or_headline_before_the_phrase() -> None:
    early = weighed(evidence("Apple trees and how to keep them", *SAID * 2))["apple trees"]
    late = weighed(evidence("How to keep your many apple trees", *SAID * 4))["apple trees"]
    assert (early.place, early.is_early) == (0, True)
    assert 0.5 < late.place < 1
    assert not late.is_early


def test_a_phrase_that_every_place_says_is_everywhere() -> None:
    said = ["<h2>Apple trees</h2>", f"{FILL} Old apple trees.", "<h2>Apple trees</h2>", *SAID]
    texts = {"headline": "Apple trees", "slug": "apple trees"}
    found = weighed(evidence("Apple trees", *said, description="Apple trees", **texts))
    assert found["apple trees"].is_everywhere
    assert not weighed(evidence("Apple trees", *said))["apple trees"].is_everywhere


def test_what_is_mostly_part_of_a_word_with_a_hyphen_is_not_everywhere() -> None:
    def is_everywhere(said: str) -> bool:
        lines = ["<h2>A plant</h2>", f"{FILL} Such a plant.", "<h2>One plant</h2>", *[said] * 9]
        texts = {"headline": "Plant", "slug": "plant", "description": "Plant"}
        return weighed(evidence("Plant", *lines, **texts))["plant"].is_everywhere

    assert is_everywhere("Take this plant home.")
    assert not is_everywhere("Take plant-based milk.")


def test_the_commonest_form_is_shown_without_particles() -> None:
    said = [f"وصل بمراكش ثم بمراكش. {ARABIC}", f"زار مراكش. {ARABIC}", *["ومراكش مدينة."] * 3]
    assert "مراكش" in weighed(evidence("بمراكش حفل", *said, headline="حفل بمراكش", language="ar"))


def test_of_two_spellings_as_frequent_small_letters_are_shown() -> None:
    said = ["Apple trees here.", "Old apple trees."] * 3
    assert "apple trees" in weighed(evidence("Apple trees", *said, headline="apple trees"))


def test_initials_keep_their_last_dot() -> None:
    said = ["He left the U.S. in May.", "Then the U.S. voted."] * 5
    assert "U.S." in weighed(evidence("What the U.S. wants", *said, headline="The U.S. votes"))


def test_the_texts_of_a_page_are_what_is_weighed() -> None:
    judged = page(
        f"<title>Some apple trees</title><h1>Apple trees</h1>{''.join(f'<p>{s}' for s in SAID)}"
    )
    front = read_headline_texts(judged.title, judged.article.headline, judged.description, None)
    assert "apple trees" in weighed(Evidence(front, judged.text))
