"""A baseline from end to end: written, lived with, pruned."""

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from seoaudit.page.tree.tree import Tree
from seoaudit.reporters.registry import formats
from tests.cli.conftest import UNTITLED, Run, error

STORY = """<!doctype html>
<html lang="en">
<head><title>How to prune an old apple tree in winter</title></head>
<body><article>
<h1>How to prune an old apple tree</h1>
<p>Prune apple trees in winter, while they sleep.</p>
<p><img src="saw.jpg"></p>
<p>Begin with the dead wood, then let light in.</p>
<p><img src="ladder.jpg"></p>
<p>Rest the ladder against a strong limb.</p>
</article></body>
</html>
"""
# Paragraphs moved, one alt text written, and one image more without one.
MOVED = """<!doctype html>
<html lang="en">
<head>
  <title>How to prune an old apple tree in winter</title>
</head>
<body><article class="story">
<h1>How to prune an old apple tree</h1>

<p>Rest the ladder against a strong limb.</p>
<p><img class="wide" src="ladder.jpg"></p>
<p>Begin with the dead wood, then let light in.</p>
<p><img src="saw.jpg" alt="A saw in a tree"></p>
<p>Prune apple trees in winter, while they sleep.</p>
<p><img src="bird.jpg"></p>
</article></body>
</html>
"""

NEW_LINE = 1 + MOVED[: MOVED.index('<img src="bird.jpg">')].count("\n")
RULE = "images/alt-missing"
BASELINE = "seoaudit-baseline.json"


@pytest.fixture
def story(work: Path, run: Run) -> Path:
    """A page whose faults are known, edited since."""
    file = work / "story.html"
    file.write_text(STORY, "utf-8")
    (work / "seoaudit.toml").write_text(
        f'baseline = "{BASELINE}"\nfail_on = "warning"\nselect = ["images/alt-missing"]\n',
        "utf-8",
    )
    assert run("check", "story.html", "--no-cache").exit_code == 2  # it is not written yet
    result = run("baseline", "write", "story.html")
    assert (result.exit_code, result.stdout) == (0, f"{BASELINE}: 2 findings on 1 page\n")
    assert run("check", "story.html").exit_code == 0
    file.write_text(MOVED, "utf-8")
    return file


def failing_lines(name: str, text: str) -> list[int]:  # noqa: C901, PLR0911 - one answer a format
    """The lines that a report says fail the gate."""
    match name:
        case "json" | "jsonl":
            page = (
                json.loads(text)["pages"][0] if name == "json" else json.loads(text.splitlines()[0])
            )
            return [each["line"] for each in page["findings"] if not each["known"]]
        case "sarif":
            results = json.loads(text)["runs"][0]["results"]
            fresh = [each for each in results if each["baselineState"] == "new"]
            assert {each["baselineState"] for each in results} == {"new", "unchanged"}
            return [e["locations"][0]["physicalLocation"]["region"]["startLine"] for e in fresh]
        case "junit":
            failures = ET.fromstring(text).iter("failure")
            said = "\n".join(failure.text or "" for failure in failures)
            return [int(line.split(":")[1]) for line in said.splitlines()]
        case "github":
            commands = [line for line in text.splitlines() if line.startswith("::error ")]
            return [int(each.split("line=")[1].split(",")[0]) for each in commands]
        case "gitlab":
            entries = json.loads(text)
            grave = [each for each in entries if each["severity"] != "info"]
            return [each["location"]["lines"]["begin"] for each in grave]
        case "csv":
            rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
            return [int(row["line"]) for row in rows if row["fails"] == "yes"]
        case "markdown":
            marked = [line for line in text.splitlines() if line[:4] in ("1. ❌", "- ❌ ")]
            return [int(line.split("line ")[1].split()[0]) for line in marked]
        case "terminal":
            found = [line for line in text.splitlines() if line.startswith("▲")]
            known = text.count(f"{RULE} · known")
            return [int(line.split()[2].split(":")[0]) for line in found[: len(found) - known]]
        case "concise":
            return [int(line.split(":")[1]) for line in text.splitlines()[:-1]]
        case "html":
            items = [item.text for item in Tree(text).select(".repairs > li")]
            assert sum("known" in item for item in items) == 1
            return [int(item.split("ine ")[1].split()[0]) for item in items if "known" not in item]
    raise NotImplementedError(name)


