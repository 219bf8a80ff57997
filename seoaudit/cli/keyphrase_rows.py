"""The rows of keyphrase maps that say nothing: said once, after a run."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.engine.auditor import Auditor
from seoaudit.errors import Phrase
from seoaudit.page.addresses.page_names import is_pattern
from seoaudit.report.packed import Packed, unpack
from seoaudit.report.report import PageReport

if TYPE_CHECKING:
    from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap, MapRow

# Rows listed in the note before "…".
MAX_ROWS = 5


class RowCheck:
    """Notes which rows of some maps match a page of a run.

    `folders` are those the run audits as a whole: only there is a pattern or an address that
    matches no page worth a word. A file that is not there is, wherever the run looks.
    """

    def __init__(self, maps: "Sequence[KeyphraseMap]", folders: Sequence[str]) -> None:
        self._maps = maps
        self._folders = [Path(folder).resolve() for folder in folders]
        self._matched: set[tuple[str, int]] = set()

    def watch(self, reports: Iterable[Packed]) -> Iterator[Packed]:
        """Yield the reports unchanged."""
        for packed in reports:
            if self._maps and isinstance(report := unpack(packed), PageReport):
                for each in self._maps:
                    rows = each.matching(report.source, report.url)
                    self._matched.update((each.name, row.line) for row in rows)
            yield packed

    def notes(self) -> Iterator[Phrase]:
        """Yield a note for each map that is empty, and one on all rows that match nothing."""
        for each in self._maps:
            if not each.rows:
                yield Phrase(
                    "{name}: no rows: write one for each page, as in {example}",
                    name=each.name,
                    example="page.html,apple tree",
                )
        lost = [(each, row) for each in self._maps for row in each.rows if self._is_lost(each, row)]
        if lost:
            shown = ", ".join(f"{row.page} ({of.name}:{row.line})" for of, row in lost[:MAX_ROWS])
            yield Phrase(
                "no page matches {rows}: name a page by its path from the folder of the file, or "
                "by its URL",
                rows=shown + (", …" if len(lost) > MAX_ROWS else ""),
            )

    def _is_lost(self, of: "KeyphraseMap", row: "MapRow") -> bool:
        if (of.name, row.line) in self._matched:
            return False
        is_file = not is_pattern(row.page) and "://" not in row.page
        if is_file and not row.page.startswith("/"):
            return not (of.folder / row.page).exists()
        return any(of.folder.resolve().is_relative_to(folder) for folder in self._folders)


def row_check(auditor: Auditor, sources: Sequence[str]) -> RowCheck:
    """Return the check of the maps of a run over `sources`."""
    maps = auditor.keyphrase_maps.maps if auditor.keyphrase_maps else ()
    return RowCheck(maps, [source for source in sources if Path(source).is_dir()])
