import pytest

from seoaudit import SiteRule
from seoaudit.rule.site import article, site
from seoaudit.testing.pages import page
from seoaudit.testing.site import stored


def test_a_rule_notes_nothing_unless_it_says_so_and_must_check() -> None:
    rule = SiteRule[None]()
    assert rule.note(page("<p>Oak</p>")) is None
    with pytest.raises(NotImplementedError):
        rule.check(stored(site(article("/"))))