@pytest.mark.parametrize("name", formats())
def test_the_gate_fails_for_the_new_fault_alone_at_its_line(
    name: str, story: Path, run: Run
) -> None:
    result = run("check", story.name, "-f", name)
    assert result.exit_code == 1, result.output
    assert failing_lines(name, result.stdout) == [NEW_LINE]


def test_the_terminal_counts_what_is_known_new_and_fixed(story: Path, run: Run) -> None:
    said = run("check", story.name).stdout
    assert "1 in baseline, 1 new\n" in said
    assert "1 baseline finding no longer occurs; run seoaudit baseline prune\n" in said
    assert "Score 0 → 33" in said


def test_the_json_tells_the_score_before(story: Path, run: Run) -> None:
    report = json.loads(run("check", story.name, "-f", "json").stdout)
    assert report["pages"][0]["before"] == {"score": 0, "fixed": 1, "new": 1, "revision": None}
    assert report["summary"]["before"] == {"pages": 1, "known": 1, "new": 1, "fixed": 1}


def test_pruning_takes_out_what_is_fixed_and_adds_nothing(story: Path, run: Run) -> None:
    result = run("baseline", "prune", story.name)
    assert result.stdout == f"{BASELINE}: 1 finding removed, 1 finding on 1 page left\n"
    assert run("check", story.name).exit_code == 1
    story.unlink()
    result = run("baseline", "prune", ".")
    assert result.exit_code == 2
    assert json.loads(Path(BASELINE).read_text("utf-8"))["pages"] == {}


def test_a_page_that_scores_no_less_than_before_is_not_held_to_the_limit(
    page: Path, run: Run
) -> None:
    assert run("baseline", "write", page.name, "-o", "known.json").exit_code == 0
    again = ("check", page.name, "--baseline", "known.json", "--fail-under", "100")
    assert run(*again).exit_code == 0
    known = Path("known.json")
    known.write_text(known.read_text("utf-8").replace('"score": ', '"score": 1'), "utf-8")
    assert run(*again).exit_code == 1


def test_a_page_that_is_not_in_the_baseline_is_judged_whole(page: Path, run: Run) -> None:
    other = page.with_name("other.html")
    other.write_text(STORY, "utf-8")
    run("baseline", "write", page.name)
    assert run("check", ".", "--baseline", BASELINE, "--fail-on", "info").exit_code == 1
    assert run("check", page.name, "--baseline", BASELINE, "--fail-on", "info").exit_code == 0


def test_fix_too_lets_pass_what_the_baseline_knows(work: Path, run: Run) -> None:
    (work / "page.html").write_text(UNTITLED, "utf-8")
    assert run("fix", "page.html").exit_code == 1
    run("baseline", "write", "page.html")
    (work / "seoaudit.toml").write_text(f'baseline = "{BASELINE}"\n', "utf-8")
    assert run("fix", "page.html").exit_code == 0


def test_pages_are_named_from_the_folder_of_the_file(page: Path, run: Run) -> None:
    (page.parent / "content").mkdir()
    inside = page.rename(page.parent / "content" / page.name)
    run("baseline", "write", str(inside))
    assert list(json.loads(Path(BASELINE).read_text("utf-8"))["pages"]) == ["content/page.html"]
    assert run("check", "content", "--baseline", BASELINE, "--fail-on", "info").exit_code == 0


def test_what_a_page_is_judged_by_is_given_as_to_check(page: Path, run: Run) -> None:
    Path("map.csv").write_text(f"page,keyphrase\n{page.name},pear tree\n", "utf-8")
    for said in (("-k", "pear tree", "--synonym", "apple"), ("--keyphrase-map", "map.csv")):
        run("baseline", "write", page.name, *said)
        checked = run("check", page.name, *said, "--baseline", BASELINE, "--fail-on", "info")
        assert checked.exit_code == 0, checked.output


def test_a_broken_baseline_is_one_line(page: Path, run: Run) -> None:
    Path("broken.json").write_text("{", "utf-8")
    said = error(run("check", page.name, "--baseline", "broken.json"))
    assert said.startswith("broken.json:1: not valid JSON")
    assert "baseline not found" in error(run("baseline", "prune", page.name))


def test_its_size_is_told_in_arabic(page: Path, run: Run) -> None:
    told = run("baseline", "write", page.name, "--language", "ar").stdout
    assert "صفحة واحدة" in told
    assert "finding" not in told
