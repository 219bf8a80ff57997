"""The command line: one file per command, each importing what it needs when it runs.

Imports any other room; none imports it.
"""

import gc

# The program has about 60,000 objects and a page a few thousand more, many in cycles. Collecting
# after every 700, Python's default, and once more at exit costs 8 % of a one-page check. A page is
# freed, with its tree outside of Python, at the next collection: after 100,000 objects, 2,000 tiny
# pages would take 120 MB instead of 51, in the same time.
OBJECTS_BETWEEN_COLLECTIONS = 10_000

# Nothing of the program itself is ever free: to look for that while it loads takes 4 % of the check
# of one page, which ends before there are as many objects as these.
OBJECTS_BEFORE_THE_FIRST_COLLECTION = 100_000


def run() -> None:
    """Run the program in a process of its own, which ends as soon as it is done."""
    try:
        main()
    except SystemExit as end:
        if isinstance(end.code, int):
            from seoaudit.cli.ending import end_at_once

            end_at_once(end.code)
        raise


def main() -> None:
    """Run the program and exit the process with its exit code."""
    gc.set_threshold(OBJECTS_BEFORE_THE_FIRST_COLLECTION)
    gc.callbacks.append(_collect_often)
    from seoaudit.cli.late_modules import load_late

    load_late()
    from seoaudit.cli.kept.code import used_code

    with used_code():
        from seoaudit.cli.app import app

        try:
            app(prog_name="seoaudit")  # by whatever name it was called
        finally:
            gc.freeze()


def _collect_often(_phase: str, _counts: dict[str, int]) -> None:
    """Let the next collections come sooner than the first, which calls this."""
    gc.callbacks.remove(_collect_often)
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
