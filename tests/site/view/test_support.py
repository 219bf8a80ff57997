from seoaudit.rule.site import BASE, article, redirect, site
from seoaudit.testing.site import stored

AROUND = "<p>One of our readers sent us a letter about <a href={}>{}</a> and its bark.</p>"


def test_targets_to_which_every_link_says_what_is_meant() -> None:
    made = stored(
        site(
            article("/", body='<a href="/oak">here</a> <a href="/elm">here</a>'),
            article("/b", body='<a href="/oak">More</a> <a href="/elm">the elm</a>'),
            article("/oak", body='<a href="/oak">The oak itself</a>'),
            article("/elm"),
        )
    )
    meant = made.targets_saying_only(lambda text: text.casefold() in ("here", "more"))
    assert list(meant) == [f"{BASE}/oak"]


def test_texts_that_lead_to_several_pages_where_their_redirects_end() -> None:
    made = stored(
        site(
            article("/", body=AROUND.format("/oak", "old trees")),
            article("/b", body=AROUND.format("/elm", "old trees")),
            article("/c", body=AROUND.format("/oak", "the oak")),
            article("/d", body=AROUND.format("/was-oak", "the oak")),
            redirect("/was-oak", "/oak"),
            article("/oak"),
            article("/elm"),
        )
    )
    assert list(made.targets_of_texts()) == [("old trees", [f"{BASE}/elm", f"{BASE}/oak"])]


def test_images_without_alt_text_on_several_pages() -> None:
    made = stored(
        site(
            article(
                "/a", body='<img src="/one.png"><img src="/one.png"><img src="/two.png" alt="">'
            ),
            article("/b", body='<img src="/one.png"><img src="/two.png">'),
            article("/c", body='<img src="/two.png" alt="An oak">'),
        )
    )
    assert list(made.images_without_alt(2)) == [f"{BASE}/one.png"]
    assert list(made.images_without_alt(3)) == []


def test_an_image_with_several_texts_is_found_with_these() -> None:
    shown = (("/a", "Oak"), ("/b", "Elm"), ("/c", "Ash"), ("/d", "Ash"), ("/e", ""))
    pages = [article(path, body=f'<img src="/i.png" alt="{alt}">') for path, alt in shown]
    other = article("/f", body='<img src="/j.png" alt="Oak">')
    made = stored(site(pages, other))
    assert list(made.images_with_alts(3)) == [(f"{BASE}/i.png", ["Ash", "Elm", "Oak"])]
    assert list(made.images_with_alts(4)) == []


def test_link_scores_are_those_of_indexable_pages() -> None:
    hidden = article("/b", head='<meta name="robots" content="noindex">')
    made = stored(site(article("/a", body='<a href="/b">b</a>'), hidden))
    assert list(made.link_scores()) == [(f"{BASE}/a", 1.0)]
