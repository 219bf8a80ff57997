"""`seoaudit site`: a folder, an archive, a store, and what can be wrong with them."""

import json
from pathlib import Path

import pytest

from seoaudit.reporters.registry import formats
from tests.cli.conftest import Run, error

BASE = "https://site.example/"


def page(title: str, body: str) -> str:
    words = "The barrel stands in the cellar and has held rain for forty years. " * 3
    return (
        f"<!doctype html><html lang=en><title>{title}</title><article><h1>{title}</h1>"
        f"<p>{words}</p><p>{body}</p></article>"
    )


@pytest.fixture
def folder(work: Path) -> Path:
    """A built folder: the front page links to a page, and to one that is not there."""
    built = work / "public"
    built.mkdir()
    links = 'Read about <a href="/oak.html">the oak</a> and <a href="/gone.html">the elm</a> now.'
    (built / "index.html").write_text(page("Home", links), "utf-8")
    (built / "oak.html").write_text(page("Oak", 'Go <a href="/">home</a> to the front.'), "utf-8")
    (built / "robots.txt").write_text("User-agent: *\nAllow: /\n", "utf-8")
    return built


def audit(run: Run, *arguments: str) -> dict[str, object]:
    result = run("site", *arguments, "-f", "json", "--jobs", "1")
    found: dict[str, object] = json.loads(result.stdout)
    return found


def rules(report: dict[str, object]) -> set[str]:
    return {each["rule"] for each in report["findings"]}  # type: ignore[attr-defined]


def test_a_folder_is_read_as_its_host_serves_it(run: Run, folder: Path) -> None:
    report = audit(run, folder.name, "--base", BASE)
    assert report["base"] == BASE
    assert report["counts"]["indexable"] == 2  # type: ignore[index]
    assert "links/broken" in rules(report)
    assert [each["url"] for each in report["pages"]] == [BASE, f"{BASE}oak.html"]  # type: ignore[attr-defined]


def test_the_canonicals_of_a_folder_name_its_address(run: Run, folder: Path) -> None:
    for name, place in (("index.html", ""), ("oak.html", "oak.html")):
        file = folder / name
        link = f'<link rel=canonical href="{BASE}{place}">'
        file.write_text(file.read_text("utf-8").replace("<article>", f"{link}<article>"), "utf-8")
    report = audit(run, folder.name)
    assert (report["base"], report["notes"]) == (BASE, [])
    other = audit(run, folder.name, "--base", "https://preview.example/")
    assert other["base"] == "https://preview.example/"
    assert BASE in str(other["notes"])


def test_the_store_can_be_judged_again_asked_and_listed(run: Run, folder: Path) -> None:
    first = audit(run, folder.name, "--base", BASE)
    store = ".seoaudit/site/public"
    again = audit(run, store)
    assert again["findings"] == first["findings"]
    listed = run("site", "links", store, "--to", f"{BASE}oak.html")
    assert "the oak" in listed.stdout
    counted = run("site", "query", store, "SELECT count(*) AS n FROM page")
    assert counted.stdout == "n\n2\n"
    refused = run("site", "query", store, "DELETE FROM page")
    assert "cannot be run" in error(refused) or "readonly" in refused.stderr


def test_a_folder_that_is_read_again_has_the_same_findings(run: Run, folder: Path) -> None:
    first, again = (audit(run, folder.name, "--base", BASE) for _ in range(2))
    assert again["findings"] == first["findings"]
    assert again["counts"] == first["counts"]


@pytest.mark.parametrize("name", formats())
def test_every_format_is_written(run: Run, folder: Path, work: Path, name: str) -> None:
    result = run("site", folder.name, "--base", BASE, "-f", name, "-o", "out", "--jobs", "1")
    assert result.exit_code in (0, 1)
    assert (work / "out").read_text("utf-8")


