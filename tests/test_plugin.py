"""A rule package of somebody else: one new file and an entry point."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import EXAMPLES

PLUGIN = EXAMPLES / "plugin"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example plugin, installed beside everything else."""
    target = tmp_path_factory.mktemp("plugin")
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
    ]
    subprocess.run(
        [*command, "--target", str(target), str(PLUGIN)], check=True, capture_output=True
    )
    return target


def program(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "seoaudit", *arguments],
        env=environment,
        cwd=installed,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def seoaudit(installed: Path, *arguments: str) -> str:
    done = program(installed, *arguments)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_its_rule_is_listed(installed: Path) -> None:
    assert "newsroom/dateline" in seoaudit(installed, "rules")


def test_its_rule_is_explained(installed: Path) -> None:
    explained = seoaudit(installed, "explain", "newsroom/dateline")
    assert "Start the first paragraph with the city and a dash" in explained


def test_its_rule_judges_pages_in_the_language_of_the_reader(installed: Path) -> None:
    page = installed / "news.html"
    page.write_text("<article><h1>News</h1><p>The minister opened it.</p></article>", "utf-8")
    chosen = ("check", str(page), "--select", "newsroom")
    assert "does not start with a place" in seoaudit(installed, *chosen)
    assert "لا تبدأ الفقرة الأولى" in seoaudit(installed, *chosen, "--language", "ar")


def test_its_rules_keep_the_contract(installed: Path) -> None:
    checked = seoaudit(installed, "rules", "--check", "seoaudit_newsroom")
    assert checked == "seoaudit_newsroom: 3 rules, nothing to mend\n"


def test_its_fix_leaves_comments_alone(installed: Path) -> None:
    page = installed / "loud.html"
    page.write_text("<article><h1>News</h1><p>Now!! <!-- !! --></p></article>", "utf-8")
    seoaudit(installed, "fix", str(page), "--select", "newsroom/quiet-marks")
    assert "<p>Now! <!-- !! --></p>" in page.read_text("utf-8")


RULE = """
import sys
from seoaudit import Rule, message
from seoaudit.facts import Span

class Own(Rule):
    \"""Check {name}.\"""
    id = "desk/{name}"
    {declared}
    wrong = message("Wrong {{what}}.", advice="Mend it.")

    def check(self, page):
        here = page.head.place
        {statement}
"""
FOUND = 'yield self.wrong.at(here, what="x")'
# The rules of a package with one mistake each: what it declares, what it does, what is said of it.
MISTAKES = {
    "sound": ("weight = 1", FOUND, ""),
    "severe": ("severity = 'info'", FOUND, "severity must be Severity.INFO, not 'info'"),
    "heavy": ("weight = 'one'", FOUND, "weight must be a number, 0 or greater, not 'one'"),
    "soup": ("", "yield self.wrong.at(page.soup.p, what='x')", "elements of page.soup have none"),
    "costly": ("", "yield self.wrong.at(here, what='x', cost='x')", "cost must be a number"),
    "lacking": ("", "yield self.wrong.at(here)", "message 'wrong' needs the param 'what'"),
    "wide": ("", "yield self.wrong.at(Span(0, 9999), what='x')", "is outside the page"),
    "textual": ("", "yield 'x'", "check() yielded a str, not a Finding"),
    "leaving": ("", "sys.exit(0)", "tried to end the program (SystemExit: 0)"),
    "loud": ("", "yield print('here')", "printed 'here' into the report"),
    "unmade": ("__init__ = None", FOUND, "cannot be made"),
}


@pytest.fixture(scope="module")
def mistaken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of these rules and two reporters, with Arabic that cannot be shown, and pages."""
    target = tmp_path_factory.mktemp("mistaken")
    desk = target / "acme_rules" / "desk"
    desk.mkdir(parents=True)
    for name, (declared, statement, _) in MISTAKES.items():
        text = RULE.format(name=name, declared=declared, statement=statement)
        (desk / f"{name}.py").write_text(text, "utf-8")
    (desk / "__init__.py").write_text("", "utf-8")
    (desk / "ar.json").write_text('{"desk/sound": {"wrong": {"text": "خطأ {marx}"}}}', "utf-8")
    (desk.parent / "__init__.py").write_text("", "utf-8")
    (desk.parent / "counts.py").write_text("def render(run, style):\n    yield 5\n", "utf-8")
    metadata = target / "acme_rules-1.0.dist-info"
    metadata.mkdir()
    entries = (
        "[seoaudit.rules]\nacme = acme_rules\n[seoaudit.reporters]\ncounts = acme_rules.counts\n"
    )
    (metadata / "entry_points.txt").write_text(entries, "utf-8")
    for number in range(12):
        (target / f"{number}.html").write_text("<title>Tea</title><p>Green tea.", "utf-8")
    return target


def test_every_mistake_of_a_rule_is_named_as_its_own_and_the_report_is_whole(
    mistaken: Path,
) -> None:
    done = program(mistaken, "check", "0.html", "--select", "desk", "--format", "json")
    assert done.returncode == 2
    assert "report it" not in done.stderr
    [page] = json.loads(done.stdout)["pages"]
    assert [finding["rule"] for finding in page["findings"]] == ["desk/sound"]
    failed = {rule["id"]: rule.get("error", "") for rule in page["rules"]}
    for name, (_, _, said) in MISTAKES.items():
        error = failed[f"desk/{name}"]
        assert said in error
        assert not said or f"package acme_rules ({mistaken / 'acme_rules/desk' / name}.py:" in error


def test_workers_contain_them_too(mistaken: Path) -> None:
    sources = [f"{number}.html" for number in range(12)]
    options = ("--select", "desk", "--format", "json", "--jobs", "2", "--no-cache")
    done = program(mistaken, "check", *sources, *options)
    assert done.returncode == 2
    assert json.loads(done.stdout)["summary"]["pages"] == 12
    assert done.stderr.count("rule desk/loud ") == 1


def test_a_translation_that_cannot_be_shown_is_named_and_the_report_is_whole(
    mistaken: Path,
) -> None:
    arguments = ("check", "0.html", "--select", "desk/sound", "--language", "ar")
    done = program(mistaken, *arguments)
    assert done.returncode == 2
    assert "Wrong" in done.stdout
    [line] = done.stderr.splitlines()
    assert "ar.json: desk/sound: wrong: text cannot be shown (KeyError: 'marx')" in line


def test_a_reporter_that_yields_no_text_is_named(mistaken: Path) -> None:
    done = program(mistaken, "check", "0.html", "--format", "counts")
    assert done.returncode == 2
    assert "the reporter 'counts' (" in done.stderr
    assert "render() yielded 5, not a string" in done.stderr
    assert "report it" not in done.stderr
