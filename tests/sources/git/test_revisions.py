"""The pages that changed since a revision, and what they were."""

from pathlib import Path

import pytest

from seoaudit.document.document import Document, decode
from seoaudit.errors import SourceError, UsageError
from seoaudit.sources.git.revisions import Since, before
from tests.sources.git.test_repository import git


def html(title: str) -> str:
    return f"<title>{title}</title>{'<p>text' * 20}\n"


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit, and each kind of change since; the working folder."""
    folder = (tmp_path / "site").resolve()
    (folder / "news").mkdir(parents=True)
    monkeypatch.chdir(folder)
    git(folder, "init", "-q", "-b", "main")
    for name in ("same", "edited", "moved", "gone", "news/gone"):
        Path(f"{name}.html").write_text(html(name), "utf-8")
    Path("gone.txt").write_text("text", "utf-8")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    Path("edited.html").write_text(html("other"), "utf-8")
    git(folder, "mv", "moved.html", "مقال.html")
    for name in ("gone.html", "news/gone.html", "gone.txt"):
        Path(name).unlink()
    Path("new.html").write_text(html("new"), "utf-8")
    return folder


def texts(pages: list[Document]) -> dict[str, str]:
    """The title of each page by its name."""
    titles = {page.source: decode(page).text.partition("<title>")[2] for page in pages}
    return {Path(name).as_posix(): title.partition("<")[0] for name, title in titles.items()}


def now(since: Since) -> dict[str, str]:
    pages = list(since.pages())
    assert all(isinstance(page, Document) for page in pages), pages
    return texts([page for page in pages if isinstance(page, Document)])


def test_changed_and_new_pages_are_read_as_they_are_now() -> None:
    assert now(Since(["."], "HEAD")) == {
        "edited.html": "other",
        "new.html": "new",
        "مقال.html": "moved",
    }


def test_their_earlier_versions_have_their_names_of_now() -> None:
    earlier = texts(list(Since(["."], "HEAD").earlier()))
    assert earlier == {"edited.html": "edited", "مقال.html": "moved"}


def test_pages_that_are_named_are_looked_at_alone() -> None:
    assert now(Since(["same.html", "new.html"], "HEAD")) == {"new.html": "new"}
    assert now(Since(["*d.html"], "HEAD")) == {"edited.html": "other"}


def test_deleted_pages_are_named_from_the_working_folder() -> None:
    assert sorted(Since(["."], "HEAD").deleted()) == ["gone.html", "news/gone.html"]
    assert Since(["news"], "HEAD").deleted() == ["news/gone.html"]
    assert Since(["same.html"], "HEAD").deleted() == []


def test_a_deleted_page_that_is_named_is_no_error() -> None:
    since = Since(["gone.html"], "HEAD")
    assert list(since.pages()) == []
    assert since.deleted() == ["gone.html"]


def test_a_page_that_never_was_is_one() -> None:
    [error] = Since(["never.html"], "HEAD").pages()
    assert isinstance(error, SourceError)
    assert error.source == "never.html"


def test_a_page_has_its_url_now_and_before() -> None:
    since = Since(["edited.html"], "HEAD", url="https://example.com/a")
    [page] = since.pages()
    [earlier] = since.earlier()
    assert isinstance(page, Document)
    assert page.url == earlier.url == "https://example.com/a"


@pytest.mark.parametrize("source", ["-", "https://example.com/a"])
def test_what_is_no_file_has_no_earlier_version(source: str) -> None:
    with pytest.raises(UsageError, match="only files have earlier versions in git"):
        Since([source], "HEAD")


def test_a_revision_that_git_does_not_know_is_an_error() -> None:
    with pytest.raises(UsageError, match="unknown revision"):
        Since(["."], "nowhere")
    with pytest.raises(UsageError, match="unknown revision"):
        before("same.html", "nowhere")


def test_one_page_is_read_as_it_was_under_its_name_of_now() -> None:
    for name, title in [("edited.html", "edited"), ("مقال.html", "moved"), ("same.html", "same")]:
        page = before(name, "HEAD", url="https://example.com/a")
        assert isinstance(page, Document)
        assert texts([page]) == {name: title}
        assert page.url == "https://example.com/a"


@pytest.mark.parametrize("name", ["new.html", "never.html"])
def test_a_page_that_was_not_there_yet_is_an_error(name: str) -> None:
    error = before(name, "HEAD")
    assert isinstance(error, SourceError)
    assert (error.source, error.message) == (
        name,
        "does not exist at HEAD: name another revision",
    )


def test_a_page_that_was_empty_cannot_be_audited(site: Path) -> None:
    Path("same.html").write_text("", "utf-8")
    git(site, "commit", "-q", "-a", "-m", "emptied")
    Path("same.html").write_text(html("same"), "utf-8")
    error = before("same.html", "HEAD")
    assert isinstance(error, SourceError)
    assert "empty" in error.message
    assert list(Since(["same.html"], "HEAD").earlier()) == []
