from seoaudit.document.normal_address import address_id
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import BASE, article, gone, site
from seoaudit.rule.site.facts import Zone
from seoaudit.site.outline.neighbours import MOST_NAMED, links_in, links_out, templates
from seoaudit.site.store.store import Store
from tests.reporters.site.html.gardens import planted, with_menu
from tests.site.audits import audited

OAK = f"{BASE}/trees/oak"


def broken(store: Store, path: str = "/lost") -> list[LinkSource]:
    """The places of the links to an address, as a finding has them."""
    rows = store.connection.execute(
        "SELECT url, line, column_, text.text FROM link JOIN address ON address.id = source "
        "LEFT JOIN text ON text.id = link.text WHERE target = ? ORDER BY url",
        (address_id(BASE + path),),
    )
    return [LinkSource(*row) for row in rows]


def test_links_to_a_page_are_told_by_zone_with_the_first_pages() -> None:
    [menu] = links_in(planted().store, address_id(OAK))
    assert (menu.zone, menu.total) == (Zone.MENU, 9)  # not its own
    assert menu.named[0].text == "The oak"
    assert len(menu.named) == 9


def test_many_links_are_counted_and_only_the_first_named() -> None:
    [menu] = links_in(planted(MOST_NAMED + 5).store, address_id(OAK))
    assert menu.total == MOST_NAMED + 8
    assert len(menu.named) == MOST_NAMED


def test_links_of_a_page_are_told_by_zone_those_in_text_first() -> None:
    text, menu = links_out(planted().store, address_id(f"{BASE}/"))
    assert (text.zone, text.total) == (Zone.TEXT, 6)
    assert [link.url for link in menu.named] == [f"{BASE}/lost", f"{BASE}/moved", OAK]


def test_a_link_of_a_menu_is_one_template_and_other_places_stay() -> None:
    store = planted().store
    places = broken(store)
    found, others = templates(store, places, len(places), 4)
    assert [(each.zone, each.text, each.pages) for each in found] == [
        (Zone.MENU, "The lost elm", 10)
    ]
    assert others == []


def test_all_pages_of_a_template_are_counted_where_only_the_first_are_named() -> None:
    store = planted().store
    found, _ = templates(store, broken(store)[:3], 10, 4)
    assert found[0].pages == 10


def test_links_in_text_and_few_links_are_no_template() -> None:
    told = "<p>My aunt of {} told me that in those days nobody had seen "
    told += '<a href="/lost">the elm</a> in bloom, and that was long before the mill.</p>'
    pages = (
        article(f"/{town}", body=told.format(town)) for town in ("york", "bath", "wick", "ely")
    )
    store = audited(site(*pages, gone("/lost"))).store
    places = broken(store)
    assert templates(store, places, len(places), 4) == ([], places)
    few = audited(site(*(with_menu(article(f"/{n}")) for n in range(3)), gone("/lost"))).store
    assert templates(few, broken(few), 3, 4)[0] == []


def test_a_place_without_a_line_is_of_no_template() -> None:
    places = [LinkSource(f"{BASE}/{number}") for number in range(9)]
    assert templates(planted().store, places, 9, 4) == ([], places)
