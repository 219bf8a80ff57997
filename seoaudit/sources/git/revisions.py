"""The pages that changed since a revision, and their earlier versions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from seoaudit.document.document import Document
from seoaudit.errors import SourceError, UsageError
from seoaudit.sources.content.markup import is_audited
from seoaudit.sources.content.outcome import Loaded
from seoaudit.sources.files import file
from seoaudit.sources.git.repository import Repository, place_of
from seoaudit.sources.reading import read_targets
from seoaudit.sources.target import Target, find


class Since:
    """The changed pages of `sources`; `found` are the pages these name, if they are known.

    Changed since `revision`, or since the current branch left it. Raises UsageError if git does not
    know it, and for sources that are not files.
    """

    def __init__(
        self,
        sources: Sequence[str],
        revision: str,
        *,
        found: Sequence[Target | SourceError] | None = None,
        url: str | None = None,
    ) -> None:
        self._sources = sources
        self._found = find(sources).targets if found is None else found
        self._url = url
        self._repository = Repository(_folder(sources))
        self._commit = self._repository.parting(revision)
        self._changes = self._repository.changes(self._commit)
        self.changed = list(self._changed())

    def pages(self) -> Iterator[Loaded]:
        """Yield the changed pages as they are now, in input order."""
        return read_targets(self.changed, url=self._url)

    def earlier(self) -> Iterator[Document]:
        """Yield their earlier versions under their current names, without new pages."""
        files = (target for target in self.changed if isinstance(target, Target))
        for target in files:
            old_name = self._changes.old_names.get(place_of(target.name))
            body = self._repository.body(self._commit, old_name) if old_name else None
            page = None if body is None else file.page(target.name, body, target.folder)
            if isinstance(page, Document):
                yield page if self._url is None else replace(page, url=self._url)

    def deleted(self) -> Sequence[str]:
        """Return the deleted pages of the sources, relative to the working folder."""
        gone = (place for place in self._changes.deleted if is_audited(place.name))
        return [_shown(place) for place in gone if any(_means(s, place) for s in self._sources)]

    def _changed(self) -> Iterator[Target | SourceError]:
        gone = set(self._changes.deleted)
        for target in self._found:
            if isinstance(target, SourceError):
                if not any(_means(target.source, place) for place in gone):
                    yield target
            elif target.kind != "file":
                raise UsageError(
                    "{name}: not a file: only files have earlier versions in git", name=target.name
                )
            elif self._is_changed(target, gone):
                yield target

    def _is_changed(self, target: Target, gone: set[Path]) -> bool:
        """Whether to consider a file; one that does not exist is missing, unless it was deleted."""
        place = place_of(target.name)
        if place in self._changes.old_names:
            return True
        return not place.exists() and place not in gone


def before(name: str, revision: str, *, url: str | None = None) -> Loaded:
    """Return a file at a revision, under its current name whatever it was called then.

    A SourceError if it did not exist; raises UsageError if git does not know the revision.
    """
    repository = Repository(_folder([name]))
    commit = repository.commit(revision)
    old_name = repository.changes(commit).old_names.get(place_of(name)) or repository.name(name)
    body = None if old_name is None else repository.body(commit, old_name)
    if body is None:
        return SourceError(
            name, "does not exist at {revision}: name another revision", revision=revision
        )
    page = file.page(name, body)
    return replace(page, url=url) if url and isinstance(page, Document) else page


def _folder(sources: Sequence[str]) -> Path:
    """Return the nearest existing folder around the first source."""
    first = place_of(sources[0].removeprefix("@")) if sources else Path.cwd()
    return next(place for place in (first, *first.parents) if place.is_dir())


def _means(source: str, place: Path) -> bool:
    """Whether a deleted file would belong to a source."""
    around = place_of(source)
    return place.is_relative_to(around) or PurePath(place).match(str(around))


def _shown(place: Path) -> str:
    here = Path.cwd()
    return (place.relative_to(here) if place.is_relative_to(here) else place).as_posix()
