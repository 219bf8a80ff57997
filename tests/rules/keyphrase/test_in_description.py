import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.keyphrase.in_description import InDescription


def described(text: str) -> str:
    return f'<html lang="ar"><META NAME="Description" CONTENT="{text}"><p>Text</p>'


def test_any_form_of_the_keyphrase_counts() -> None:
    html = described("كل ما تريد معرفته عن تقليم الاشجار &quot;المثمرة&quot;")
    assert keys(InDescription, page(html, keyphrase="الأشجار المثمرة")) == []


@pytest.mark.parametrize("html", ["<p>Text</p>", described(" ")])
def test_a_page_without_a_description_is_left_to_another_rule(html: str) -> None:
    assert not applies(InDescription, page(html, keyphrase="apple tree"))


def test_the_finding_points_at_the_content_attribute() -> None:
    html = described("Winter work")
    [finding] = findings(InDescription, page(html, keyphrase="apple tree"))
    assert html[finding.start : finding.end] == 'CONTENT="Winter work"'


def test_a_synonym_counts_as_the_keyphrase() -> None:
    html = described("كل ما تريد معرفته عن أعمال الحديقة")
    assert keys(InDescription, page(html, keyphrase="الأشجار المثمرة")) == ["missing"]
    assert keys(InDescription, page(html, keyphrase="الأشجار المثمرة", synonyms=["حديقة"])) == []