def test_a_large_report_has_its_details_in_a_folder_beside_it(
    run: Run, folder: Path, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    common = ("site", folder.name, "--base", BASE, "--jobs", "1")
    run(*common, "-o", "report/")
    assert [each.name for each in (work / "report").iterdir()] == ["index.html"]
    monkeypatch.setattr("seoaudit.reporters.site.html.MOST_IN_A_FILE", 1)
    run(*common, "-o", "site.html")
    assert (work / "site_files" / "pages-0.part.js").is_file()
    assert "site_files" in (work / "site.html").read_text("utf-8")
    assert "part-pages-0" in run(*common, "-f", "html").stdout


def test_the_gate_counts_the_score_of_the_site(run: Run, folder: Path) -> None:
    common = ("site", folder.name, "--base", BASE, "--fail-on", "never", "--jobs", "1")
    assert run(*common, "--fail-under", "1").exit_code == 0
    assert run(*common, "--fail-under", "100").exit_code == 1


def test_a_site_is_kept_where_one_says(run: Run, folder: Path, work: Path) -> None:
    audit(run, folder.name, "--base", BASE, "--store", "kept")
    assert (work / "kept" / "crawl.sqlite").is_file()
    assert list((work / "kept" / "runs").iterdir())


def test_only_site_rules_where_page_rules_are_not_wanted(run: Run, folder: Path) -> None:
    report = audit(run, folder.name, "--base", BASE, "--pages", "none")
    assert report["score"]["pages"] is None  # type: ignore[index]
    assert report["score"]["site"] == round(report["score"]["exact"], 2)  # type: ignore[index]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "not a site"),
        (["public", "more"], "one site at a time"),
        (["public", "--pages", "some"], "--pages must be"),
        (["public", "--header", "nonsense"], "--header nonsense"),
        (["public", "--host", "nobody"], "unknown host"),
        (["public", "--select", "links/brocken"], "links/broken"),
        (["links", "public", "--to", "x"], "is no store"),
        (["links"], "give a store"),
        (["query", "public"], "give a store"),
        (["@missing.txt"], "missing.txt"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    run: Run, folder: Path, arguments: list[str], said: str
) -> None:
    assert folder.is_dir()
    result = run("site", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def many(folder: Path) -> None:
    """Pages in two more folders, linked from nowhere."""
    for name in (*"abcdef", "x", "y"):
        place = folder / ("blog" if name in "xy" else "news")
        place.mkdir(exist_ok=True)
        (place / f"{name}.html").write_text(page(name, "Nothing else."), "utf-8")


def audited(report: dict[str, object]) -> list[str]:
    return [each["url"] for each in report["pages"] if each["score"] is not None]  # type: ignore[attr-defined]


def test_page_rules_run_on_a_sample_of_every_folder(run: Run, folder: Path) -> None:
    many(folder)
    common = (folder.name, "--base", BASE, "--fail-on", "never")
    whole = audit(run, *common)
    some = audit(run, *common, "--pages", "sample:4")
    folders = {url.removeprefix(BASE).rpartition("/")[0] for url in audited(some)}
    assert (len(audited(some)), folders) == (4, {"", "news", "blog"})
    assert some["sample"]["size"] == 4  # type: ignore[index]
    assert (whole["sample"], len(audited(whole))) == (None, 10)
    assert rules(some) == rules(whole)
    again = audit(run, *common, "--pages", "sample:4")
    assert audited(again) == audited(some)
    assert again["changes"]["on_pages"] == []  # type: ignore[index]


def test_a_store_gives_a_smaller_sample_and_no_larger_one(run: Run, folder: Path) -> None:
    many(folder)
    store = ".seoaudit/site/public"
    first = audit(run, folder.name, "--base", BASE, "--pages", "sample:6")
    few = audit(run, store, "--pages", "sample:3")
    assert set(audited(few)) < set(audited(first))
    assert (len(audited(few)), few["sample"]["size"]) == (3, 3)  # type: ignore[index]
    assert audited(audit(run, store)) == audited(first)
    more = run("site", store, "--pages", "sample:9", "-f", "json")
    assert "sample of 6 pages" in more.stderr
    assert audited(json.loads(more.stdout)) == audited(first)
    none = audit(run, store, "--pages", "none")
    assert (none["sample"], audited(none), none["score"]["pages"]) == (None, [], None)  # type: ignore[index]


@pytest.mark.parametrize("pages", ["some", "sample", "sample:", "sample:0", "sample:-1", "all:3"])
def test_what_is_no_sample_is_refused(run: Run, folder: Path, pages: str) -> None:
    assert "sample:500" in error(run("site", folder.name, "--pages", pages))


def test_the_gate_of_a_site_is_told_to_be_about_the_site(run: Run) -> None:
    told = " ".join(run("site", "--help").stdout.split())
    assert "if the site scores less" in told
    assert "if a page scores less" not in told
