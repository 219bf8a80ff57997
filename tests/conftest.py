"""What holds for all tests."""

import os
import signal

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2_000, deadline=None)


def pytest_configure() -> None:
    """Try the same examples in every run, and hear Ctrl-C.

    SEOAUDIT_HYPOTHESIS=explore tries many others: what it finds becomes a test of its own. A shell
    has its background jobs ignore Ctrl-C, and what they start inherits that.
    """
    settings.load_profile(os.environ.get("SEOAUDIT_HYPOTHESIS", "steady"))
    signal.signal(signal.SIGINT, signal.default_int_handler)
