"""`--render`: a browser first, or one line that says why not."""

import json
from pathlib import Path

import pytest

from seoaudit.sources.browser import renderer as module
from tests.cli.conftest import PAGE, Run, error

SHELL = '<!doctype html><html lang="en"><head><title>App</title></head><body><div id="app"></div>'
SCRIPT = (
    f"document.documentElement.innerHTML = {json.dumps(PAGE.replace('<p>', '<p>Winter. ' * 20))}"
)


def rendered(run: Run, *arguments: str) -> dict[str, object]:
    pytest.importorskip("playwright")
    result = run("check", *arguments, "--render", "-f", "json")
    if "--render needs a browser" in result.stderr:
        pytest.skip("no browser is installed")
    [page] = json.loads(result.stdout)["pages"]
    return dict(page)


@pytest.fixture
def shell(work: Path) -> str:
    (work / "app.js").write_text(SCRIPT, "utf-8")
    (work / "app.html").write_text(f"{SHELL}<script src=app.js></script>", "utf-8")
    return "app.html"


def test_what_only_scripts_show_is_found_and_told(run: Run, shell: str) -> None:
    page = rendered(run, shell)
    found = [each for each in page["findings"] if each["rule"].startswith("rendering/")]  # type: ignore[attr-defined]
    assert {each["rule"] for each in found} == {
        "rendering/content-needs-scripts",
        "rendering/title-changed",
    }
    assert all(each["line"] == 1 for each in found)
    assert "Only they bring" in json.dumps(page["notes"])


def test_the_page_as_sent_stays_the_one_that_is_judged(run: Run, shell: str) -> None:
    page = rendered(run, shell)
    assert page["facts"]["title"] == "App"  # type: ignore[index]


def test_without_it_no_such_rule_applies(run: Run, shell: str) -> None:
    [page] = json.loads(run("check", shell, "-f", "json").stdout)["pages"]
    rules = {each["id"]: each["status"] for each in page["rules"]}
    topic = {status for rule, status in rules.items() if rule.startswith("rendering/")}
    assert topic == {"not-applicable"}


def test_without_the_package_one_line_says_what_to_do(
    run: Run, shell: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    said = "--render needs the package playwright: pip install playwright"
    assert error(run("check", shell, "--render")) == said


def test_without_a_browser_too(run: Run, shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: object())
    monkeypatch.setenv("SEOAUDIT_BROWSER", "/gone")
    said = "SEOAUDIT_BROWSER: /gone is no program"
    assert error(run("check", shell, "--render")) == said


def test_pages_of_an_archive_are_not_rendered(run: Run, work: Path) -> None:
    (work / "a.warc").write_bytes(b"")
    assert error(run("check", "a.warc", "--render")).startswith("a.warc: --render is for files")


def test_earlier_pages_are_not_rendered(run: Run, shell: str) -> None:
    said = error(run("check", shell, "--render", "--changed-since", "HEAD"))
    assert said == "--render and --changed-since cannot be combined"
