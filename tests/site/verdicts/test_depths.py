from seoaudit.rule.site import BASE, ExampleAnswer, article, page, redirect, site
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
