"""Which files on disk a URL from the root of a site may mean."""

from pathlib import Path

import pytest

from seoaudit.sources.files.site_root import in_site


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site in a project, with an image in each folder, run from elsewhere."""
    folder = (tmp_path / "project" / "site").resolve()
    for name in ("img", "news/post", "../elsewhere"):
        (folder / name).mkdir(parents=True)
    for place in (folder.parent.parent, folder.parent, folder, folder / "news"):
        (place / "a.png").touch()
    (folder / "img" / "b.png").touch()
    monkeypatch.chdir(folder.parent / "elsewhere")
    return folder


def found(site: Path, source: str, address: str) -> list[str]:
    """Files for a page two folders below the site, relative to the site."""
    page = str(site / "news" / "post" / "page.html")
    return [file.relative_to(site).as_posix() for file in in_site(page, source, address)]


def test_each_folder_around_the_page_may_be_the_root_up_to_the_source(site: Path) -> None:
    assert found(site, str(site), "/a.png") == ["news/a.png", "a.png"]
    assert found(site, str(site), "/img/b.png") == ["img/b.png"]
    assert found(site, str(site / "news"), "/a.png") == ["news/a.png"]
    assert found(site, str(site / "news"), "/img/b.png") == []


def test_a_page_that_was_named_itself_has_its_own_folder_only(site: Path) -> None:
    (site / "news" / "post" / "c.png").touch()
    assert found(site, "", "/c.png") == ["news/post/c.png"]
    assert found(site, "", "/a.png") == []


def test_or_what_lies_below_the_working_folder(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site)
    assert found(site, "", "/a.png") == ["news/a.png", "a.png"]


@pytest.mark.parametrize("mark", [".git", "seoaudit.toml"])
def test_the_folder_of_a_project_is_as_far_as_a_site_goes(site: Path, mark: str) -> None:
    (site.parent / mark).touch()
    page = str(site / "news" / "post" / "page.html")
    assert list(in_site(page, "", "/site/img/b.png")) == [site / "img" / "b.png"]
    assert list(in_site(page, str(site / "news"), "/a.png")) == [
        site / "news" / "a.png",
        site / "a.png",
        site.parent / "a.png",
    ]


@pytest.mark.parametrize("address", ["/../a.png", "/../../a.png", "/img/../../a.png"])
def test_no_path_leads_out_of_it(site: Path, address: str) -> None:
    tops = [site / "news", site]
    for top in tops:
        assert all(
            file.is_relative_to(top)
            for file in in_site(str(site / "news" / "page.html"), str(top), address)
        )


def test_a_link_leads_nowhere_outside(site: Path) -> None:
    try:
        (site / "c.png").symlink_to(site.parent / "a.png")
        (site / "d.png").symlink_to(site / "a.png")
    except OSError:
        pytest.skip("this system makes no links")
    assert found(site, str(site), "/c.png") == []
    assert found(site, str(site), "/d.png") == ["a.png"]


def test_a_folder_is_no_file(site: Path) -> None:
    assert found(site, str(site), "/img") == []
    assert found(site, str(site), "/") == []
