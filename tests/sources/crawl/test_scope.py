import pytest

from seoaudit.document.normal_address import requested
from seoaudit.sources.crawl.found import By, Found, Role
from seoaudit.sources.crawl.scope import Scope, origin, place_of
from seoaudit.sources.crawl.settings import CrawlSettings

SITE = "https://www.example.com/"


def why_not(
    url: str,
    settings: CrawlSettings | None = None,
    by: By = By.LINK,
    role: Role = Role.PAGE,
    *,
    follow: bool = True,
) -> str:
    scope = Scope([SITE], settings or CrawlSettings())
    asked = requested(url)
    return scope.why_not(asked, Found(url, by, role, follow))


@pytest.mark.parametrize(
    "url",
    ["https://www.example.com/a", "https://example.com/a", "http://www.example.com:80/a"],
)
def test_a_site_is_its_host_with_and_without_www(url: str) -> None:
    assert why_not(url) == ""


def test_the_other_scheme_and_www_are_of_the_site_but_not_crawled() -> None:
    scope = Scope([SITE], CrawlSettings())
    assert scope.is_own("https://www.example.com/a")
    for twin in ("http://www.example.com/a", "https://example.com/", "http://example.com/b"):
        assert scope.is_of_site(twin)
        assert not scope.is_own(twin)
    scope.adopt("https://example.com/")
    assert scope.is_own("https://example.com/a")


@pytest.mark.parametrize(
    "url",
    ["https://example.org/", "https://blog.example.com/", "https://example.com:8443/"],
)
def test_other_hosts_are_others(url: str) -> None:
    assert why_not(url) == "external"
    assert why_not(url, CrawlSettings(external=True)) == ""


@pytest.mark.parametrize(
    ("target", "is_permanent", "is_followed"),
    [
        ("https://example.com/", False, True),
        ("https://en.example.com/", False, True),
        ("https://www.example.org/", True, True),
        ("https://login.example.org/?next=", False, False),
        ("https://notexample.com/", False, False),
        ("javascript:alert(1)", True, False),
        ("https://example.net:port/", True, False),
    ],
)
def test_a_start_is_followed_within_its_site_and_elsewhere_for_good(
    target: str, is_permanent: bool, is_followed: bool
) -> None:
    scope = Scope([SITE], CrawlSettings())
    scope.follow(target, is_permanent=is_permanent)
    assert (origin(target) in scope._origins) is is_followed


def test_hosts_below_belong_to_it_if_the_user_says_so() -> None:
    scope = Scope([SITE], CrawlSettings(subdomains=True))
    assert scope.is_own("https://blog.example.com/a")
    assert not scope.is_own("https://notexample.com/a")


def test_only_the_web_is_crawled() -> None:
    assert why_not("mailto:ada@example.com") == "scheme"
    assert why_not("https:///a") == "scheme"


@pytest.mark.parametrize(
    ("patterns", "path", "is_out"),
    [
        (["/tag"], "/tag/red/", True),
        (["/tag"], "/tags/", False),
        (["/tag/*"], "/tag/", False),
        (["*.pdf"], "/files/a.pdf", True),
        (["/*/print"], "/news/print", True),
        (["*replytocom=*"], "/news/a?replytocom=7", True),
        (["*replytocom=*"], "/news/a", False),
        (["/مقالات/"], "/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA/a", True),
    ],
)
def test_patterns_are_those_of_a_gitignore(patterns: list[str], path: str, is_out: bool) -> None:
    settings = CrawlSettings(exclude=tuple(patterns))
    assert why_not(f"https://example.com{path}", settings) == ("excluded" if is_out else "")


def test_what_is_excluded_wins_over_what_is_included() -> None:
    settings = CrawlSettings(include=("/blog",), exclude=("/blog/drafts",))
    assert why_not("https://example.com/blog/a", settings) == ""
    assert why_not("https://example.com/blog/drafts/a", settings) == "excluded"
    assert why_not("https://example.com/shop/", settings) == "not-included"


def test_patterns_judge_pages_but_neither_the_start_nor_images_nor_sitemaps() -> None:
    settings = CrawlSettings(include=("/blog",))
    assert why_not("https://example.com/", settings, By.START) == ""
    assert why_not("https://example.com/a.png", settings, By.RESOURCE, Role.RESOURCE) == ""
    assert why_not("https://cdn.example.net/s.xml", settings, By.ROBOTS, Role.SITEMAP) == ""


@pytest.mark.parametrize(
    ("path", "follow"),
    [
        ("/logout", True),
        ("/user/sign-out/", True),
        ("/Logout.php", True),
        ("/login?action=logout", True),
        ("/shop?add-to-cart=12", True),
        ("/post/7/delete", False),
    ],
)
def test_a_link_that_acts_is_not_followed(path: str, follow: bool) -> None:
    assert why_not(f"https://example.com{path}", follow=follow) == "action"


@pytest.mark.parametrize("path", ["/guides/delete", "/why-we-logout", "/shop?q=delete", "/login"])
def test_a_page_about_it_is(path: str) -> None:
    assert why_not(f"https://example.com{path}") == ""


def test_an_origin_has_no_path() -> None:
    assert origin("https://example.com/a?b=//c") == "https://example.com"
    assert origin("http://127.0.0.1:8000") == "http://127.0.0.1:8000"


def test_a_place_is_the_same_for_all_twins_and_another_for_each_port() -> None:
    twins = ("https://www.e.com/a", "http://e.com", "http://E.com:80/", "https://e.com:443/")
    assert {place_of(url) for url in twins} == {("e.com", None)}
    assert place_of("http://127.0.0.1:8001/") == ("127.0.0.1", 8001)
    assert place_of("https://e.com:80/") == ("e.com", 80)
    with pytest.raises(ValueError, match="Port"):
        place_of("http://e.com:x/")
