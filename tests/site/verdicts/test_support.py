from seoaudit.rule.site import BASE, Support, article, file, page, redirect, site
from seoaudit.testing.site import stored

AROUND = "<p>One of our readers sent us a letter about <a href={}>{}</a> and its bark.</p>"


def test_pages_are_counted_once_each_by_how_they_link() -> None:
    made = stored(
        site(
            article("/", body='<nav><a href="/oak">Oak</a></nav>' + AROUND.format("/oak", "oaks")),
            article("/a", body=AROUND.format("/old", "oaks")),
            redirect("/old", "/oak"),
            article("/b", body='<p><a href="/oak" rel="nofollow">Oak</a></p>'),
            article("/private/c", body=AROUND.format("/oak", "oaks")),
            article("/oak", body='<a href="/oak">Here</a> <a href="/old">And here</a>'),
            file("/robots.txt", "User-agent: *\nDisallow: /private/\n"),
        )
    )
    counted = {page.url: support for page, support in made.support()}
    assert counted[f"{BASE}/oak"] == Support(3, 2, 2, 1, False, False, 1)
    assert counted[f"{BASE}/a"] == Support(0, 0, 0, 0, False, False, None)


def test_a_page_that_says_nofollow_of_itself_follows_no_link() -> None:
    nofollow = '<meta name="robots" content="nofollow">'
    made = stored(site(page("/", f'{nofollow}<p><a href="/oak">Oak</a></p>'), article("/oak")))
    [support] = [each for page, each in made.support() if page.url == f"{BASE}/oak"]
    assert (support.pages, support.followed) == (1, 0)


def test_a_page_may_be_named_without_a_link() -> None:
    made = stored(
        site(
            article("/copy", head='<link rel="canonical" href="/oak">'),
            article("/oak"),
            article("/elm", head='<link rel="alternate" hreflang="de" href="/ulme">'),
            article("/ulme"),
        )
    )
    named = {page.url.removeprefix(BASE) for page, each in made.support() if each.is_named}
    assert named == {"/oak", "/ulme"}
