"""Public suites: every case agrees with ours, or the difference is written down with its reason."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.skipif("SEOAUDIT_CASES" not in os.environ, reason="the cases are not of this project")
def test_the_verdicts_are_those_that_are_published() -> None:
    script = ROOT / "docs" / "conformance.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
