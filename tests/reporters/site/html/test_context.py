from seoaudit.reporters.site.html.context import outside
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import BASE
from seoaudit.rule.site.facts import Zone
from tests.reporters.site.html.gardens import context, planted


def test_an_address_is_shown_without_the_host_and_decoded() -> None:
    drawn = context(planted())
    assert drawn.shown(f"{BASE}/trees/oak?page=2") == "/trees/oak?page=2"
    assert drawn.shown(f"{BASE}/ar/%D8%A8%D8%A7%D8%A8") == "/ar/باب"
    assert drawn.shown("https://elsewhere.example/a") == "https://elsewhere.example/a"
    assert drawn.shown("http://site.example/a") == "http://site.example/a"
    assert drawn.shown(f"{BASE}/%E2%80%AEa") == "/\ufffda"  # what would turn the text around


def test_an_address_leads_to_its_details_if_it_has_some() -> None:
    drawn = context(planted())
    number = drawn.addresses.number(f"{BASE}/lost")
    assert f'href="#page-{number}"' in drawn.address(f"{BASE}/lost")
    assert "href" not in drawn.address("https://elsewhere.example/")


def test_a_place_has_its_line_and_words_if_it_has_them() -> None:
    drawn = context(planted())
    whole = drawn.place(LinkSource(f"{BASE}/", 3, 7, "the <oak>"))
    assert "line 3, column 7" in whole
    assert "the &lt;oak&gt;" in whole
    assert "line" not in drawn.place(LinkSource(f"{BASE}/"))


def test_zones_are_counted_in_words() -> None:
    drawn = context(planted())
    assert drawn.zone(Zone.MENU, 311) == "in the menu of 311 pages"


def test_only_addresses_of_the_web_are_links() -> None:
    assert 'href="https://a.example/"' in outside("https://a.example/", "a")
    assert "href" not in outside("javascript:alert(1)", "a")
