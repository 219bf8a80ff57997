"""Which files are saved while somebody writes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from watchfiles import watch

from seoaudit.document.source_name import is_file
from seoaudit.errors import UsageError
from seoaudit.sources.target import Target, targets

# Milliseconds without a further change after which a file counts as saved.
STEP = 20

# Milliseconds after which what has changed is told even while more is changing.
MAX_DELAY = 400


def changes(sources: Sequence[str], beside: Sequence[Path] = ()) -> Iterator[set[Path]]:
    """The places of the files that have just been saved, again and again until Ctrl-C.

    Folders of `sources` are watched with all below them, files through the folder they lie in,
    since most editors put a new file in the place of the old one. `beside` are files to watch too,
    where they lie in or beside those folders.
    """
    folders = {Path(source) for source in sources if Path(source).is_dir()}
    around = {Path(source).parent for source in sources if not Path(source).is_dir()}
    if not folders:
        around |= {file.parent for file in beside}
    watched = watch(
        *sorted(folders | around), step=STEP, debounce=MAX_DELAY, recursive=bool(folders)
    )
    for found in watched:
        yield {Path(place).resolve() for _, place in found}


def watched_files(sources: Sequence[str]) -> dict[Path, str]:
    """The pages that `sources` mean now: for the place of each the name that the user gave it.

    Raises UsageError for what nobody can save a file to.
    """
    for source in sources:
        if not is_file(source):
            raise UsageError(f"{source}: only files and folders can be watched")
    found = [target for target in targets(sources) if isinstance(target, Target)]
    return {Path(target.name).resolve(): target.name for target in found}
