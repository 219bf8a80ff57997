from seoaudit.rule.site import BASE, article, file, site
from seoaudit.testing.site import stored


def test_a_text_file_is_read_from_the_root() -> None:
    made = stored(site(article("/"), file("/llms.txt", "# Oak")))
    assert made.text_file("/llms.txt") == "# Oak"
    assert made.text_file("/humans.txt") is None


def test_a_site_knows_its_start_its_own_addresses_and_what_is_allowed() -> None:
    made = stored(site(article("/"), file("/robots.txt", "User-agent: *\nDisallow: /private/")))
    assert made.start == f"{BASE}/"
    assert made.is_own(f"{BASE}/a")
    assert not made.is_own("https://other.example/a")
    assert not made.allows(f"{BASE}/private/a")
    assert made.is_complete
