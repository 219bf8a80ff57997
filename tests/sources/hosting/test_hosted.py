from pathlib import Path

import pytest

from seoaudit.document.answer import Failure
from seoaudit.errors import SourceError, UsageError
from seoaudit.sources.hosting.hosted import HOSTS, host_folder
from tests.sources.hosting.folders import PAGE, make

NAMES = ("index.html", "a.html", "b/index.html", "404.html", "c.css", "robots.txt")
BASE = "https://example.com/"


def test_all_pages_have_addresses_in_a_stable_order(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), BASE)
    assert list(site.addresses()) == [f"{BASE}a.html", f"{BASE}b/", BASE]


@pytest.mark.parametrize("host", HOSTS)
def test_every_host_answers_for_all_addresses_that_it_names(tmp_path: Path, host: str) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), BASE, host)
    for address in site.addresses():
        answer = site.answer(address)
        assert (answer.status, answer.is_html, answer.body) == (200, True, PAGE.encode())
    assert len(list(site.addresses())) == 3


def test_an_answer_names_its_file_and_has_no_times(tmp_path: Path) -> None:
    folder = str(make(tmp_path, *NAMES))
    answer = host_folder(folder, BASE).answer(f"{BASE}b/")
    assert answer.file == str(tmp_path / "b" / "index.html")
    assert (answer.first_byte_ms, answer.total_ms, answer.fetched) == (None, None, "")


def test_a_redirect_is_one_hop_to_an_absolute_address(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), BASE)
    answer = site.answer(f"{BASE}b?x=1")
    assert (answer.status, answer.location, answer.body) == (301, f"{BASE}b/?x=1", b"")


def test_what_is_not_there_shows_the_error_page(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), BASE)
    answer = site.answer(f"{BASE}nothing")
    assert (answer.status, answer.body) == (404, PAGE.encode())
    assert site.status(f"{BASE}nothing") == 404


def test_of_style_sheets_and_images_only_the_type_is_told(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), BASE)
    answer = site.answer(f"{BASE}c.css")
    assert (answer.status, answer.content_type, answer.body) == (200, "text/css", b"")
    assert site.answer(f"{BASE}robots.txt").body == PAGE.encode()


def test_below_a_base_the_rest_of_the_host_is_outside(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), "https://example.com/docs")
    assert site.base == "https://example.com/docs/"
    assert next(site.addresses()) == "https://example.com/docs/a.html"
    assert site.status("https://example.com/docs/a.html") == 200
    assert site.answer("https://example.com/docs/b").location == "https://example.com/docs/b/"
    assert site.status("https://example.com/docs") == 200
    for url in (
        "https://example.com/a.html",
        "https://example.com/docsx",
        "https://o.example/docs/",
    ):
        assert not site.contains(url)
        assert site.status(url) == 0
        assert site.answer(url).reason == "it is outside of the folder"
        assert site.file_of(url) is None


def test_a_host_that_begins_alike_is_another(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), "https://example.com/")
    assert not site.contains("https://example.com.evil.example/a.html")
    assert not site.contains("https://example.com:8443/a.html")
    assert site.contains("https://example.com")


def test_two_addresses_of_one_file_are_one_page(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), BASE, "github")
    assert site.file_of(f"{BASE}a") == site.file_of(f"{BASE}a.html") == str(tmp_path / "a.html")


def test_the_base_is_named_or_that_of_a_cname_or_nowhere(tmp_path: Path) -> None:
    folder = make(tmp_path, *NAMES)
    assert host_folder(str(folder)).base == "https://localhost/"
    (folder / "CNAME").write_text("docs.example.com")
    assert host_folder(str(folder)).base == "https://docs.example.com/"
    assert host_folder(str(folder), BASE).base == BASE


def test_settings_of_the_project_that_name_the_folder_steer_it(tmp_path: Path) -> None:
    folder = make(tmp_path / "dist", *NAMES)
    settings = '[build]\npublish = "dist"\n[[redirects]]\nfrom = "/old"\nto = "/a.html"\n'
    (tmp_path / "netlify.toml").write_text(settings)
    site = host_folder(str(folder), BASE)
    assert site.host == "netlify"
    assert site.answer(f"{BASE}old").location == f"{BASE}a.html"


def test_headers_of_the_host_come_with_the_page(tmp_path: Path) -> None:
    folder = make(tmp_path, *NAMES, _headers="/a*\n  X-Robots-Tag: noindex\n")
    answer = host_folder(str(folder), BASE).answer(f"{BASE}a.html")
    assert answer.header("x-robots-tag") == ("noindex",)
    assert answer.is_html


def test_a_file_that_cannot_be_read_is_no_page(tmp_path: Path) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), BASE)
    (tmp_path / "a.html").unlink()
    answer = site.answer(f"{BASE}a.html")
    assert (answer.status, answer.failure) == (0, Failure.CUT)
    assert answer.reason


def test_no_address_leads_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("secret")
    site = host_folder(str(make(tmp_path / "site", *NAMES)), BASE)
    for path in ("../secret.html", "%2e%2e/secret.html", "b/../../secret.html", "..%2Fsecret.html"):
        assert site.status(BASE + path) == 404


def test_a_host_that_nobody_knows_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Did you mean netlify"):
        host_folder(str(make(tmp_path, *NAMES)), BASE, "netlyfi")


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        host_folder(str(tmp_path / "missing"), BASE)


def test_notes_say_what_was_left_out(tmp_path: Path) -> None:
    [note] = host_folder(str(make(tmp_path, *NAMES, _redirects="nonsense")), BASE).notes
    assert note == "_redirects, line 1: not understood, so it was left out: nonsense"


def test_a_folder_at_another_address_answers_there_without_being_listed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = host_folder(str(make(tmp_path, *NAMES)), "https://localhost/", "netlify")
    monkeypatch.setattr("seoaudit.sources.hosting.hosted.Tree", None)
    moved = site.at(f"{BASE}docs/")
    assert (moved.base, moved.host) == (f"{BASE}docs/", "netlify")
    assert [url.removeprefix(moved.base) for url in moved.addresses()] == [
        url.removeprefix(site.base) for url in site.addresses()
    ]
    assert all(moved.answer(url).status == 200 for url in moved.addresses())
