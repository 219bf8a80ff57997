"""Watching files for changes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from watchfiles import watch

from seoaudit.document.source_name import is_file
from seoaudit.errors import UsageError
from seoaudit.sources.exclusion.exclusion import Exclusion
from seoaudit.sources.target import NONE_ASKED, Target, find

# Milliseconds without a further change after which a file counts as saved.
STEP = 20

# Milliseconds after which changes are reported even while more are coming.
MAX_DELAY = 400


def changes(sources: Sequence[str], beside: Sequence[Path] = ()) -> Iterator[set[Path]]:
    """Yield the paths of files that have just been saved, until Ctrl-C.

    Folders of `sources` are watched recursively, files through their folder, since most editors
    replace a file when saving. `beside` are files to watch too, if they are in or beside those
    folders.
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


def watched_files(sources: Sequence[str], exclusion: Exclusion = NONE_ASKED) -> dict[Path, str]:
    """Map the path of each page that `sources` currently name to the name the user gave it.

    Raises UsageError for sources that cannot be saved to.
    """
    for source in sources:
        if not is_file(source):
            raise UsageError("{source}: only files and folders can be watched", source=source)
    found = find(sources, exclusion).targets
    names = [target.name for target in found if isinstance(target, Target)]
    return {Path(name).resolve(): name for name in names}
