import pytest

from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import BASE, Standing, Trap, article, site
from seoaudit.site.verdicts.standings import judge_addresses
from seoaudit.testing.site import stored


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [
        ("/calendar/#/#/", ["/calendar/2026/1/", "/calendar/2026/2/"]),
        ("/list?by=*&sort=*", ["/list?by=x&sort=y", "/list?sort=y&by=z"]),
        (f"{BASE}/list?…", ["/list?by=x&sort=y", "/list?sort=y&by=z"]),
        ("…/a/a/a/…", ["/a/a/a/b"]),
    ],
)
def test_pages_of_a_pattern_without_end_are_set_apart(pattern: str, meant: list[str]) -> None:
    paths = ["/calendar/", "/calendar/2026/1/", "/calendar/2026/2/", "/list?by=x&sort=y"]
    paths += ["/list?sort=y&by=z", "/a/a/a/b"]
    made = stored(site(*map(article, paths)))
    made._store.keep_trap(Trap(pattern, BASE + meant[0], 99, LinkSource(BASE)))
    judge_addresses(made._store, made._bounds)
    urls = [BASE + path for path in meant]
    assert {path for path in paths if made.standing(BASE + path) is Standing.ENDLESS} == set(meant)
    trap = made.traps[0]
    assert (list(made.endless(trap.pattern)), trap.count) == (urls, 99)
