"""Which configuration file applies: the user's, and the nearest of the project."""

from pathlib import Path

import pytest

from seoaudit.config.files import project_file, user_file
from seoaudit.errors import ConfigError
from tests.config.conftest import write

OURS = "[tool.seoaudit]\nfail_under = 60"


def test_without_files_there_is_none() -> None:
    assert project_file() is None
    assert user_file() is None


def test_the_file_of_the_user_is_in_the_configuration_home(tmp_path: Path) -> None:
    file = write(tmp_path / "home" / "seoaudit" / "config.toml", "")
    assert user_file() == file


def test_a_folder_in_the_place_of_the_file_of_the_user_is_none(tmp_path: Path) -> None:
    (tmp_path / "home" / "seoaudit" / "config.toml").mkdir(parents=True)
    assert user_file() is None


@pytest.mark.parametrize("home", ["relative", ""])
def test_a_configuration_home_that_is_not_absolute_is_ignored(
    home: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", home)
    monkeypatch.setenv("APPDATA", home)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "me"))
    write(Path(home) / "seoaudit" / "config.toml", "")
    assert user_file() is None
    own = write(tmp_path / "me" / ".config" / "seoaudit" / "config.toml", "")
    assert user_file() == own


def test_the_nearest_file_upward_from_the_first_source_counts() -> None:
    above = write("seoaudit.toml", "").resolve()
    near = write("site/seoaudit.toml", "").resolve()
    write("site/deep/page.html", "<p>")
    write("other/page.html", "<p>")
    for source in ("site/deep/page.html", "site/deep", "site/**/*.html", "site/deep/gone.html"):
        assert project_file([source, "other/page.html"]) == near, source
    assert project_file(["other/page.html", "site/deep/page.html"]) == above


def test_a_list_of_sources_goes_by_the_folder_of_the_list() -> None:
    near = write("site/seoaudit.toml", "").resolve()
    write("site/pages.txt", "../elsewhere/page.html")
    assert project_file(["@site/pages.txt"]) == near


@pytest.mark.parametrize("folder", ["[slug]", "مقالات [قديمة]"])
def test_a_folder_whose_name_looks_like_a_pattern_is_a_folder(folder: str) -> None:
    write("seoaudit.toml", "")
    near = write(f"{folder}/seoaudit.toml", "").resolve()
    write(f"{folder}/page.html", "<p>")
    assert project_file([f"{folder}/page.html"]) == near
    assert project_file([folder]) == near


@pytest.mark.parametrize("source", ["-", "@-", "https://example.com/site", "", "\0", "no/such/*"])
def test_what_has_no_folder_goes_by_the_working_folder(source: str) -> None:
    here = write("seoaudit.toml", "").resolve()
    write("site/seoaudit.toml", "")
    assert project_file([source]) == here


def test_a_pyproject_counts_if_it_has_our_table() -> None:
    file = write("site/pyproject.toml", OURS).resolve()
    assert project_file(["site"]) == file


def test_a_file_of_its_own_goes_before_the_pyproject_beside_it() -> None:
    write("pyproject.toml", OURS)
    own = write("seoaudit.toml", "").resolve()
    assert project_file() == own


@pytest.mark.parametrize(
    "text",
    [
        "[tool.other]\nx = 1",
        "[project]\ndependencies = ['seoaudit']",
        "tool = 'seoaudit'",
        "[tool.other\n",
    ],
)
def test_a_pyproject_of_others_is_passed_over_on_the_way_up(text: str) -> None:
    above = write("seoaudit.toml", "").resolve()
    write("site/pyproject.toml", text)
    assert project_file(["site"]) == above


def test_a_broken_pyproject_that_may_be_ours_is_named() -> None:
    write("pyproject.toml", "[tool.seoaudit\n")
    with pytest.raises(ConfigError, match=r"^pyproject\.toml:1:\d+: not valid TOML"):
        project_file()


def test_a_folder_named_like_the_file_is_passed_over() -> None:
    above = write("seoaudit.toml", "").resolve()
    Path("site/seoaudit.toml").mkdir(parents=True)
    assert project_file(["site"]) == above
