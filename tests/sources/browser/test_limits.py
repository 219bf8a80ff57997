"""What rendering may cost by default."""

from seoaudit.sources.browser.limits import Manners, RenderLimits


def test_nothing_private_is_reached_and_nobody_is_known_by_default() -> None:
    assert not RenderLimits().allow_private
    assert not Manners().is_own("https://example.com/")


def test_a_resource_may_take_less_than_its_page() -> None:
    limits = RenderLimits()
    assert limits.resource_seconds < limits.seconds
    assert limits.resource_bytes < limits.page_bytes
