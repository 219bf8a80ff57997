from typing import NamedTuple

from seoaudit.engine.gate import Gate
from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport
from seoaudit.runs.run import Run
from tests.reporters.conftest import HOSTILE, page, reported


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    message: str


def parse(line: str) -> Command | None:
    """As the runner reads a line of a log:
    https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs"""
    line = line.lstrip()
    if not line.startswith("::") or "::" not in line[2:]:
        return None
    head, _, message = line[2:].partition("::")
    name, _, listed = head.partition(" ")
    properties = {}
    for pair in filter(None, listed.split(",")):
        key, equals, value = pair.partition("=")
        assert equals
        for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")):
            value = value.replace(escape, character)
        properties[key.strip()] = value.replace("%25", "%")
    for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        message = message.replace(escape, character)
    return Command(name, properties, message)


def commands(text: str) -> list[Command]:
    """The commands that are obeyed: between stop-commands and its word none is."""
    found: list[Command] = []
    stopped = ""
    for line in text.splitlines():
        command = parse(line)
        if command is None or (stopped and command.name != stopped):
            continue
        if stopped:
            stopped = ""
        elif command.name == "stop-commands":
            stopped = command.message
        else:
            found.append(command)
    assert not stopped
    return found


def annotations(text: str) -> list[Command]:
    return [each for each in commands(text) if each.name in ("error", "warning", "notice")]


def test_each_finding_is_marked_at_its_place(one: Run) -> None:
    found = annotations(reported("github", one))
    todo = next(each for each in found if "placeholder" in each.properties["title"])
    assert todo.name == "error"
    assert todo.properties["file"] == "docs/a page.html"
    assert (todo.properties["line"], todo.properties["endLine"]) == ("8", "8")
    assert (todo.properties["col"], todo.properties["endColumn"]) == ("33", "37")
    assert "\nReplace it with the intended text" in todo.message
    for each in found:
        assert each.properties["line"] == each.properties["endLine"] or "col" not in each.properties
    assert any("col" not in each.properties for each in found)


def test_red_is_what_fails_the_gate(pages: tuple[PageReport, ...]) -> None:
    def levels(gate: Gate) -> set[tuple[str, str]]:
        found = annotations(reported("github", Run("article", pages[:1], gate)))
        return {(each.name, each.properties["title"].split(" ")[0]) for each in found}

    assert ("warning", "content/placeholder-text") in levels(Gate(fail_on=None))
    under = levels(Gate(fail_on=None, fail_under=99))
    assert [title for level, title in under if level == "error"] == ["seoaudit"]


def test_no_title_of_a_page_is_obeyed(one: Run) -> None:
    text = reported("github", one)
    assert "\n:\u200b:error::x" in text
    assert {each.name for each in commands(text)} == {
        "group",
        "endgroup",
        "error",
        "warning",
        "notice",
    }
    assert all("octocat" not in each.message for each in commands(text) if each.name == "error")


def test_what_a_command_cannot_hold_is_escaped() -> None:
    error = SourceError("a,b:c%0A.html", "x%\r\n::error::y")
    text = reported("github", Run("article", [error], Gate()))
    [found] = annotations(text)
    assert found.properties["file"] == "a,b:c%0A.html"
    assert found.message == "a,b:c%0A.html: x%�\n::error::y"
    assert len(text.splitlines()) == 1


def test_a_page_that_is_no_file_is_named_in_the_message(pages: tuple[PageReport, ...]) -> None:
    found = annotations(reported("github", Run("article", pages[2:3], Gate())))
    assert found
    for each in found:
        assert each.properties.keys() == {"title"}
        assert each.message.startswith("https://example.com/مقال?a=1: ")


def test_the_costliest_of_each_level_have_room_and_the_rest_is_counted() -> None:
    images = "".join(f'<img src="{number}.jpg">' for number in range(30))
    report = page("a.html", HOSTILE.replace("<p>Prune", f"<p>{images}Prune"))
    text = reported("github", Run("article", [report], Gate()))
    found = annotations(text)
    shown = [each for each in found if each.name == "warning"]
    assert len(shown) == 10
    costs = sorted(
        (f.points for f in report.findings if f.severity.name == "WARNING"), reverse=True
    )
    told = [float(each.properties["title"].rpartition("+")[2].rstrip(")")) for each in shown]
    assert told == [round(cost, 1) for cost in costs[:10]]
    count = len(report.findings) - len(found)
    assert count > 20
    assert text.endswith(f"\n{count} more findings not annotated (GitHub shows 10 per level)\n")


def test_what_could_not_be_audited_comes_first_among_the_errors(run: Run) -> None:
    errors = [each for each in annotations(reported("github", run)) if each.name == "error"]
    assert "ValueError: x | y�at 1:2" in errors[0].message
    assert errors[1].message == "gone: x.html: there is, alas, no file"
