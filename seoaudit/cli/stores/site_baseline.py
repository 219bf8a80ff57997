"""The baseline of a site: recorded from the store that `seoaudit site` keeps of it."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED, print_line
from seoaudit.site.store.place import holds_store

if TYPE_CHECKING:
    from seoaudit.config.settings import Settings
    from seoaudit.history.baseline import Baseline

NO_SITE = "{file} knows no site: record one with seoaudit baseline write STORE"


def is_store(sources: Sequence[str]) -> bool:
    """Whether these sources are the store of one site."""
    return len(sources) == 1 and holds_store(Path(sources[0]))


def kept_in(file: Path) -> "Baseline":
    """Return what a file already holds, which a new record of something else leaves in it."""
    from seoaudit.errors import ConfigError
    from seoaudit.history.baseline import Baseline
    from seoaudit.history.baseline_file import read_baseline

    try:
        return read_baseline(file)
    except ConfigError:  # there is none, or none that can be read: it is written anew
        return Baseline({}, file.absolute().parent)


def record_site(folder: Path, file: Path, settings: "Settings", *, prunes: bool) -> int:
    """Write the findings of a site to a file, or take out of it what is mended.

    Return the exit code: 2 where not all of the site was seen or a rule crashed.
    """
    from seoaudit.cli.outputs.outputs import write
    from seoaudit.cli.printing.baseline_size import site_size_message
    from seoaudit.engine.gate import Gate
    from seoaudit.errors import ConfigError
    from seoaudit.history.baseline_file import read_baseline, serialize
    from seoaudit.site.audited import AuditedSite
    from seoaudit.site.baseline import baseline_of_site, pruned_site
    from seoaudit.site.run import SiteRequest, judge_site, of_kept, open_kept

    earlier = read_baseline(file) if prunes else kept_in(file)
    if prunes and earlier.site is None:
        raise ConfigError(NO_SITE, file=file)
    with closing(open_kept(folder)) as store:
        request = of_kept(store, SiteRequest(str(folder), settings))
        report = judge_site(store, request)[1]
        pages = AuditedSite(report, Gate(), store).reports()
        if prunes and earlier.site:
            now = pruned_site(earlier.site, report, pages)
        else:
            now = baseline_of_site(report, pages)
    write([serialize(earlier._replace(site=now))], file)
    size = site_size_message(now, earlier.site if prunes else None)
    print_line("{file}: {size}", file=file, size=size)
    return GOOD_ENOUGH if report.is_complete and not report.crashed else NOT_AUDITED
