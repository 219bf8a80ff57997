"""What a page costs grows with its length, whatever it repeats.

Work is counted in calls, the same on every machine; time is only looked at where a page takes so
long that it tells something. A cost that grows as the square has the exponent 2. Steps are those
from n to 2 n and from 2 n to 4 n. `python -m benchmarks.growth` measures the time of longer pages.
"""

import time
from collections.abc import Callable

import pytest

from benchmarks.growth.all_kinds import KINDS
from benchmarks.growth.kinds import SENTENCE, Kind, Repeated, exponents, page
from seoaudit.config.loading import load
from seoaudit.document.document import Document
from seoaudit.engine.auditor import Auditor
from tests.growth import calls

MOST = 1.3
# Calls that a rule may cost from the size on at which it applies.
ONCE = 3_000
# Seconds of CPU below which a time says nothing; above, one of two steps may be a busy machine.
SLOW = 0.6


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    auditor = Auditor(load({}, search=False))
    Repeated(Document(page(SENTENCE))).audit(auditor)
    return auditor


@pytest.fixture(scope="module")
def fixed(auditor: Auditor) -> int:
    """The calls that any page costs."""
    return calls(lambda: Repeated(Document(page(""))).audit(auditor))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_cost_of_a_page_grows_with_its_length(auditor: Auditor, fixed: int, kind: Kind) -> None:
    def audit(times: int) -> Callable[[], object]:
        repeated = kind.make(times * kind.size)
        return lambda: repeated.audit(auditor)

    # before calls are counted, since that fills caches
    took = [seconds(audit(times)) for times in (1, 2, 4)]
    called = [max(0, calls(audit(times)) - fixed) + ONCE for times in (1, 2, 4)]
    assert max(exponents(called)) <= MOST
    assert took[-1] < SLOW or min(exponents(took)) <= MOST


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
