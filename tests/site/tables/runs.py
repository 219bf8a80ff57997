"""A small run with something in each table."""

from seoaudit.rule.site import article, gone, page, redirect, site, sitemap
from tests.site.audits import audited

RUN = audited(
    site(
        page(
            "/",
            '<title>Home, "the" first\n</title><h1>Home</h1><p>Read about '
            '<a href="/a#top">البلوط</a>, <a href="/old">the old</a> and <a href="/elm">elms</a>.',
        ),
        article("/a", title=r"\N"),
        article("/b", title="O'Hara"),
        redirect("/old", "/a"),
        gone("/elm"),
        sitemap("/a", "/nowhere"),
    )
)
