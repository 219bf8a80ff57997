"""Sites in a few words."""

from seoaudit.rule.site import BASE, article, failed, file, gone, page, redirect, site, sitemap
from seoaudit.rule.site.examples import absolute


def test_a_path_is_an_address_of_the_site_and_an_address_stays() -> None:
    assert absolute("/a") == f"{BASE}/a"
    assert absolute("https://other.example/") == "https://other.example/"


def test_a_site_has_its_answers_in_order_those_of_lists_among_them() -> None:
    made = site(page("/"), [gone("/a"), redirect("/b", "/c", 302)], failed("/d"))
    assert [(each.path, each.status) for each in made.answers] == [
        ("/", 200), ("/a", 404), ("/b", 302), ("/d", 0),
    ]  # fmt: skip
    assert made.answers[2].headers == (("Location", f"{BASE}/c"),)
    assert made.answers[3].failure == "timeout"


def test_an_example_says_what_is_found_or_why_nothing_is() -> None:
    found = site(page("/")).finds("same", "/", most=3)
    assert (found.key, found.urls, found.settings) == ("same", (f"{BASE}/",), {"most": 3})
    clean = found.finds_nothing("it is alone").cut_short()
    assert (clean.why, clean.is_complete) == ("it is alone", False)


def test_articles_differ_by_their_seed_alone() -> None:
    one, other = article("/a", seed="x", title="Oak"), article("/b", seed="x", title="Oak")
    assert one.body == other.body
    assert article("/a").body != article("/b").body


def test_a_sitemap_lists_addresses_and_dates() -> None:
    made = sitemap("/a?b=1&c=2", ("/d", "2026-01-02"))
    assert f"<loc>{BASE}/a?b=1&amp;c=2</loc></url>" in made.body
    assert f"<loc>{BASE}/d</loc><lastmod>2026-01-02</lastmod>" in made.body
    assert file("/x").headers == (("Content-Type", "text/plain"),)
