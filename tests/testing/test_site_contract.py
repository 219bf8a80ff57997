from collections.abc import Iterator, Sequence
from typing import ClassVar

import pytest

from seoaudit import Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import SiteExample, article, site
from seoaudit.testing import site_contract
from seoaudit.testing.site_contract import SiteCheck


class Sound(SiteRule[None]):
    """Name every page."""

    id = "test/sound"
    found = message("This is a page.", advice="…")
    examples: ClassVar[Sequence[SiteExample]] = (
        site(article("/a")).finds("found", "/a"),
        site().finds_nothing("there is none"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for page in site.indexable:
            yield self.found.on(page.url)


class Unshown(Sound):
    examples = (site().finds_nothing("there is none"),)


class Unlike(Sound):
    examples = (site(article("/a")).finds_nothing("it is a page"), site().finds_nothing(""))


class Wrong(Sound):
    examples = (site(article("/a")).finds("found", "/b"),)


class Random(Sound):
    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        pages = list(site.pages)
        yield self.found.on(pages[0].url)


class Same(Sound):
    found = message("This is a page.", advice="…", per="page")


@pytest.mark.parametrize(
    ("rule", "check", "sentence"),
    [
        (Unshown, site_contract.every_message_has_an_example, "message found has no example"),
        (Unlike, site_contract.every_example_gives_its_findings, "the look-alike “it is a page”"),
        (Wrong, site_contract.every_example_gives_its_findings, "the example of found at"),
        (Random, site_contract.no_site_breaks_the_rule, "fails on a site of 0 pages: IndexError"),
        (Same, site_contract.no_site_breaks_the_rule, "two findings are the same to a baseline"),
    ],
)
def test_a_breach_is_told(rule: type[SiteRule[None]], check: SiteCheck, sentence: str) -> None:
    assert any(sentence in each for each in check(rule))


@pytest.mark.parametrize(
    "check",
    [
        site_contract.the_class_is_a_site_rule,
        site_contract.every_message_has_an_example,
        site_contract.every_example_gives_its_findings,
        site_contract.the_order_of_answers_is_irrelevant,
        site_contract.no_site_breaks_the_rule,
    ],
)
def test_a_sound_rule_keeps_it(check: SiteCheck) -> None:
    assert not list(check(Sound))
