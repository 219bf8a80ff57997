"""Where a store is in its folder. It imports nothing, so that asking for one costs nothing."""

from pathlib import Path

DATABASE = "crawl.sqlite"


def holds_store(folder: Path) -> bool:
    """Whether a folder has the store of a site in it."""
    return (folder / DATABASE).is_file()
