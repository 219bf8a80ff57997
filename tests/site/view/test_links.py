from seoaudit.rule.site import BASE, LinkRole, Standing, article, page, redirect, site
from seoaudit.testing.site import stored

TEXT = "<p>The barrel stands in the cellar and has held rain for forty years by now.</p>" * 4
SITE = stored(
    site(
        page(
            "/",
            '<nav><a href="/oak">Oak</a></nav>'
            f'<article>{TEXT}<p>Read on about <a href="/oak#bark">old oaks</a> in our garden.</p>'
            '<img src="/i.png" alt="An oak"><img src="/j.png"></article>',
        ),
        article("/oak", body='<h2 id="bark">Bark</h2>'),
    )
)


def test_links_to_a_page_those_in_text_first() -> None:
    links = list(SITE.links_to(f"{BASE}/oak"))
    assert [(link.zone, link.text, link.fragment) for link in links] == [
        ("text", "old oaks", "bark"),
        ("menu", "Oak", ""),
    ]
    assert links[0].source.url == f"{BASE}/"


def test_links_of_a_page_in_their_order_and_images_where_asked_for() -> None:
    assert [link.text for link in SITE.links_from(f"{BASE}/")] == ["Oak", "old oaks"]
    images = SITE.links_from(f"{BASE}/", LinkRole.IMAGE)
    assert [(image.target, image.text) for image in images] == [
        (f"{BASE}/i.png", "An oak"),
        (f"{BASE}/j.png", None),
    ]


def test_every_target_once() -> None:
    assert list(SITE.targets()) == [f"{BASE}/oak"]
    assert list(SITE.targets(LinkRole.IMAGE)) == [f"{BASE}/i.png", f"{BASE}/j.png"]


def test_the_parts_of_a_page() -> None:
    assert SITE.fragments(f"{BASE}/oak") == frozenset({"bark"})
    assert SITE.fragments(f"{BASE}/none") is None


def test_targets_of_a_standing() -> None:
    assert list(SITE.targets(standing=Standing.INDEXABLE)) == [f"{BASE}/oak"]
    assert list(SITE.targets(standing=Standing.FAILED)) == []


def test_links_to_parts_of_pages() -> None:
    [link] = SITE.links_to_parts()
    assert (link.target, link.fragment) == (f"{BASE}/oak", "bark")


def test_a_link_may_lead_to_a_page_through_a_redirect_but_not_from_itself() -> None:
    made = stored(
        site(
            page("/", '<a href="/old">Oak</a>'),
            redirect("/old", "/oak"),
            article("/oak"),
            article("/elm", body='<a href="/elm">Here</a>'),
        )
    )
    assert made.is_linked(f"{BASE}/oak")
    assert not made.is_linked(f"{BASE}/elm")
