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


def test_dead_ends_lead_to_no_other_page_of_the_site() -> None:
    made = stored(
        site(
            article("/", body='<a href="/a">A</a>'),
            article("/a", body='<a href="/a#top">Up</a> <a href="https://other.example/">Else</a>'),
            article("/b", body='<a href="/not-seen">On</a>'),
        )
    )
    assert [page.url for page in made.dead_ends()] == [f"{BASE}/a"]
    assert list(stored(site(article("/"))).dead_ends()) == []
