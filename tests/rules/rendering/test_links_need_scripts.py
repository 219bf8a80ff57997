"""Links that only scripts bring, and what looks like them."""

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.rendering.links_need_scripts import LinksNeedScripts

URL = "https://example.com/a"
MENU = "".join(f'<a href="/topic/{n}">Topic {n}</a>' for n in range(10))
MORE = "".join(f'<a href="/more/{n}">More {n}</a>' for n in range(10))


def found(sent: str, rendered: str) -> list[str]:
    return keys(LinksNeedScripts, page(sent, url=URL, rendered=rendered))


def test_it_applies_to_rendered_pages_with_links() -> None:
    assert not applies(LinksNeedScripts, page(MENU, url=URL))
    assert not applies(LinksNeedScripts, page(MENU, url=URL, rendered="<p>x"))
    assert applies(LinksNeedScripts, page(MENU, url=URL, rendered=MENU))


def test_a_menu_that_only_scripts_bring_is_told_with_its_share() -> None:
    [finding] = findings(LinksNeedScripts, page(MENU, url=URL, rendered=MENU + MORE))
    assert (finding.params["links"], finding.params["total"]) == (10, 20)
    assert (finding.params["link"], finding.cost) == ("More 0", 0.5)


@pytest.mark.parametrize(
    ("sent", "rendered"),
    [
        (MENU, MENU),
        (MENU, f"<nav>{MENU}</nav><footer>{MENU}</footer>"),
        (MENU, f'{MENU}<a href="/privacy">Privacy</a><a href="/cookies">Cookies</a>'),
        (MENU, f'{MENU}<a href="/topic/1#x">x</a><a href="/topic/2#y">y</a>'),
        ("", "".join(f'<a href="https://other.example/{n}">{n}</a>' for n in range(9))),
        ("", "<a href='#a'>a</a><a href='#b'>b</a><a href='#c'>c</a><a onclick='x()'>d</a>"),
        ("", '<a href="/privacy">Privacy</a>'),
    ],
)
def test_a_few_others_and_repeated_ones_are_none(sent: str, rendered: str) -> None:
    assert found(sent, rendered) == []
