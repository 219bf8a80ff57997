"""`seoaudit check`: verdicts, exit codes, bad input."""

import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from seoaudit.reporters import formats
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from tests.cli.conftest import PAGE, UNTITLED, Run, error
from tests.paths import EXAMPLES, ROOT
from tests.sources.archives.stored import HTML, http, packed, pages, record


def report(output: str) -> Any:
    return json.loads(output)


def test_a_page_without_errors_is_good_enough(run: Run, page: Path) -> None:
    result = run("check", page.name)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "/ 100" in result.stdout


def test_a_page_from_a_pipe_is_read(run: Run) -> None:
    result = run("check", "-", "-f", "json", input=PAGE.encode())
    assert report(result.stdout)["pages"][0]["source"] == "-"


def test_the_report_holds_what_was_asked_for(run: Run, page: Path) -> None:
    result = run("check", page.name, "-f", "json", "-k", "apple tree", "--keyphrase", "winter")
    [found] = report(result.stdout)["pages"]
    assert [keyphrase["text"] for keyphrase in found["keyphrases"]] == ["apple tree", "winter"]


def test_synonyms_may_be_given_one_by_one_and_with_commas(run: Run, page: Path) -> None:
    options = ("--synonym", "fruit tree، orchard tree", "--synonym", "pome")
    result = run("check", page.name, "-f", "json", "-k", "apple tree", *options)
    [keyphrase] = report(result.stdout)["pages"][0]["keyphrases"]
    assert [synonym["text"] for synonym in keyphrase["synonyms"]] == [
        "fruit tree",
        "orchard tree",
        "pome",
    ]


def test_a_keyphrase_map_names_keyphrases_page_by_page(run: Run, page: Path) -> None:
    Path("words.csv").write_text(f"{page.name},apple trees,orchard trees\n", "utf-8")
    result = run("check", page.name, "-f", "json", "--keyphrase-map", "words.csv")
    [keyphrase] = report(result.stdout)["pages"][0]["keyphrases"]
    assert (keyphrase["text"], keyphrase["origin"]) == ("apple trees", "map")
    asked = run("check", page.name, "-f", "json", "--keyphrase-map", "words.csv", "-k", "winter")
    [keyphrase] = report(asked.stdout)["pages"][0]["keyphrases"]
    assert (keyphrase["text"], keyphrase["origin"]) == ("winter", "option")


def test_a_broken_keyphrase_map_stops_the_run(run: Run, page: Path) -> None:
    Path("words.csv").write_text("page,keyphrase\na.html\n", "utf-8")
    said = error(run("check", page.name, "--keyphrase-map", "words.csv"))
    assert said.startswith("words.csv:2: missing keyphrase")
    assert error(run("check", page.name, "--keyphrase-map", "gone.csv")).startswith("gone.csv: ")


def test_an_error_fails_and_only_an_error(run: Run, page: Path) -> None:
    page.write_text(UNTITLED, "utf-8")
    assert run("check", page.name).exit_code == 1
    assert run("check", page.name, "--fail-on", "never").exit_code == 0
    assert run("check", page.name, "--ignore", "head/title-missing").exit_code == 0


def test_the_level_that_fails_can_be_set(run: Run, page: Path) -> None:
    assert run("check", page.name, "--fail-on", "warning").exit_code == 1


def test_only_findings_of_a_basis_may_count(run: Run, page: Path) -> None:
    arguments = ("check", page.name, "--fail-on", "warning", "--select", "head/viewport-missing")
    assert run(*arguments, "--gate-on", "documented").exit_code == 1
    assert run(*arguments, "--gate-on", "heuristic", "--gate-on", "standard").exit_code == 0


def test_a_score_that_is_reached_is_enough(run: Run, page: Path) -> None:
    score = report(run("check", page.name, "-f", "json").stdout)["pages"][0]["score"]
    assert run("check", page.name, "--fail-under", str(score)).exit_code == 0
    assert run("check", page.name, "--fail-under", str(score + 1)).exit_code == 1


def test_one_bad_page_fails_the_run(run: Run, page: Path) -> None:
    Path("untitled.html").write_text(UNTITLED, "utf-8")
    result = run("check", page.name, "untitled.html", "-f", "json")
    assert result.exit_code == 1
    assert report(result.stdout)["summary"]["failed"] == 1


def test_what_cannot_be_read_is_said_after_which_the_rest_is_audited(run: Run, page: Path) -> None:
    result = run("check", "gone.html", page.name, "-f", "json")
    assert "gone.html" in error(result)
    found = report(result.stdout)
    assert [item["source"] for item in found["errors"]] == ["gone.html"]
    assert [item["source"] for item in found["pages"]] == [page.name]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "image"), (b"\0\1" * 99, "binary")],
)
def test_what_is_no_page_gets_one_line(run: Run, content: bytes, said: str) -> None:
    Path("no.html").write_bytes(content)
    assert said in error(run("check", "no.html"))


def test_a_folder_without_pages_gets_one_line(run: Run) -> None:
    Path("empty").mkdir()
    assert "empty: " in error(run("check", "empty"))


