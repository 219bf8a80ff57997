"""How the pages of a site link to each other, counted, as its store has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from seoaudit.rule.site.facts import SitePage, Support
from seoaudit.site.view.pages import SHEET, page_of
from seoaudit.site.view.versions import StoredVersions

# Where redirects lead, a link leads.
_TARGET = "coalesce(landing.landing, link.target)"


class StoredSupport(StoredVersions):
    """Support, and what links say: a part of what `seoaudit.rule.site.whole_site` promises."""

    def support(self) -> Iterator[tuple[SitePage, Support]]:
        """Yield the indexable pages, each with how other pages link to it."""
        rows = self._rows(
            f"SELECT {SHEET}, coalesce(pages, 0), coalesce(followed, 0), coalesce(in_text, 0), "
            "coalesce(in_menu, 0), EXISTS (SELECT 1 FROM listed other WHERE other.id = sheet.id), "
            "EXISTS (SELECT 1 FROM named WHERE named.id = sheet.id), depth "
            "FROM sheet LEFT JOIN support USING (id) LEFT JOIN depth USING (id) "
            "WHERE standing = 'indexable' ORDER BY place"
        )
        for *sheet, pages, followed, in_text, in_menu, listed, named, depth in rows:
            counted = Support(pages, followed, in_text, in_menu, bool(listed), bool(named), depth)
            yield page_of(sheet), counted

    def targets_saying_only(self, is_meant: Callable[[str], bool]) -> Iterator[str]:
        """Yield the indexable pages to which links lead that say nothing but what is meant."""
        self._rows("DROP TABLE IF EXISTS temp.meant")
        self._rows("CREATE TEMP TABLE meant (text INTEGER PRIMARY KEY)")
        ids = [id_ for id_, text in self._rows("SELECT id, text FROM text") if is_meant(text)]
        for id_ in ids:
            self._rows("INSERT INTO meant VALUES (?)", (id_,))
        rows = self._rows(
            "SELECT DISTINCT url FROM link JOIN standing ON standing.id = target "
            "JOIN address ON address.id = target WHERE kind = 'a' AND standing = 'indexable' "
            "AND source <> target AND text IN meant AND NOT EXISTS (SELECT 1 FROM link other "
            "WHERE other.target = link.target AND other.kind = 'a' "
            "AND other.source <> other.target AND other.text NOT IN meant) ORDER BY url"
        )
        return (url for (url,) in rows)

    def images_without_alt(self, pages: int) -> Iterator[str]:
        """Yield the images that so many pages at least show without an alt text."""
        rows = self._rows(
            "SELECT url FROM link JOIN address ON address.id = target WHERE kind = 'image' "
            "AND text IS NULL GROUP BY target HAVING count(DISTINCT source) >= ? ORDER BY url",
            (pages,),
        )
        return (url for (url,) in rows)

    def images_with_alts(self, least: int) -> Iterator[tuple[str, Sequence[str]]]:
        """Yield the images with so many different alt texts at least, and these."""
        rows = self._rows(
            "SELECT DISTINCT url, said.text FROM link JOIN address ON address.id = target "
            "JOIN text said ON said.id = link.text WHERE kind = 'image' AND said.text <> '' "
            "AND target IN (SELECT target FROM link WHERE kind = 'image' GROUP BY target "
            "HAVING count(DISTINCT text) >= ?) ORDER BY url, said.text",
            (least,),
        )
        for url, group in groupby(rows, key=itemgetter(0)):
            texts = [text for _, text in group]
            if len(texts) >= least:
                yield url, texts

    def link_scores(self) -> Iterator[tuple[str, float]]:
        """Yield the indexable pages, each with its link score: 1 is the mean."""
        rows = self._rows(
            "SELECT url, score FROM in_order JOIN link_score USING (id) JOIN address USING (id) "
            "ORDER BY place"
        )
        return ((url, score) for url, score in rows)

    def targets_of_texts(self) -> Iterator[tuple[str, Sequence[str]]]:
        """Yield what links in running text say that lead to several pages, and these."""
        links = (
            f"SELECT DISTINCT link.text AS text, {_TARGET} AS page FROM link LEFT JOIN landing "
            "ON landing.id = target WHERE kind = 'a' AND zone = 'text' AND link.text IS NOT NULL"
        )
        rows = self._rows(
            f"WITH led AS ({links}) SELECT said.text, url FROM led JOIN text said "
            "ON said.id = led.text JOIN address ON address.id = page JOIN standing ON "
            "standing.id = page WHERE standing = 'indexable' AND led.text IN "
            "(SELECT text FROM led GROUP BY text HAVING count(*) > 1) ORDER BY said.text, url"
        )
        for text, group in groupby(rows, key=itemgetter(0)):
            targets = [url for _, url in group]
            if len(targets) > 1:
                yield text, targets
