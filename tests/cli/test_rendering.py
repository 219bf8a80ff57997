"""`--render`: a browser first, or one line that says why not."""

import json
from pathlib import Path

import pytest

from seoaudit.sources.browser import renderer as module
from tests.cli.conftest import PAGE, Run, error
from tests.sources.server import Reply, running

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


def test_a_baseline_knows_what_only_scripts_show(run: Run, shell: str) -> None:
    found = rendered(run, shell)["findings"]
    assert run("baseline", "write", shell, "--render").exit_code == 0
    [page] = json.loads(Path("seoaudit-baseline.json").read_text("utf-8"))["pages"].values()
    assert {each["rule"] for each in page["findings"]} == {each["rule"] for each in found}  # type: ignore[attr-defined]
    assert "rendering/title-changed" in {each["rule"] for each in page["findings"]}


def test_a_store_is_not_rendered_again(run: Run, work: Path) -> None:
    (work / "public").mkdir()
    (work / "public" / "a.html").write_text(PAGE, "utf-8")
    run("site", "public", "--store", "s", "--jobs", "1", "--fail-on", "never")
    said = error(run("baseline", "write", "s", "--render"))
    assert said == "s: a store is judged as it was read: give --render to seoaudit site"


def test_pages_of_an_archive_are_not_rendered(run: Run, work: Path) -> None:
    (work / "a.warc").write_bytes(b"")
    assert error(run("check", "a.warc", "--render")).startswith("a.warc: --render is for files")


def test_earlier_pages_are_not_rendered(run: Run, shell: str) -> None:
    said = error(run("check", shell, "--render", "--changed-since", "HEAD"))
    assert said == "--render and --changed-since cannot be combined"


APP = """
const pages = {"/": ["Home", "/oak"], "/oak": ["Oak", "/gone"]};
const [title, link] = pages[location.pathname];
document.title = title;
document.body.innerHTML = `<h1>${title}</h1><p>See <a href="${link}">more</a>.</p>`;
"""


def site(run: Run, *arguments: str) -> dict[str, object]:
    pytest.importorskip("playwright")
    result = run("site", *arguments, "--render", "-f", "json", "--jobs", "1")
    if "--render needs a browser" in result.stderr:
        pytest.skip("no browser is installed")
    found: dict[str, object] = json.loads(result.stdout)
    return found


def titles(report: dict[str, object]) -> list[str]:
    return [each["title"] for each in report["pages"]]  # type: ignore[attr-defined]


def broken(report: dict[str, object]) -> list[str]:
    found = report["findings"]
    return [each["url"] for each in found if each["rule"] == "links/broken"]  # type: ignore[attr-defined]


@pytest.fixture
def shells(work: Path) -> str:
    for name in ("index.html", "oak.html"):
        (work / "public").mkdir(exist_ok=True)
        (work / "public" / name).write_text(f"{SHELL}<script src=/app.js></script>", "utf-8")
    (work / "public" / "app.js").write_text(APP, "utf-8")
    return "public"


def test_a_folder_is_seen_as_scripts_leave_it(run: Run, shells: str) -> None:
    report = site(run, shells, "--base", "https://site.example/", "--host", "netlify")
    assert sorted(titles(report)) == ["Home", "Oak"]
    assert broken(report) == ["https://site.example/gone"]


def test_a_crawl_follows_links_that_only_scripts_make_and_obeys_robots_txt(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    shell = f"{SHELL}<script src=/app.js></script><script src=/private.js></script>".encode()
    script = (("Content-Type", "text/javascript"),)
    with running() as server:
        server.answers |= {
            "/": Reply(shell),
            "/oak": Reply(shell),
            "/app.js": Reply(APP.encode(), headers=script),
            "/private.js": Reply(b"document.title = 'Private'", headers=script),
            "/robots.txt": Reply(
                b"User-agent: *\nDisallow: /private.js", headers=(("Content-Type", "text/plain"),)
            ),
        }
        report = site(run, f"{server.url}/", "--rate", "50", "--store", "store")
        assert titles(report) == ["Home", "Oak"]
        assert broken(report) == [f"{server.url}/gone"]
        assert server.requests["/private.js"] == 0
        assert server.requests["/oak"] == 1


def test_an_archive_of_a_site_is_not_rendered(run: Run, work: Path) -> None:
    (work / "a.warc").write_bytes(b"")
    assert error(run("site", "a.warc", "--render")).startswith("a.warc: --render is for files")
