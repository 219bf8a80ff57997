import json

import pytest

from seoaudit.document.answer import Failure
from seoaudit.reporters.site.html.detail import OF_A_PART, detail, details
from seoaudit.reporters.site.html.parts import Parts
from seoaudit.reporters.style import Beside
from seoaudit.rule.site import BASE
from tests.reporters.site.html.gardens import context, planted
from tests.reporters.site.html.test_parts import unpacked


def shown(path: str, language: str = "en") -> str:
    """The details of an address of the garden."""
    made = planted()
    drawn = context(made, language)
    row = next(row for row in drawn.addresses.rows() if row.url == BASE + path)
    found = [each for each in made.report.findings if row.url in each.urls]
    return detail(row, found, drawn)


def test_a_page_has_its_answer_links_findings_and_audit() -> None:
    told = shown("/trees/oak")
    parts = ("indexable", "Answer: 200", "1 click from the front page", "9 pages link to it",
             "Findings of the site on it", "Links to it", "in the menu of 9 pages", "Links from it",
             "The audit of the page", "/ 100")  # fmt: skip
    places = [told.index(part) for part in parts]
    assert places == sorted(places)


def test_a_redirect_says_where_it_leads() -> None:
    told = shown("/moved")
    assert "Answer: 301" in told
    assert "Redirects to" in told
    assert "The audit" not in told


def test_an_address_without_an_answer_says_why() -> None:
    drawn = context(planted())
    row = next(drawn.addresses.rows())
    for failure in Failure:
        told = detail(row._replace(status=0, failure=failure), [], drawn)
        assert f"Answer: {drawn.words.phrase(f'html_site_failure_{failure}')}" in told
    assert "200 (answer cut off)" in detail(row._replace(failure="cut"), [], drawn)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_details_are_in_the_language_of_the_report(language: str) -> None:
    told = shown("/trees/oak", language)
    assert "Links" not in told
    assert "audit of" not in told


def test_addresses_are_kept_in_order_so_many_a_part() -> None:
    made = planted(OF_A_PART)
    kept: dict[str, list[str]] = {}

    def keep(name: str, text: str) -> None:
        kept[name] = json.loads(unpacked(text.partition(",")[2].strip('");\n')))

    assert list(details(context(made), Parts(Beside("x", ".js", keep)))) == []
    assert list(kept) == ["pages-0", "pages-1"]
    assert len(kept["pages-0"]) == OF_A_PART
    total = sum(map(len, kept.values()))
    assert total == len(context(made).addresses)


def test_findings_stand_at_their_places_too() -> None:
    made = planted()
    blocks = "".join(details(context(made), Parts()))
    texts = json.loads(unpacked(blocks.partition(">")[2].partition("<")[0]))
    number = context(made).addresses.number(f"{BASE}/trees/oak") or 0
    assert "links/opportunity" in texts[number]
