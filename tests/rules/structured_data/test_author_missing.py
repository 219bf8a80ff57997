import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.structured_data.author_missing import METAS, PARAGRAPHS, AuthorMissing

ARTICLE = f"<article>{PARAGRAPHS}</article>"


def script(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


@pytest.mark.parametrize(
    "author", ['"Jo Field"', '{"@id": "https://e.com/jo"}', '[{"@type": "Organization"}]']
)
def test_an_author_in_structured_data_is_enough(author: str) -> None:
    html = f'{{"@context": "https://schema.org", "@type": "Article", "author": {author}}}'
    assert keys(AuthorMissing, script(html) + ARTICLE) == []


@pytest.mark.parametrize("name", METAS)
def test_a_meta_with_the_name_is_enough(name: str) -> None:
    assert keys(AuthorMissing, f'<meta name="{name}" content="جو">{ARTICLE}') == []
    assert keys(AuthorMissing, f'<meta name="{name}" content=" ">{ARTICLE}') == ["missing"]


@pytest.mark.parametrize("byline", ["بقلم: سلمى", "By Jo Field", "<a rel=author>Jo</a>"])
def test_a_visible_byline_is_enough(byline: str) -> None:
    html = f"<article>{PARAGRAPHS.replace('</h1>', f'</h1><div>{byline}</div>')}</article>"
    assert keys(AuthorMissing, html) == []


def test_nobody_is_missed_in_garbled_text() -> None:
    assert keys(AuthorMissing, ARTICLE.replace("dry day", "dÃ©cembre")) == []
    assert keys(AuthorMissing, ARTICLE.replace("dry day", "d\ufffdcembre")) == []


def test_the_publisher_is_no_author() -> None:
    html = '{"@context": "https://schema.org", "@type": "Article", "publisher": {"name": "Herald"}}'
    assert keys(AuthorMissing, script(html) + ARTICLE) == ["missing"]


def test_the_finding_points_at_the_headline() -> None:
    [finding] = findings(AuthorMissing, ARTICLE)
    assert ARTICLE[finding.start : finding.end] == "<h1>"


def test_short_notes_and_unreadable_data_are_not_judged() -> None:
    assert not applies(AuthorMissing, "<p>A short note.</p>")
    assert not applies(AuthorMissing, script('{"author": "Jo",}') + ARTICLE)
