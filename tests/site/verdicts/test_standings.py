import pytest

from seoaudit.rule.site import BASE, Standing, article, failed, file, gone, page, redirect, site
from seoaudit.testing.site import stored

SITE = stored(
    site(
        page("/", '<a href="/private/linked">a</a><a href="/never-asked">b</a>'),
        article("/oak"),
        article("/noindex", head='<meta name="robots" content="noindex">'),
        article("/copy", head='<link rel="canonical" href="/oak">'),
        article("/self", head='<link rel="canonical" href="/self">'),
        article("/private/page", head='<meta name="robots" content="noindex">'),
        redirect("/private/moved", "/oak"),
        redirect("/moved", "/oak"),
        gone("/gone"),
        failed("/slow"),
        file("/a.pdf", content_type="application/pdf"),
        file("/robots.txt", "User-agent: *\nDisallow: /private/"),
    )
)


@pytest.mark.parametrize(
    ("path", "standing"),
    [
        ("/oak", Standing.INDEXABLE),
        ("/noindex", Standing.NOINDEX),
        ("/copy", Standing.CANONICALISED),
        ("/self", Standing.INDEXABLE),
        ("/private/page", Standing.BLOCKED),
        ("/private/moved", Standing.BLOCKED),
        ("/private/linked", Standing.BLOCKED),
        ("/moved", Standing.REDIRECTED),
        ("/gone", Standing.FAILED),
        ("/slow", Standing.FAILED),
        ("/a.pdf", Standing.OTHER),
        ("/never-asked", Standing.UNKNOWN),
    ],
)
def test_the_first_verdict_that_holds_speaks_for_an_address(path: str, standing: Standing) -> None:
    assert SITE.standing(BASE + path) is standing
