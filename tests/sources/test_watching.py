"""Files under watch."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from seoaudit.errors import UsageError
from seoaudit.sources.watching import changes, watched_files


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path.resolve()
    monkeypatch.chdir(folder)
    for name in ("site/a.html", "site/news/b.html", "site/c.txt", "other/d.html"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("<p>x", "utf-8")
    return folder


@contextmanager
def repeated(work: Callable[[], object]) -> Iterator[None]:
    """Do some work again and again: when a watch begins to look cannot be seen from outside."""
    ended = Event()

    def repeat() -> None:
        while not ended.wait(0.03):
            work()

    thread = Thread(target=repeat)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def saved(*names: str) -> Callable[[], None]:
    def save() -> None:
        for name in names:
            Path(name).write_text("<p>y", "utf-8")

    return save


def first(
    sources: list[str], save: Callable[[], object], beside: tuple[Path, ...] = ()
) -> set[str]:
    """The first files that are seen to change, relative to the working folder."""
    with repeated(save):
        found = next(changes(sources, beside))
    return {place.relative_to(Path.cwd()).as_posix() for place in found}


def test_files_anywhere_below_a_folder_are_seen_and_others_not() -> None:
    names = ["other/d.html", "site/news/b.html"]
    assert first(["site"], saved(*names)) == {"site/news/b.html"}


def test_a_file_is_watched_through_its_folder_which_is_not_searched() -> None:
    names = ["site/news/b.html", "other/d.html", "site/a.html"]
    assert first(["site/a.html"], saved(*names)) == {"site/a.html"}


def test_a_file_that_is_replaced_is_seen() -> None:
    def replace() -> None:
        Path("site/a.html~").write_text("<p>y", "utf-8")
        Path("site/a.html~").replace("site/a.html")

    assert "site/a.html" in first(["site/a.html"], replace)


def test_a_configuration_beside_a_file_is_seen() -> None:
    beside = (Path("other/seoaudit.toml"),)
    assert first(["site/a.html"], saved("other/seoaudit.toml"), beside) == {"other/seoaudit.toml"}


def test_pages_of_all_sources_have_the_names_that_were_given(folder: Path) -> None:
    given = str(folder / "other" / "d.html")
    assert watched_files(["site", given]) == {
        folder / "site" / "a.html": str(Path("site/a.html")),
        folder / "site" / "news" / "b.html": str(Path("site/news/b.html")),
        folder / "other" / "d.html": given,
    }


def test_what_is_missing_or_no_page_is_not_among_them() -> None:
    Path("empty").mkdir()
    assert watched_files(["empty", "*.html"]) == {}


@pytest.mark.parametrize("source", ["-", "https://example.com/"])
def test_what_nobody_can_save_is_refused(source: str) -> None:
    with pytest.raises(UsageError, match="only files and folders can be watched"):
        watched_files(["site", source])