def test_undecodable_bytes_are_audited_and_mentioned(run: Run) -> None:
    Path("page.html").write_bytes(PAGE.encode().replace(b"sleep", b"sl\xffep"))
    result = run("check", "page.html", "-f", "json")
    assert result.exit_code == 0
    assert report(result.stdout)["pages"][0]["notes"]


def test_a_page_of_ten_thousand_nested_elements_is_audited(run: Run) -> None:
    Path("deep.html").write_text("<title>Deep</title>" + "<div>" * 10_000 + "text", "utf-8")
    result = run("check", "deep.html", "-f", "json", "--fail-on", "never")
    assert (result.exit_code, result.stderr) == (0, "")
    [found] = report(result.stdout)["pages"]
    assert (found["facts"]["title"], found["facts"]["words"]) == ("Deep", 1)
    assert "error" not in {rule["status"] for rule in found["rules"]}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "jsn"], "unknown format 'jsn'. Did you mean json?"),
        (["--profile", "artcle"], "unknown profile 'artcle'. Did you mean article?"),
        (["--select", "haed"], "unknown rule or topic 'haed'. Did you mean head?"),
        (["--ignore", "head/title-lenght"], "Did you mean head/title-length?"),
        (["--fail-on", "eror"], "--fail-on: must be one of error, warning, info, never"),
        (["--fail-under", "101"], "--fail-under: must be a whole number from 0 to 100"),
        (["--fail-under", "high"], "'high' is not a valid int"),
        (["--gate-on", "standart"], "--gate-on: must be one of"),
        (["--language", "xx"], f"--language: must be one of {', '.join(MESSAGE_LANGUAGES)}"),
        (["--lang", "not a language"], "invalid language code"),
        (["--target", "-1"], "--target: must be a whole number from 0 to 100"),
        (["--config", "gone.toml"], "gone.toml: configuration file not found"),
        (["--output", "gone/x.json"], "folder gone not found"),
        (["--url", "example.com"], "--url example.com: "),
        (["--keyphrase", " "], "--keyphrase: must not be empty"),
        (["-f", "json", "-f", "terminal"], "two reports cannot both go to standard output"),
    ],
)
def test_a_wrong_option_gets_one_line(
    run: Run, page: Path, arguments: list[str], said: str
) -> None:
    result = run("check", page.name, *arguments)
    assert said in error(result)
    assert result.stdout == ""


def test_broken_toml_is_named_with_its_line(run: Run, page: Path) -> None:
    Path("seoaudit.toml").write_text("fail_under = 3\nfail_on = ,\n", "utf-8")
    assert "seoaudit.toml:2:11: not valid TOML" in error(run("check", page.name))


def test_a_selector_that_is_none_gets_one_line(run: Run, page: Path) -> None:
    assert "p[" in error(run("check", page.name, "--content", "p["))


def test_several_reports_come_out_of_one_run(run: Run, page: Path) -> None:
    result = run("check", page.name, "-f", "terminal", "-f", "json", "-o", "report.json")
    assert "/ 100" in result.stdout
    assert report(Path("report.json").read_text("utf-8"))["summary"]["pages"] == 1


def test_the_project_sets_what_the_command_line_does_not(run: Run, page: Path) -> None:
    Path("seoaudit.toml").write_text("fail_under = 100\nformat = 'json'", "utf-8")
    result = run("check", page.name)
    assert result.exit_code == 1
    assert report(result.stdout)
    assert run("check", page.name, "--fail-under", "0").exit_code == 0


def test_messages_come_in_arabic_when_asked_for(run: Run, page: Path) -> None:
    page.write_text(UNTITLED, "utf-8")
    result = run("check", page.name, "--language", "ar", "-f", "json", "--select", "head")
    messages = [found["message"] for found in report(result.stdout)["pages"][0]["findings"]]
    assert messages
    assert not any(message.isascii() for message in messages)


