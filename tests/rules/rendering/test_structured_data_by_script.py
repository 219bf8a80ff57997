"""Structured data that only scripts bring."""

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.rendering.structured_data_by_script import StructuredDataByScript


def item(kind: str) -> str:
    said = f'{{"@context": "https://schema.org", "@type": "{kind}"}}'
    return f'<script type="application/ld+json">{said}</script>'


def test_without_any_there_is_nothing_to_say() -> None:
    assert not applies(StructuredDataByScript, page("<p>x", rendered="<p>x"))
    assert not applies(StructuredDataByScript, item("Article"))


def test_types_that_were_sent_are_not_told() -> None:
    rendered = item("Article") + item("FAQPage") + item("Product")
    [finding] = findings(StructuredDataByScript, page(item("Article"), rendered=rendered))
    assert (finding.params["types"], finding.cost) == ("FAQPage, Product", 0)


def test_the_form_does_not_matter() -> None:
    micro = '<div itemscope itemtype="https://schema.org/Recipe"></div>'
    assert keys(StructuredDataByScript, page(item("Recipe"), rendered=micro)) == []
    assert keys(StructuredDataByScript, page("<p>x", rendered=micro)) == ["added"]
