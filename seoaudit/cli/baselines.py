"""What is known about the pages of a run, from a baseline file or an earlier revision."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.cli.program import print_note
from seoaudit.cli.stores.site_baseline import NO_SITE

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.errors import SourceError
    from seoaudit.history.baseline import Baseline, BaselineSite
    from seoaudit.report.packed import Packed
    from seoaudit.sources.content.outcome import Loaded
    from seoaudit.sources.target import Target

Audit = Callable[[Iterable["Loaded"]], Iterator["Packed"]]


def baseline_of_file(settings: "Settings") -> "Baseline | None":
    """Return the baseline named in the settings, or None."""
    if settings.baseline is None:
        return None
    from seoaudit.cli.options.given import blaming
    from seoaudit.history.baseline_file import read_baseline

    with blaming(settings, "baseline"):
        return read_baseline(Path(settings.baseline))


def site_in_baseline(settings: "Settings") -> "BaselineSite | None":
    """Return what the baseline named in the settings knows of a site, or None."""
    baseline = baseline_of_file(settings)
    if baseline and baseline.site is None:
        print_note(NO_SITE, file=settings.baseline)
    return baseline.site if baseline else None


def baseline_of_revision(
    sources: Sequence[str],
    revision: str,
    url: str | None,
    audit: Audit,
    found: "Sequence[Target | SourceError] | None" = None,
) -> "tuple[Baseline, Iterator[Loaded]]":
    """Return the findings of the changed pages at a revision, and the pages as they are now.

    `found` are the pages that `sources` name, if they are known.
    Deleted pages, and the absence of changed ones, are reported in a note.
    """
    from seoaudit.history.baseline import baseline_of
    from seoaudit.report.packed import unpack
    from seoaudit.report.report import PageReport
    from seoaudit.sources.git.revisions import Since

    since = Since(sources, revision, url=url, found=found)
    if deleted := since.deleted():
        print_note(
            "pages deleted since {revision}: {pages}",
            revision=revision,
            pages=", ".join(deleted),
        )
    if not since.changed:
        print_note("no pages changed since {revision}", revision=revision)
    earlier = map(unpack, audit(since.earlier()))
    known = (report for report in earlier if isinstance(report, PageReport))
    return baseline_of(known, Path.cwd(), revision), since.pages()
