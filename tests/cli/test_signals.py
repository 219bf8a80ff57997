"""SIGTERM and its like end a run as Ctrl-C does: with what is finished, nothing left behind."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from seoaudit.cli.signals import Interruption, StoppedError, stoppable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other signals")


def test_a_signal_is_raised_and_remembered_and_others_hear_it_afterwards() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with stoppable() as came:
        with pytest.raises(StoppedError):
            os.kill(os.getpid(), signal.SIGTERM)
        assert came == [signal.SIGTERM]
    assert signal.getsignal(signal.SIGTERM) == before


def test_what_is_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stoppable() as came:
            os.kill(os.getpid(), signal.SIGHUP)
        assert came == []
    finally:
        signal.signal(signal.SIGHUP, before)


ALL = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGXCPU]


def waiting(*arguments: str) -> subprocess.Popen[bytes]:
    """A check whose last page, on standard input, never comes.

    It would inherit it if the tests ignore a signal, as under nohup.
    """
    before = {number: signal.signal(number, signal.SIG_DFL) for number in ALL}
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "seoaudit", "check", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def status(process: subprocess.Popen[bytes], number: signal.Signals) -> int:
    """The exit code that a shell shows.

    Python ends itself by SIGINT, after all else, if that came while it ran code made from a text,
    as dataclasses do.
    """
    is_by_signal = number == signal.SIGINT and process.returncode == -number
    return 128 + number if is_by_signal else process.returncode


@pytest.mark.parametrize("number", ALL)
def test_what_is_finished_is_reported(page: Path, work: Path, number: signal.Signals) -> None:
    process = waiting(page.name, "-", "-f", "jsonl", "-f", "json", "-o", "report.json")
    assert process.stdout
    process.stdout.readline()
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    assert (status(process, number), errors) == (128 + number, b"")
    report = json.loads((work / "report.json").read_bytes())
    assert [item["source"] for item in report["pages"]] == [page.name]


@pytest.mark.parametrize("number", ALL)
def test_no_part_of_a_report_is_left_behind(page: Path, work: Path, number: signal.Signals) -> None:
    process = waiting(page.name, "-", "-o", "report.json")
    while not list(work.glob(".report.json.*")) and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    assert (status(process, number), errors) == (128 + number, b"")
    assert not list(work.glob(".*"))


def interrupted() -> Iterator[int]:
    yield 1
    yield 2
    raise KeyboardInterrupt


def test_an_interruption_ends_a_run_with_what_is_finished() -> None:
    interruption = Interruption()
    assert list(interruption.ends(interrupted())) == [1, 2]
    assert interruption.came


def test_a_run_that_is_not_interrupted_yields_everything() -> None:
    interruption = Interruption()
    assert list(interruption.ends([1, 2, 3])) == [1, 2, 3]
    assert not interruption.came


def test_other_errors_are_no_interruption() -> None:
    interruption = Interruption()
    with pytest.raises(ZeroDivisionError):
        list(interruption.ends(1 // zero for zero in (1, 0)))
    assert not interruption.came


def test_a_signal_while_a_report_is_written_lets_it_be_written() -> None:
    interruption = Interruption()
    written = []
    with stoppable() as came:
        for report in interruption.ends(iter([1, 2, 3])):
            os.kill(os.getpid(), signal.SIGTERM)
            written.append(report)
        assert (written, came, interruption.came) == ([1], [signal.SIGTERM], True)


def test_a_second_signal_ends_at_once() -> None:
    with stoppable():
        for _ in Interruption().ends(iter([1, 2, 3])):
            os.kill(os.getpid(), signal.SIGTERM)
            with pytest.raises(StoppedError):
                os.kill(os.getpid(), signal.SIGTERM)
