"""No page, file name or keyphrase rules a terminal, a log or a reader of any format."""

import json
import re
from pathlib import Path

import pytest

from seoaudit import Document, audit
from seoaudit.engine.gate import Gate
from seoaudit.reporters.registry import formats, load_reporter
from seoaudit.reporters.style import Style
from seoaudit.runs.run import Run as AuditRun
from tests.cli.conftest import Run

ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066\u2067]")
EVIL = (
    "\x1b]0;taken\x07\x1b]8;;https://evil.example/\x1b\\ \x9b2J \u202eback \u2067here "
    "##[add-mask]x http://user:s3cret@example.com/"
)
PAGE = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>::stop-commands::x {EVIL}</title>
<meta name="description" content="::error::d {EVIL}">
<link rel="canonical" href="http://user:s3cret@example.com/a?b=&#x1b;[2J">
</head><body><article><h1>::error::h {EVIL}</h1><h1>{EVIL}</h1><h4>{EVIL}</h4>
<p>Prune apple trees in winter. TODO: {EVIL}</p><pre>
::warning::x
  ::warning::y
</pre><img src="a{EVIL}.jpg"><a href="http://user:s3cret@example.com/%1b[2J&#x202e;">click here</a>
</article></body></html>
"""
KEYPHRASE = "apple \x1b[31m\x9b\u202e##[x]"
COMMANDS = [
    ("text",),
    ("text", "-f", "json"),
    ("snippet",),
    ("snippet", "-f", "json"),
    ("fix", "--unsafe", "--diff"),
]


@pytest.fixture
def hostile(work: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CI", "true")
    file = work / "page.html"
    file.write_text(PAGE, "utf-8")
    return file


def held(text: str, *, own_commands: bool = False) -> bool:
    """Whether nothing in a text is active."""
    lines = text.splitlines()
    begun = [line for line in lines if line.strip().startswith("::") and not own_commands]
    return not (ACTIVE.search(text) or begun or re.search(r"##\w*\[", text) or "s3cret" in text)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", formats())
def test_every_format_is_inert(run: Run, hostile: Path, name: str, language: str) -> None:
    again = hostile.with_name("second.html")
    again.write_text(PAGE, "utf-8")
    for source in (hostile.name, "."):
        result = run(
            "check", source, "-f", name, "-v", "-k", KEYPHRASE, "--language", language
        )  # fmt: skip
        assert result.exit_code == 1
        assert held(result.stdout.replace("\r\n", "\n"), own_commands=name == "github")
        assert held(result.stderr)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_is_inert(
    run: Run, hostile: Path, command: tuple[str, ...], language: str
) -> None:
    result = run(*command, hostile.name, "--language", language)
    assert result.exit_code in (0, 1)
    assert held(result.stdout)
    assert held(result.stderr)


def test_a_diff_that_is_applied_holds_the_lines_of_the_page(
    run: Run, hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile.write_text(PAGE.replace(' lang="en"', ""), "utf-8")
    assert held(run("fix", "--diff", hostile.name).stdout)
    monkeypatch.delenv("CI")
    assert EVIL in run("fix", "--diff", hostile.name).stdout


NAMES = [
    "::error::a.html",
    "e\x1b[31m.html",
    "b\n::error::a.html",
    "c\x9b\u202e.html",
    "d\udcff.html",
]


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has no such names")
@pytest.mark.parametrize("name", NAMES, ids=ascii)
@pytest.mark.parametrize("format_", formats())
def test_no_name_of_a_file_is_obeyed(run: Run, work: Path, format_: str, name: str) -> None:
    (work / name).write_text(PAGE, "utf-8")
    (work / "b.html").write_text(PAGE, "utf-8")
    for source in (name, "."):
        result = run("check", source, "-f", format_, "--fail-under", "99", "--no-cache")
        assert held(result.stdout.replace("\r\n", "\n"), own_commands=format_ == "github")
        assert held(result.stderr)


def test_json_keeps_what_the_page_says(run: Run, hostile: Path) -> None:
    report = json.loads(run("check", hostile.name, "-f", "json").stdout)
    assert "\x1b]0;taken\x07" in report["pages"][0]["facts"]["title"]


def test_json_of_a_name_that_is_not_utf8_is_read_by_strict_parsers(run: Run, work: Path) -> None:
    (work / "d\udcff.html").write_text(PAGE, "utf-8")
    written = run("check", "d\udcff.html", "-f", "json").stdout
    assert json.loads(written)["pages"][0]["source"] == "d�.html"


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "gone\x1b[2J\n::error::x.html"),
        ("check", "gopher://x/\x1b[31m"),
        ("check", "http://user:s3cret@127.0.0.1:1/\x1b[2J"),
        ("check", "http://user:s3cret@127.0.0.1:1/", "-f", "github"),
        ("check", "http://user:s3/s3cret@127.0.0.1:1/"),
        ("check", "page.html", "--url", "http://user:s3cret@example.com:x/"),
        ("check", "--gone\x1b[2J"),
        ("gone\x1b[2J",),
        ("check", "@gone\x1b[2J"),
        ("explain", "gone\x1b[2J"),
        ("check", "page.html", "--config", "gone\x1b[2J.toml"),
        ("check", "page.html", "--keyphrase-map", "gone\x1b[2J.csv"),
    ],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_error_repeats_a_command_or_a_password(
    run: Run, hostile: Path, arguments: tuple[str, ...], language: str
) -> None:
    assert hostile.exists()
    result = run(*arguments, "--language", language)
    assert result.exit_code == 2
    assert held(result.stdout, own_commands="github" in arguments)
    assert held(result.stderr)


def test_an_internal_error_quotes_nothing_active(
    run: Run, hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(EVIL)

    monkeypatch.setattr("seoaudit.cli.commands.text.as_text", fail)
    result = run("text", hostile.name)
    assert "RuntimeError: " in result.stderr
    assert held(result.stderr)


def test_colors_are_the_only_sequences_on_a_terminal() -> None:
    page = audit(Document(PAGE, source=f"{EVIL}.html"), keyphrases=[KEYPHRASE])
    for reports in ([page], [page, page]):
        made = load_reporter("terminal")(AuditRun("article", reports, Gate()), Style(color=True))
        assert held(re.sub(r"\x1b\[[0-9;]*m", "", "".join(made)))


def test_the_address_of_a_document_holds_no_password() -> None:
    page = Document("<p>", url="https://user:s3cret@example.com/", preview="http://a:b@c.example")
    assert (page.url, page.source) == ("https://example.com/", "https://example.com/")
    assert page.preview == "http://c.example"


def test_a_baseline_holds_no_password_and_no_sequence(run: Run, hostile: Path) -> None:
    run("baseline", "write", hostile.name, "-o", "b.json")
    assert held(Path("b.json").read_text("utf-8"))
    result = run("check", hostile.name, "--baseline", "b.json", "-f", "json")
    assert json.loads(result.stdout)["pages"][0]["before"]["new"] == 0


def test_no_fix_copies_a_password(run: Run, hostile: Path) -> None:
    run("fix", "--unsafe", hostile.name)
    assert hostile.read_text("utf-8").count("s3cret") == PAGE.count("s3cret")
