from seoaudit.rule.site import BASE, ExampleAnswer, article, file, page, redirect, site
from seoaudit.testing.site import stored


def leading(path: str, to: str) -> ExampleAnswer:
    return page(path, f'<p>Go on to <a href="{to}">the next</a>.</p>')


def test_clicks_are_counted_the_shortest_way_and_a_redirect_is_none() -> None:
    made = stored(
        site(
            leading("/", "/old"),
            redirect("/old", "/older"),
            redirect("/older", "/a"),
            leading("/a", "/b"),
            leading("/b", "/"),
            article("/alone"),
        )
    )
    depths = {path: made.depth(BASE + path) for path in ("/", "/old", "/a", "/b", "/alone")}
    assert depths == {"/": 0, "/old": 1, "/a": 1, "/b": 2, "/alone": None}


def test_the_pages_of_a_list_are_one_click_from_its_first() -> None:
    made = stored(
        site(
            leading("/", "/news/"),
            leading("/news/", "/news/page/2/"),
            leading("/news/page/2/", "/news/page/3/"),
            leading("/news/page/3/", "/a"),
            article("/a"),
        )
    )
    paths = ("/news/", "/news/page/2/", "/news/page/3/", "/a")
    assert [made.depth(BASE + path) for path in paths] == [1, 2, 2, 3]


def test_no_way_leads_through_a_page_that_robots_txt_blocks() -> None:
    blocked = file("/robots.txt", "User-agent: *\nDisallow: /private/\n")
    made = stored(
        site(leading("/", "/private/"), leading("/private/", "/a"), article("/a"), blocked)
    )
    assert made.depth(f"{BASE}/a") is None
