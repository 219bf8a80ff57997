"""The command line: one file a command, each of which imports what it needs when it runs.

Asks any other room; none asks it.
"""

import gc

# The program is 60,000 objects and a page some thousands more, in cycles: looking for garbage after
# every 700, as Python does, and once more at the end costs a check of one page 8 %.
OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main() -> None:
    """Run the program and end the process with its exit code."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    from seoaudit.cli.app import app

    try:
        app()
    finally:
        gc.freeze()
