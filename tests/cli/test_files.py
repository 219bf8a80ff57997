"""Which files a run takes, from the command line to the report."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, Run, error

DRAFT = "# How to prune an old apple tree\n\nPrune apple trees in winter.\n"


def save(name: str, text: str = PAGE) -> None:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def audited(run: Run, *arguments: str, text: str | None = None) -> tuple[list[str], str]:
    """The names of the audited pages, with slashes, and what was said beside the report."""
    done = run("check", *arguments, "-f", "json", input=text.encode() if text else None)
    pages = json.loads(done.stdout)["pages"]
    return [page["source"].replace("\\", "/") for page in pages], done.stderr


def test_without_a_source_the_pages_here_are_audited_and_it_is_said(run: Run) -> None:
    save("news/a.html")
    save("b.md", DRAFT)
    pages, said = audited(run)
    assert pages == ["b.md", "news/a.html"]
    assert said == "seoaudit: note: No source given: auditing the 2 pages under ./\n"


def test_quiet_keeps_notes_to_itself_but_not_errors(run: Run) -> None:
    save("a.html")
    assert run("check", "-q", "--fail-on", "never").output == ""
    assert "note: No source given" in run("check", "--fail-on", "never").stderr
    assert run("check", "-q", "a.html", "b.html").stderr.startswith("seoaudit: error: b.html: ")


def test_one_page_here_is_said_as_one(run: Run) -> None:
    save("a.html")
    assert "auditing the one page under ./" in audited(run)[1]


def test_without_a_source_and_pages_it_is_said_what_to_name(run: Run) -> None:
    said = error(run("check"))
    assert said.startswith("no source given, and no .html, .htm,")
    assert said.endswith("name a file, a folder or a URL, as in seoaudit check article.html")


def test_fix_writes_to_nothing_that_was_not_named(run: Run) -> None:
    save("a.html")
    assert "Missing argument" in error(run("fix"))


def test_an_option_and_the_configuration_exclude_and_it_is_said_once(run: Run) -> None:
    for name in ("a.html", "drafts/b.html", "old/c.html", "old/d.html"):
        save(f"site/{name}")
    save("site/seoaudit.toml", 'exclude = ["/old/"]')
    pages, said = audited(run, "site", "--exclude", "drafts")
    assert pages == ["site/a.html"]
    assert said == (
        "seoaudit: note: Left out (excluded: 3). "
        "To audit a page all the same, name it or its folder.\n"
    )


def test_a_page_named_itself_is_audited_even_if_it_is_excluded(run: Run) -> None:
    save("drafts/b.html")
    assert audited(run, "drafts/b.html", "--exclude", "drafts") == (["drafts/b.html"], "")


def test_what_git_ignores_is_left_out_unless_it_is_asked_for(run: Run) -> None:
    save(".git/HEAD", "")
    save(".gitignore", "drafts/")
    save("a.html")
    save("drafts/b.html")
    assert audited(run, ".")[0] == ["a.html"]
    assert "ignored by git: 1" in audited(run, ".")[1]
    assert audited(run, ".", "--no-respect-gitignore") == (["a.html", "drafts/b.html"], "")
    save("seoaudit.toml", "respect_gitignore = false")
    assert audited(run, ".")[0] == ["a.html", "drafts/b.html"]
    assert audited(run, ".", "--respect-gitignore")[0] == ["a.html"]


def test_a_report_written_into_the_folder_is_not_audited_the_next_time(run: Run) -> None:
    save("a.html")
    reports = ("-f", "html", "-o", "report.html", "-f", "markdown", "-o", "report.md")
    assert run("check", ".", *reports).exit_code < 2
    pages, said = audited(run, ".")
    assert pages == ["a.html"]
    assert "reports of seoaudit: 2" in said
    for name in ("report.html", "report.md"):
        assert f"{name}: a report of seoaudit, not a page" in error(run("check", name, "-f", "csv"))


def test_the_output_of_a_generator_is_left_out_and_audited_when_named(run: Run) -> None:
    save("_config.yml", "")
    save("_site/a.html")
    save("a.md", DRAFT)
    pages, said = audited(run, ".")
    assert pages == ["a.md"]
    assert "in _site/ (output of Jekyll): 1" in said
    assert audited(run, "_site") == (["_site/a.html"], "")


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("a.css", "p { color: red }", "a style sheet"),
        ("a.json", "{}", "JSON data"),
        ("a.xml", "<?xml version='1.0'?><rss></rss>", "a feed"),
    ],
)
def test_what_is_no_page_is_refused_and_never_scored(
    run: Run, name: str, text: str, kind: str
) -> None:
    save(name, text)
    assert error(run("check", name, "-f", "csv")).startswith(f"{name}: {kind}, not a page")


def test_fix_and_baseline_leave_out_the_same(run: Run) -> None:
    save("site/a.html")
    save("site/drafts/b.html")
    for command in (["fix", "--diff"], ["baseline", "write"]):
        assert "excluded: 1" in run(*command, "site", "--exclude", "drafts").stderr
    known = json.loads(Path("seoaudit-baseline.json").read_text("utf-8"))
    assert list(known["pages"]) == ["site/a.html"]


def test_standard_input_is_judged_as_the_file_it_stands_for(run: Run) -> None:
    save("content/seoaudit.toml", 'ignore = ["head"]')
    done = run("check", "--stdin-filename", "content/a.md", "-f", "json", input=DRAFT.encode())
    [page] = json.loads(done.stdout)["pages"]
    assert page["source"] == "content/a.md"
    assert page["facts"]["h1"] == ["How to prune an old apple tree"]
    assert not [rule for rule in page["rules"] if rule["id"].startswith("head/")]


def test_text_and_fix_take_the_name_too(run: Run) -> None:
    text = run("text", "-", "--stdin-filename", "a.md", "-f", "json", input=DRAFT.encode())
    assert json.loads(text.stdout)["source"] == "a.md"
    untitled = PAGE.replace(' lang="en"', "").encode()
    fixed = run("fix", "-", "--stdin-filename", "a.html", "--unsafe", input=untitled)
    assert fixed.stdout.startswith("<!doctype html>")
    assert "a.html" in fixed.stderr
    assert not Path("a.html").exists()


def test_a_name_for_standard_input_needs_standard_input(run: Run) -> None:
    save("a.html")
    for command in ("check", "fix", "text"):
        said = error(run(command, "a.html", "--stdin-filename", "b.html"))
        assert said.startswith("--stdin-filename names standard input")


def test_a_baseline_lies_where_the_command_runs(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    save("seoaudit.toml", 'fail_on = "warning"')
    save("site/content/a.html")
    monkeypatch.chdir("site")
    assert run("baseline", "write", "content/").exit_code == 0
    assert Path("seoaudit-baseline.json").exists()
    known = run("check", "content/", "--baseline", "seoaudit-baseline.json")
    assert known.exit_code == 0
