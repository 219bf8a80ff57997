"""seoaudit diff, as it is typed and read."""

import json
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.cli.conftest import PAGE, Run, error
from tests.sources.git.test_repository import git


@pytest.fixture
def site(work: Path) -> Path:
    """A page under version control that has been edited since."""
    git(work, "init", "-q", "-b", "main")
    (work / "page.html").write_text(PAGE, "utf-8")
    git(work, "add", ".")
    git(work, "commit", "-q", "-m", "one")
    new = PAGE.replace(
        "</article>", '<p><img src="saw.jpg"></p><a href="/a">click here</a></article>'
    )
    (work / "page.html").write_text(new.replace("<h1>How", "<h1>When"), "utf-8")
    return work


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("arguments", [("HEAD", "page.html"), ("HEAD", "--", "page.html")])
def test_what_has_changed_is_listed(arguments: tuple[str, ...], run: Run) -> None:
    result = run("diff", *arguments)
    assert result.exit_code == 0
    assert result.stdout.startswith("page.html\nChanges since HEAD\n\nScore ")
    for said in (
        "+ image: saw.jpg\n",
        "~ heading: “h1 How to prune an old apple tree” → “h1 When to prune an old apple\n",
        "The image saw.jpg has no alt text.",
    ):
        assert said in result.stdout


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_fits_the_terminal(run: Run, language: str) -> None:
    lines = run("diff", "HEAD", "page.html", "--language", language).stdout.splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert ("ما تغيّر منذ" in lines[1]) == (language == "ar")


@pytest.mark.usefixtures("site")
def test_the_json_is_a_document(run: Run) -> None:
    told = json.loads(run("diff", "HEAD", "page.html", "-f", "json").stdout)
    assert told["images"] == {"lost": [], "gained": ["saw.jpg"]}
    assert (told["source"], told["revision"]) == ("page.html", "HEAD")


def test_a_renamed_page_is_compared_with_what_it_was(site: Path, run: Run) -> None:
    git(site, "mv", "page.html", "other.html")
    assert "+ image: saw.jpg" in run("diff", "HEAD", "other.html").stdout


def test_nothing_is_said_to_be_nothing(site: Path, run: Run) -> None:
    git(site, "commit", "-q", "-a", "-m", "two")
    assert "No relevant changes.\n" in run("diff", "HEAD", "page.html").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere", "page.html"), "unknown revision 'nowhere'"),
        (("HEAD", "new.html"), "new.html: does not exist at HEAD"),
        (("HEAD", "gone.html"), "gone.html: does not exist at HEAD"),
        (("HEAD", "page.html", "-f", "sarif"), "unknown format 'sarif'"),
    ],
)
def test_what_cannot_be_is_one_line(
    site: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    (site / "new.html").write_text(PAGE, "utf-8")
    assert said in error(run("diff", *arguments))
