"""`seoaudit fix`: what is written, what is said, and the exit codes."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import PAGE, UNTITLED, Run, error

# A page with a safe fix, and an unsafe one: it has no description.
UNDECLARED = PAGE.replace(' lang="en"', "")


def write(name: str, text: str = UNDECLARED) -> Path:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


def test_safe_fixes_are_written_and_listed_with_rule_and_line(run: Run) -> None:
    file = write("a.html")
    result = run("fix", file.name)
    assert result.exit_code == 0
    assert file.read_bytes() == PAGE.encode()
    first, second, rest = result.stdout.splitlines()
    assert first.startswith("a.html: 1 fix applied, score ")
    assert second == '  line 2: Add lang="en" to the <html> tag (international/lang-missing)'
    assert "findings remain; --unsafe would fix" in rest


def test_a_second_run_has_nothing_to_do(run: Run) -> None:
    file = write("a.html")
    run("fix", file.name)
    before = file.stat()
    result = run("fix", file.name)
    assert result.stdout.splitlines()[0] == "a.html: nothing to fix"
    assert file.stat().st_ino == before.st_ino  # nothing was put in its place


def test_unsafe_fixes_are_applied_when_asked_for(run: Run) -> None:
    file = write("a.html", PAGE)
    run("fix", file.name)
    assert file.read_bytes() == PAGE.encode()
    run("fix", file.name, "--unsafe", "--select", "head/description-missing")
    assert '<meta name="description" content="Prune apple trees in winter.' in file.read_text(
        "utf-8"
    )


def test_a_diff_is_printed_and_nothing_written(run: Run) -> None:
    file = write("a.html")
    result = run("fix", file.name, "--diff")
    assert result.exit_code == 1
    assert file.read_bytes() == UNDECLARED.encode()
    assert result.stdout.splitlines()[:2] == ["--- a.html", "+++ a.html"]
    assert '-<html>\n+<html lang="en">\n' in result.stdout
    assert result.stderr.startswith("a.html: 1 fix available, score ")
    assert run("fix", write("b.html", PAGE).name, "--diff").exit_code == 0


@pytest.mark.parametrize("job", ["", "true"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\u2028"])
def test_a_diff_can_be_applied(
    run: Run, monkeypatch: pytest.MonkeyPatch, job: str, ends: str, last: str
) -> None:
    monkeypatch.setenv("CI", job)
    file = write("a.html", UNDECLARED.rstrip().replace("\n", ends) + last)
    patch = run("fix", file.name, "--diff").stdout_bytes
    done = subprocess.run(["git", "apply", "-p0", "-"], input=patch, check=False)
    assert done.returncode == 0
    assert file.read_bytes() == (PAGE.rstrip().replace("\n", ends) + last).encode()


def test_standard_input_goes_fixed_to_standard_output() -> None:
    body = "\ufeff".encode() + UNDECLARED.replace("\n", "\r\n").encode()
    done = subprocess.run(
        [sys.executable, "-m", "seoaudit", "fix", "-"], input=body, capture_output=True, check=False
    )
    assert done.stdout == "\ufeff".encode() + PAGE.replace("\n", "\r\n").encode()
    assert done.stderr.startswith(b"-: 1 fix applied, score ")


def test_a_page_on_the_web_is_refused_and_the_rest_fixed(run: Run) -> None:
    file = write("a.html")
    result = run("fix", "https://127.0.0.1:9/a", file.name)
    assert error(result).startswith("https://127.0.0.1:9/a: cannot fix a page on the web")
    assert file.read_bytes() == PAGE.encode()


def test_a_page_that_cannot_be_decoded_is_left_as_it_is(run: Run) -> None:
    file = Path("a.html")
    broken = UNDECLARED.replace("<head>", "<head><meta charset=utf-8>").encode() + b"\xff"
    file.write_bytes(broken)
    assert "a.html: contains bytes that are not valid UTF-8" in error(run("fix", file.name))
    assert file.read_bytes() == broken


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
def test_permissions_are_kept(run: Run) -> None:
    file = write("a.html")
    file.chmod(0o640)
    run("fix", file.name)
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(run: Run) -> None:
    file = write("real/a.html")
    link = Path("a.html")
    link.symlink_to(file)
    run("fix", link.name)
    assert link.is_symlink()
    assert file.read_bytes() == PAGE.encode()


def test_a_file_that_cannot_be_written_gets_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("seoaudit.cli.replacement.replace_file", full)
    result = run("fix", write("a.html").name)
    assert error(result) == "a.html: could not be written (No space left on device)"


def test_a_page_that_is_still_not_good_enough_exits_with_1_and_says_why(run: Run) -> None:
    result = run("fix", write("a.html", UNTITLED).name)
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1] == (
        "a.html: head/title-missing is an error (--fail-on error)"
    )


@pytest.mark.parametrize(
    ("gate", "passes"),
    [
        (["--fail-on", "never"], True),
        (["--fail-on", "never", "--fail-under", "100"], False),
        (["--gate-on", "heuristic"], True),
        (["--gate-on", "documented"], False),
    ],
    ids=lambda gate: " ".join(gate) if isinstance(gate, list) else None,
)
def test_what_is_left_fails_by_the_gate_of_check(run: Run, gate: list[str], passes: bool) -> None:
    write("a.html", UNTITLED)
    fixed, checked = (run(command, "a.html", *gate) for command in ("fix", "check"))
    assert fixed.exit_code == checked.exit_code == int(not passes)
    assert ("a.html" in fixed.stdout.splitlines()[-1]) is not passes


def test_what_a_baseline_knows_does_not_fail(run: Run) -> None:
    write("a.html", UNTITLED)
    run("baseline", "write", "a.html")
    assert run("fix", "a.html", "--baseline", "seoaudit-baseline.json").exit_code == 0


def test_nothing_is_fixed_before_the_baseline_can_be_read(run: Run) -> None:
    file = write("a.html")
    assert "gone.json" in error(run("fix", file.name, "--baseline", "gone.json"))
    assert file.read_bytes() == UNDECLARED.encode()


def test_several_pages_are_summed_up(run: Run) -> None:
    write("site/a.html")
    write("site/deep/b.htm")
    write("site/c.html", PAGE)
    lines = run("fix", "site").stdout.splitlines()
    assert [line.partition(":")[0] for line in lines if line.startswith("site")] == [
        str(Path("site/a.html")),
        str(Path("site/deep/b.htm")),
    ]
    assert lines[-1].startswith("2 of 3 pages have fixes; ")


def test_the_address_makes_relative_ones_whole(run: Run) -> None:
    link = '<link rel="canonical" href="{}"></head>'
    file = write("a.html", PAGE.replace("</head>", link.format("/apples")))
    run("fix", file.name, "--url", "https://example.com/apples")
    assert link.format("https://example.com/apples") in file.read_text("utf-8")


def test_rules_can_be_left_out(run: Run) -> None:
    file = write("a.html")
    run("fix", file.name, "--ignore", "international")
    assert file.read_bytes() == UNDECLARED.encode()


def test_it_speaks_arabic(run: Run) -> None:
    result = run("fix", write("a.html").name, "--language", "ar")
    assert result.stdout.startswith("a.html: إصلاح واحد، والدرجة ")


def test_a_selector_that_matches_nothing_costs_its_page_alone(run: Run) -> None:
    one, other = write("a.html"), write("b.html", UNDECLARED.replace("<article>", "<article id=x>"))
    assert "a.html" in error(run("fix", one.name, other.name, "--content", "#x"))
    assert 'lang="en"' in other.read_text("utf-8")


def test_what_an_editor_saved_meanwhile_stays_and_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from seoaudit.engine import fixing

    file = write("a.html")
    fix_page = fixing.fix_page

    def slow(*arguments: Any, **named: Any) -> Any:
        write("a.html", PAGE + "saved meanwhile")
        return fix_page(*arguments, **named)

    monkeypatch.setattr(fixing, "fix_page", slow)
    assert error(run("fix", file.name)) == (
        "a.html: could not be written (it has been changed since it was read: try again)"
    )
    assert file.read_bytes().endswith(b"saved meanwhile")


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
def test_a_read_only_file_is_named_and_left_alone(run: Run) -> None:
    file = write("a.html")
    file.chmod(0o444)
    assert error(run("fix", file.name)) == "a.html: could not be written (the file is read-only)"
    assert file.read_bytes() == UNDECLARED.encode()
