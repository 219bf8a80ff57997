import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.links.too_many import TooMany


def article(links: int, href: str = "/saws") -> str:
    link = f'Prune it all in late winter, <a href="{href}">with a sharp saw</a>, not before. '
    return f"<article><p>{link * links}</p></article>"


@pytest.mark.parametrize(("links", "expected"), [(100, []), (101, ["too_many"])])
def test_the_limit_is_inclusive(links: int, expected: list[str]) -> None:
    assert keys(TooMany, article(links)) == expected


def test_the_limit_can_be_set() -> None:
    assert keys(TooMany, article(6), max_links=5) == ["too_many"]


def test_links_within_the_page_are_not_counted() -> None:
    assert keys(TooMany, article(101, "#tools")) == []


def test_one_finding_tells_the_number() -> None:
    assert [finding.params["count"] for finding in findings(TooMany, article(120))] == [120]
