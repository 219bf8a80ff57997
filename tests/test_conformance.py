"""Public suites: every case agrees with ours, or the difference is written down with its reason."""

import os
from pathlib import Path

import pytest

from docs.conformance import ON_PURPOSE, answers

CASES = os.environ.get("SEOAUDIT_CASES")


@pytest.mark.skipif(not CASES, reason="the cases are not part of the project")
def test_every_case_agrees_or_is_explained() -> None:
    differing = {answer.case for answer in answers(Path(CASES or "")) if not answer.agrees}
    assert differing == set(ON_PURPOSE)
