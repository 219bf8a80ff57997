"""The process ends at once, unless something is to happen at the end of Python."""

import subprocess
import sys

import pytest

ENDING = """
import atexit, sys, threading
from seoaudit.cli.ending import end_at_once
class Shown:
    def __del__(self): print("freed")
shown = Shown()
print("said")
{before}
end_at_once(3)
{after}
"""

WAITING = """
go = threading.Event()
threading.Thread(target=lambda: go.wait() and print("ran")).start()
"""


def ended(before: str = "", after: str = "", *options: str) -> tuple[int, list[str]]:
    code = ENDING.format(before=before, after=after)
    command = [sys.executable, *options, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.split()


def test_what_was_said_is_written_and_nothing_is_freed() -> None:
    assert ended() == (3, ["said"])


@pytest.mark.parametrize(
    ("before", "shown"),
    [
        ("atexit.register(print, 'registered')", ["said", "registered", "freed"]),
        ("sys.setprofile(lambda *_: None)", ["said", "freed"]),
        ("sys.settrace(lambda *_: None)", ["said", "freed"]),
        (WAITING, ["said", "ran", "freed"]),
    ],
)
def test_what_waits_for_the_end_of_python_comes_to_its_end(before: str, shown: list[str]) -> None:
    after = "sys.setprofile(None); sys.settrace(None); 'go' in globals() and go.set()"
    assert ended(before, after) == (0, shown)


def test_a_developer_sees_what_is_freed() -> None:
    assert ended("", "", "-X", "dev") == (0, ["said", "freed"])


def test_a_closed_output_is_left_to_python() -> None:
    assert ended("sys.stdout.close()", "sys.exit(4)")[0] == 4