def test_messages_come_in_the_language_of_the_environment(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_MA.UTF-8")
    result = run("check", page.name, "-f", "json", "--select", "head/viewport-missing")
    [found] = report(result.stdout)["pages"][0]["findings"]
    assert not found["message"].isascii()


def test_a_piped_report_in_french_is_the_one_of_a_terminal(
    run: Run, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    shutil.copy(EXAMPLES / "apple-tree.html", work)
    golden = ROOT / "tests" / "reporters" / "golden" / "apple-tree.fr.txt"
    result = run("check", "apple-tree.html", "-k", "apple tree", "--fail-under", "75")
    assert result.stdout == golden.read_text("utf-8")


def test_a_rule_that_crashes_is_named_once_and_makes_the_run_fail(
    run: Run, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seoaudit.rule.registry import load_rules

    def crash(*_: object) -> None:
        raise ZeroDivisionError("by nobody")

    monkeypatch.setattr(load_rules()["head/title-missing"], "applies", crash)
    Path("other.html").write_text(PAGE, "utf-8")
    line = error(run("check", page.name, "other.html"))
    assert line.startswith("rule head/title-missing crashed and was left out of the score of")
    assert "ZeroDivisionError: by nobody" in line
    assert line.endswith("(2 pages affected)")


def test_nothing_is_coloured_when_piped(run: Run, page: Path) -> None:
    assert "\033" not in run("check", page.name).output


def test_a_job_of_github_gets_annotations_from_its_checkout_and_a_summary(
    run: Run, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(work))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(work / "summary.md"))
    (work / "summary.md").write_text("what another step said\n", "utf-8")
    (work / "docs").mkdir()
    (work / "docs" / "a.html").write_text(UNTITLED, "utf-8")
    monkeypatch.chdir(work / "docs")
    result = run("check", "a.html", "-f", "github")
    assert result.exit_code == 1
    assert "\n::error file=docs/a.html,line=3,endLine=3,col=1," in result.stdout
    summary = (work / "summary.md").read_text("utf-8")
    assert summary.startswith("what another step said\n<!-- seoaudit -->\n## ")
    assert "**docs/a.html**" in summary


def test_a_checkout_elsewhere_does_not_count(
    run: Run, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI_PROJECT_DIR", str(tmp_path / "other"))
    result = run("check", page.name, "-f", "gitlab")
    assert {entry["location"]["path"] for entry in json.loads(result.stdout)} == {page.name}


def test_the_help_names_every_installed_format(run: Run) -> None:
    shown = " ".join(run("check", "--help").stdout.split())
    assert "terminal (default), " in shown
    for name in formats():
        assert name in shown


@pytest.mark.parametrize(("order", "first"), [((), "b.html"), (("--sort", "path"), "a.html")])
def test_the_table_has_the_order_asked_for(
    run: Run, work: Path, order: tuple[str, ...], first: str
) -> None:
    (work / "a.html").write_text(PAGE, "utf-8")
    (work / "b.html").write_text(UNTITLED, "utf-8")
    for format_ in ("terminal", "markdown"):
        told = run("check", ".", "-f", format_, *order).stdout
        row = next(line for line in told.splitlines() if re.match(r"(\| \S)? +\d+ .*html", line))
        assert first in row


def test_an_unknown_order_gets_one_line_that_names_the_others(run: Run) -> None:
    result = run("check", ".", "--sort", "size")
    assert result.exit_code == 2
    assert "score, path, points" in result.stderr.replace("'", "")


def stored(name: str, *records: bytes) -> str:
    pytest.importorskip("fastwarc")
    Path(name).write_bytes(packed(records))
    return name


def test_every_page_of_an_archive_is_audited_with_its_address(run: Run) -> None:
    refused = http(PAGE.encode(), HTML, "X-Robots-Tag: noindex")
    name = stored("a.warc.gz", record("/a", http(PAGE.encode())), record("/b", refused))
    result = run("check", name, "-f", "json")
    first, second = report(result.stdout)["pages"]
    assert (first["source"], first["url"]) == ("https://e.com/a", "https://e.com/a")
    assert "crawl/noindex" in [finding["rule"] for finding in second["findings"]]
    assert "crawl/noindex" not in [finding["rule"] for finding in first["findings"]]
    assert (result.exit_code, result.stderr) == (1, "")


def test_a_broken_record_is_said_and_the_others_are_audited(run: Run) -> None:
    broken = record("/b", http(PAGE.encode(), HTML, "Content-Encoding: secret"))
    name = stored("a.warc.gz", *pages("/a"), broken, *pages("/c"))
    result = run("check", name, "-f", "json")
    found = report(result.stdout)
    assert [page["url"] for page in found["pages"]] == ["https://e.com/a", "https://e.com/c"]
    assert [each["source"] for each in found["errors"]] == ["https://e.com/b"]
    assert result.stderr.startswith("seoaudit: error: https://e.com/b: its body cannot be read")
    assert result.exit_code == 2


def test_pages_of_an_archive_are_left_out_by_their_paths_and_have_their_keyphrases(
    run: Run,
) -> None:
    name = stored("a.warc.gz", *pages("/apples", "/tag/x"))
    Path("keyphrases.csv").write_text("https://e.com/apples,apples\n", "utf-8")
    result = run("check", name, "-f", "json", "--exclude", "/tag/")
    [page] = report(result.stdout)["pages"]
    assert [each["text"] for each in page["keyphrases"]] == ["apples"]
    assert result.stderr == "seoaudit: note: Left out (excluded: 1).\n"


def test_an_archive_is_audited_once_and_then_comes_from_the_cache(run: Run) -> None:
    name = stored("a.warc.gz", *pages(*(f"/{number}" for number in range(4))))
    first, second = (run("check", name, "-f", "json") for _ in range(2))
    assert first.stdout == second.stdout


def test_without_the_package_one_line_says_what_to_do(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = stored("a.warc.gz", *pages("/a"))
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    result = run("check", name)
    said = "a web archive needs the package fastwarc: pip install fastwarc"
    assert (result.exit_code, error(result)) == (2, f"{name}: {said}")
