"""A page that takes too long is over, whatever is at work on it."""

import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

from seoaudit.engine.time_limit import OutOfTimeError, out_of_time, time_limit
from seoaudit.errors import SourceError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such timer")


def test_what_is_done_in_time_is_left_alone() -> None:
    with time_limit(60, "a.html"):
        pass
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


@pytest.mark.parametrize(
    "work",
    [
        lambda: threading.Event().wait(),
        lambda: time.sleep(60),
        lambda: re.fullmatch("(a+)+", 60 * "a" + "b"),
        lambda: sum(1 for _ in iter(int, 1)),
    ],
    ids=["lock", "sleep", "regular expression", "loop"],
)
def test_a_lock_a_sleep_a_pattern_and_a_loop_end(work: object) -> None:
    assert callable(work)
    with (
        pytest.raises(SourceError, match=r"longer than 0\.05 seconds") as raised,
        time_limit(0.05, "a.html"),
    ):
        work()
    assert raised.value.source == "a.html"
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


@pytest.mark.parametrize("seconds", [1e-320, 1e-6])
def test_a_limit_that_is_over_at_once_is_one(seconds: float) -> None:
    for _ in range(50):
        with suppress(SourceError), time_limit(seconds, "a.html"):
            pass
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_one_that_catches_the_interruption_is_interrupted_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("seoaudit.engine.time_limit.AGAIN", 0.05)

    def work() -> None:
        with suppress(OutOfTimeError):
            time.sleep(60)
        time.sleep(60)

    with pytest.raises(SourceError), time_limit(0.05, "a.html"):
        work()


def test_the_handler_of_others_stands_again() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with time_limit(60, "a.html"):
        assert signal.getsignal(signal.SIGALRM) != before
    assert signal.getsignal(signal.SIGALRM) == before


def test_another_thread_has_no_limit_and_no_error() -> None:
    done: list[bool] = []

    def work() -> None:
        with time_limit(0.01, "a.html"):
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]


def test_the_rule_at_work_is_named() -> None:
    assert "in the rule house/slow and was" in out_of_time(2, "house/slow")
    assert "rule" not in out_of_time(2)


STUCK = """
from collections import deque
from itertools import repeat
from seoaudit.engine import time_limit
from seoaudit.errors import SourceError

time_limit.LAST = 0.2
try:
    with time_limit.time_limit(0.2, "a.html"):
        deque(repeat(None), maxlen=0)
except SourceError:
    print("interrupted")
"""


def test_what_lets_no_interruption_through_ends_the_process_and_says_where() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STUCK], check=False, capture_output=True, encoding="utf-8"
    )
    assert ended.returncode == -signal.SIGPROF
    assert ended.stdout == ""
    assert 'File "<string>", line 10' in ended.stderr


def test_a_profiler_keeps_its_timer() -> None:
    signal.signal(signal.SIGPROF, lambda *_: None)
    signal.setitimer(signal.ITIMER_PROF, 50)
    try:
        with time_limit(60, "a.html"):
            assert signal.getitimer(signal.ITIMER_PROF)[0] < 60
        assert signal.getitimer(signal.ITIMER_PROF)[0] > 0
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
