from seoaudit.reporters.html.markup import element
from seoaudit.reporters.site.html.links import MOST_OPEN, folded, places
from seoaudit.site.audited import AuditedSite
from seoaudit.site.report import ReportedSiteFinding
from tests.reporters.site.html.gardens import context, planted


def found(made: AuditedSite, rule: str) -> ReportedSiteFinding:
    return next(each for each in made.report.findings if each.rule == rule)


def test_a_link_of_the_menu_is_one_place() -> None:
    made = planted()
    shown = places(found(made, "links/broken"), context(made)) or ""
    assert "in the menu of 10 pages" in shown
    assert shown.count("<li>") == 1
    assert "The lost elm" in shown


def test_the_addresses_of_a_group_are_its_places() -> None:
    made = planted()
    group = found(made, "links/broken")._replace(
        urls=tuple(f"https://site.example/{n}" for n in range(9)),
        total=80,
        sources=(),
        source_total=0,
    )
    shown = places(group, context(made)) or ""
    assert shown.count("<li>") == 10
    assert "and 71 more pages" in shown
    alone = group._replace(urls=group.urls[:1], total=1)
    assert places(alone, context(made)) is None  # the message has named it


def test_a_long_list_is_folded() -> None:
    items = [element("li", str(number)) for number in range(MOST_OPEN + 3)]
    shown = folded(items, context(planted()))
    assert shown.partition("<details")[0].count("<li>") == MOST_OPEN
    assert "and 3 more pages" in shown
    assert "<details" not in folded(items[:2], context(planted()))
