from seoaudit.cli.printing.baseline_size import site_size_message, size_message
from seoaudit.history.baseline import BaselineFinding, BaselinePage, BaselineSite

TWO = BaselinePage(70, (BaselineFinding("links/broken", "gone", "/x", "0" * 16, 2),))
NONE = BaselinePage(90, ())


def test_findings_and_pages_are_counted() -> None:
    assert size_message({"a": TWO, "b": NONE}, None) == "2 findings on 2 pages"
    said = size_message({"b": NONE}, {"a": TWO, "b": NONE})
    assert said == "2 findings and 1 page removed, 0 findings on 1 page left"


def test_those_of_the_site_itself_come_first() -> None:
    then, now = BaselineSite(TWO, {"/": TWO}), BaselineSite(NONE, {"/": TWO})
    assert site_size_message(then, None) == "2 findings of the site, 2 findings on 1 page"
    assert site_size_message(now, then) == (
        "of the site 2 findings removed, 0 findings left; "
        "of its pages 0 findings removed, 2 findings on 1 page left"
    )
