from seoaudit.rule.site import BASE, failed, file, gone, page, site
from seoaudit.testing.site import stored
from seoaudit_rules.links.site.failing import failing


def test_errors_that_links_lead_to_in_order_those_that_robots_txt_blocks_among_them() -> None:
    made = stored(
        site(
            page("/", "".join(f'<a href="/{name}">{name}</a>' for name in "abcde")),
            gone("/c"),
            gone("/b", 500),
            gone("/a"),
            gone("/d", 429),
            failed("/e"),
            file("/robots.txt", "User-agent: *\nDisallow: /b"),
        )
    )
    assert [answer.url.removeprefix(BASE) for answer in failing(made)] == ["/a", "/b", "/c"]
