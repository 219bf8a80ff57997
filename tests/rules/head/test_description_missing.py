import pytest

from seoaudit.testing import findings, keys, page
from seoaudit_rules.head.description_missing import DescriptionMissing


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="og:description" content="A">',
        '<meta property="description" content="A">',
        '<!-- <meta name="description" content="A"> -->',
    ],
)
def test_other_descriptions_do_not_count(html: str) -> None:
    assert keys(DescriptionMissing, html) == ["missing"]


@pytest.mark.parametrize("content", ['content=""', 'content="&nbsp; "', ""])
def test_a_description_without_text_is_empty(content: str) -> None:
    assert keys(DescriptionMissing, f'<meta name="description" {content}>') == ["empty"]


def test_an_empty_one_beside_a_full_one_is_no_fault() -> None:
    html = '<meta name="description" content=""><META NAME="Description" CONTENT="وصف">'
    assert keys(DescriptionMissing, html) == []


def test_an_empty_one_is_placed_at_its_content() -> None:
    html = '<meta name="description" content="">'
    [finding] = findings(DescriptionMissing, html)
    assert html[finding.start : finding.end] == 'content=""'


def test_one_in_the_body_is_left_to_another_rule() -> None:
    assert keys(DescriptionMissing, '<body><meta name="description" content="A">') == []


SAYS_IT_LATE = (
    '<html lang="en"><title>Winter work</title><p>Winter work is cold.</p><p>{} in the frost.</p>'
)


@pytest.mark.parametrize("subject", ["An apple tree", "Apple trees"])
def test_the_sentence_offered_says_the_keyphrase(subject: str) -> None:
    judged = page(SAYS_IT_LATE.format(subject), keyphrase="apple tree")
    [finding] = findings(DescriptionMissing, judged)
    assert finding.fix is not None
    assert f"{subject} in the frost." in finding.fix.edits[0].text


@pytest.mark.parametrize("subject", ["A pear tree", "A tree with an apple"])
def test_without_such_a_sentence_none_is_offered(subject: str) -> None:
    judged = page(SAYS_IT_LATE.format(subject), keyphrase="apple tree")
    [finding] = findings(DescriptionMissing, judged)
    assert finding.fix is None
