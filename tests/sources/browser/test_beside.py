"""Files beside a page, as a site would serve them."""

from pathlib import Path

import pytest

from seoaudit.sources.browser.beside import NOWHERE, files_beside, nothing
from tests.sources.saved import write


def answered(address: str, page: str = "site/blog/a.html", url: str = f"{NOWHERE}/") -> bytes | int:
    answer = files_beside(page, url)(address)
    assert answer is not None
    return answer.body if answer.status == 200 else answer.status


@pytest.fixture(autouse=True)
def files(folder: Path) -> None:
    """A project with a site in it, in the working folder."""
    assert folder == Path.cwd()
    write("seoaudit.toml", b"")
    write("site/blog/a.html")
    write("site/blog/near.js", b"near")
    write("site/js/app.js", b"app")
    write("secret.txt", b"secret")


def test_a_file_is_found_beside_the_page_and_from_the_root_of_its_site() -> None:
    assert answered(f"{NOWHERE}/near.js") == b"near"
    assert answered(f"{NOWHERE}/js/app.js?v=3") == b"app"


def test_what_is_not_there_is_not_found_and_nobody_is_asked() -> None:
    assert answered(f"{NOWHERE}/gone.js") == 404


@pytest.mark.parametrize("path", ["/../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd"])
def test_nothing_outside_of_the_project_is_given(path: str) -> None:
    assert answered(NOWHERE + path) == 404


def test_other_hosts_are_not_its_own() -> None:
    assert files_beside("site/blog/a.html", f"{NOWHERE}/")("https://cdn.example/a.js") is None
    assert nothing(f"{NOWHERE}/near.js") is None


def test_below_an_address_the_files_stand_as_the_page_does() -> None:
    url = "https://e.com/blog/2026/a"
    assert answered("https://e.com/blog/2026/near.js", url=url) == b"near"
    assert files_beside("site/blog/a.html", url)("https://e.com/gone.js") is None


def test_a_module_is_called_one() -> None:
    answer = files_beside("site/blog/a.html", f"{NOWHERE}/")(f"{NOWHERE}/near.js")
    assert answer
    assert answer.content_type == "text/javascript"
