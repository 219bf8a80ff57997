"""The pages of a folder and everything below it, or of a glob."""

import os
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path, PurePath

from seoaudit.document.source_name import is_archive, is_file
from seoaudit.errors import Phrase, SourceError
from seoaudit.sources.content.markup import ENDINGS, is_audited, is_page, is_part
from seoaudit.sources.content.text_kinds import is_never_page
from seoaudit.sources.exclusion.exclusion import Exclusion, Filter, LeftOut, Reason, Why, is_own
from seoaudit.sources.files.file import problem_of

Found = str | SourceError | LeftOut


def pages(folder: str, exclusion: Exclusion) -> Iterator[Found]:
    """Yield the names of all pages in a folder and below, sorted, and then how many are left out.

    Hidden folders and those of installed packages are skipped. A folder that cannot be opened is
    reported, and the others are still read.
    """
    yield from _walk(folder, Filter(Path(folder), exclusion), Path())


def matches(pattern: str, exclusion: Exclusion) -> Iterator[Found]:
    """Yield the files that match a pattern, sorted; if only folders match, the pages in them.

    What is no page by its name, such as a style sheet, is passed over.
    """
    import glob

    found = sorted(glob.iglob(pattern, recursive=True), key=lambda name: Path(name).parts)  # noqa: PTH207
    files = [name for name in found if not Path(name).is_dir()]
    root = _named_part(pattern)
    chosen = Filter(root, exclusion)
    if not found:
        yield SourceError(pattern, "no file matches this pattern: check it, and quote it")
    elif files:
        yield from _chosen(pattern, files, root, chosen)
    else:
        for folder in found:
            yield from _walk(folder, chosen, Path(folder).relative_to(root))


def is_pattern(name: str) -> bool:
    """Whether a name that is not a file is to be treated as a glob."""
    import glob

    return glob.has_magic(name)


def _walk(folder: str, chosen: Filter, inside: Path) -> Iterator[Found]:
    """Yield what is in `folder`, which is at `inside` below the root of the filter."""
    closed: list[OSError] = []
    names: list[str] = []
    left_out: Counter[Why] = Counter()
    for place, folders, files in os.walk(folder, onerror=closed.append):
        here = inside / os.path.relpath(place, folder)
        entered = []
        for name in filter(lambda name: is_own(Path(place, name)), folders):
            if why := chosen.folder(here / name):
                left_out[why] += _count(Path(place, name))
            else:
                entered.append(name)
        folders[:] = entered
        for name in filter(is_page, files):
            if not is_audited(name):
                left_out[Why(Reason.PART if is_part(name) else Reason.PROJECT)] += 1
            elif why := chosen.file(here / name):
                left_out[why] += 1
            else:
                names.append(_name(place, name))
    yield from sorted(names, key=lambda name: Path(name).parts)
    for error in closed:
        place = str(error.filename)
        yield SourceError(place, problem_of(place, error))
    if not names and not closed:
        yield SourceError(folder, _nothing(left_out.total()))
    yield from _told(left_out)


def _name(folder: str, file: str) -> str:
    """Return the name of a page, without ./ before it unless it would then be taken for a URL."""
    whole = os.path.join(folder, file)  # noqa: PTH118
    bare = whole.removeprefix(os.curdir + os.sep)
    return bare if is_file(bare) else whole


def _count(folder: Path) -> int:
    """Return how many pages are in a folder that is not entered."""
    count = 0
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if is_own(Path(place, name))]
        count += sum(map(is_page, files))
    return count


def _nothing(left_out: int) -> Phrase:
    *others, last = ENDINGS
    endings = Phrase("{others} or {last}", others=", ".join(others), last=last)
    nothing = Phrase("no {endings} files in this folder or below it", endings=endings)
    return Phrase("{nothing}, but for those left out", nothing=nothing) if left_out else nothing


def _told(left_out: Counter[Why]) -> Iterator[LeftOut]:
    return (LeftOut(pages, why) for why, pages in left_out.items() if pages)


def _chosen(pattern: str, files: list[str], root: Path, chosen: Filter) -> Iterator[Found]:
    left_out: Counter[Why] = Counter()
    count = 0
    for name in files:
        place = Path(name).relative_to(root)
        is_no_page = is_never_page(name) and not is_archive(name)
        if is_no_page or not all(is_own(root / each) for each in place.parents[:-1]):
            continue
        count += 1
        if why := chosen.anywhere(place):
            left_out[why] += 1
        else:
            yield name
    if not count:
        yield SourceError(pattern, "only files that are no pages match this pattern: check it")
    elif left_out.total() == count:
        yield SourceError(pattern, "all files that match this pattern are left out")
    yield from _told(left_out)


def _named_part(pattern: str) -> Path:
    """Return the folder that a pattern names before its first wildcard."""
    return Path(*takewhile(lambda part: not is_pattern(part), PurePath(pattern).parts))
