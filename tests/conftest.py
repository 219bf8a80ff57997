"""What holds for all tests."""

import signal


def pytest_configure() -> None:
    """Hear Ctrl-C, and so let the programs that tests start hear it, whoever started us.

    A shell has its background jobs ignore the signal, and what they start inherits that.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
