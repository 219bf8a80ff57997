"""The link score of a page: how much of the attention that links pass on comes to it.

Brin and Page, "The anatomy of a large-scale hypertextual web search engine", 1998:
https://research.google/pubs/the-anatomy-of-a-large-scale-hypertextual-web-search-engine/
"""

from array import array
from itertools import groupby
from operator import itemgetter

from seoaudit.site.store.store import Store

# The share that is passed on over links, and how often: as in the paper; after twenty rounds the
# order of pages no longer changes.
DAMPING = 0.85
ROUNDS = 20

# In the order in which links are kept: those of a page are together.
_LINKS = """
SELECT one.number, other.number FROM link CROSS JOIN spot one ON one.id = source
CROSS JOIN spot other ON other.id = target
WHERE kind = 'a' AND is_followed AND source <> target
"""


def score_links(store: Store) -> None:
    """Fill the table of link scores: 1 is the mean of all indexable pages."""
    execute = store.connection.execute
    execute("DROP TABLE IF EXISTS temp.spot")
    execute("CREATE TEMP TABLE spot (id INTEGER PRIMARY KEY, number INTEGER NOT NULL)")
    count = execute(
        "INSERT INTO spot SELECT id, row_number() OVER (ORDER BY id) - 1 FROM standing "
        "JOIN page USING (id) WHERE standing = 'indexable'"
    ).rowcount
    if not count:
        return
    starts, ends, sources = array("q"), array("i"), array("i")
    for source, links in groupby(execute(_LINKS), key=itemgetter(0)):
        sources.append(source)
        starts.append(len(ends))
        ends.extend(sorted({target for _, target in links}))
    starts.append(len(ends))
    scores = _passed_on(count, sources, starts, ends)
    ids = (id_ for (id_,) in execute("SELECT id FROM spot ORDER BY number"))
    rows = zip(ids, scores, strict=True)
    store.connection.executemany("INSERT INTO link_score VALUES (?, ?)", rows)


def _passed_on(
    count: int, sources: "array[int]", starts: "array[int]", ends: "array[int]"
) -> "array[float]":
    """Return the scores of `count` pages; links of sources[i] are ends[starts[i]:starts[i + 1]].

    What a page without links has goes to all.
    """
    scores = array("d", (1.0 for _ in range(count)))
    for _ in range(ROUNDS):
        left = sum(scores)
        passed = array("d", (0.0 for _ in range(count)))
        for index, source in enumerate(sources):
            begin, end = starts[index], starts[index + 1]
            left -= scores[source]
            share = scores[source] / (end - begin)
            for target in ends[begin:end]:
                passed[target] += share
        rest = 1.0 - DAMPING + DAMPING * left / count
        scores = array("d", (rest + DAMPING * each for each in passed))
    return scores
