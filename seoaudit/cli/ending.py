"""The end of the process, in which Python frees all it holds: 3 % of a check of one page."""

import atexit
import os
import sys
from threading import active_count


def end_at_once(code: int) -> None:
    """End the process with an exit code, and leave freeing to the system.

    Returns where something is to happen at the end of Python: there a thread, a profiler, a
    debugger or what was registered with `atexit` waits, as pools of processes and stores do.
    """
    is_awaited = active_count() > 1 or atexit._ncallbacks()  # noqa: SLF001 - nothing else tells
    if is_awaited or _is_watched():
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (AttributeError, OSError, ValueError):  # there is none, or it is closed
        return
    os._exit(code)


def _is_watched() -> bool:
    monitoring = getattr(sys, "monitoring", None)  # since Python 3.12
    tools = map(monitoring.get_tool, range(6)) if monitoring else ()
    flags = sys.flags.inspect or sys.flags.interactive or sys.flags.dev_mode
    return bool(flags or sys.gettrace() or sys.getprofile() or any(tools))
