"""The link score of a page: how much of the attention that links pass on comes to it.

Brin and Page, "The anatomy of a large-scale hypertextual web search engine", 1998:
https://research.google/pubs/the-anatomy-of-a-large-scale-hypertextual-web-search-engine/
"""

from array import array
from itertools import groupby, repeat
from operator import itemgetter

from seoaudit.site.store.store import Store

# The share that is passed on over links, and how often: as in the paper; after twenty rounds the
# order of pages no longer changes.
DAMPING = 0.85
ROUNDS = 20

_LINKS = """
SELECT DISTINCT one.place, other.place FROM link
JOIN in_order one ON one.id = source JOIN standing s ON s.id = source AND s.standing = 'indexable'
JOIN in_order other ON other.id = target
JOIN standing t ON t.id = target AND t.standing = 'indexable'
WHERE kind = 'a' AND is_followed AND source <> target ORDER BY 1, 2
"""


def score_links(store: Store) -> None:
    """Fill the table of link scores: 1 is the mean of all indexable pages."""
    execute = store.connection.execute
    sql = "SELECT place, in_order.id FROM in_order JOIN standing USING (id) WHERE standing = "
    ids, number = array("q"), array("i", [0])  # places count from 1
    for place, id_ in execute(f"{sql}'indexable' ORDER BY place"):
        number.extend(repeat(-1, place + 1 - len(number)))
        number[place] = len(ids)
        ids.append(id_)
    if not ids:
        return
    starts, ends = array("q"), array("i")
    sources = array("i")
    for place, links in groupby(execute(_LINKS), key=itemgetter(0)):
        sources.append(number[place])
        starts.append(len(ends))
        ends.extend([number[target] for _, target in links])
    starts.append(len(ends))
    scores = _passed_on(len(ids), sources, starts, ends)
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
