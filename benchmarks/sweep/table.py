"""Sums of the results on many pages, and their table."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from benchmarks.sweep.constants import Constant, neighbours
from benchmarks.sweep.measures import MEASURES, Measure

# A measure, a constant and its value; the constant is None for the current numbers.
Setting = tuple[str, Constant | None, float]

# Minimum improvement for a neighbour to be marked.
BETTER = 0.001


class Sums:
    """The counts of each setting, and the number of pages on which its result differs."""

    def __init__(self) -> None:
        self.counts: dict[Setting, list[float]] = {}
        self.changed: Counter[Setting] = Counter()
        self.pages: Counter[str] = Counter()
        self.constants: defaultdict[str, dict[Constant, None]] = defaultdict(dict)

    def add(
        self, answers: Iterable[tuple[str, Constant | None, float, tuple[float, ...], bool]]
    ) -> None:
        for measure, constant, value, counts, is_other in answers:
            setting = (measure, constant, value)
            before = self.counts.get(setting, [0.0] * len(counts))
            self.counts[setting] = [a + b for a, b in zip(before, counts, strict=True)]
            self.changed[setting] += is_other
            if constant is None:
                self.pages[measure] += 1
            else:
                self.constants[measure][constant] = None


def table(sums: Sums) -> Iterator[str]:
    """Yield a line for each measure, followed by one for each of its constants."""
    for measure in MEASURES:
        if not sums.pages[measure.name]:
            continue
        usual = measure.score(sums.counts[measure.name, None, 0])
        pages = sums.pages[measure.name]
        yield f"{measure.name}: {_decimals(usual)} {measure.unit}, {pages} pages"
        for constant in sums.constants[measure.name]:
            tried = "   ".join(_tried(sums, measure, constant, usual))
            yield f"  {constant!s:<42} {constant.value:<6.4g} {tried}"


def _tried(sums: Sums, measure: Measure, constant: Constant, usual: float) -> Sequence[str]:
    cells = []
    for value in neighbours(constant.value):
        setting = (measure.name, constant, value)
        score = measure.score(sums.counts[setting])
        mark = "+" if measure.knows_right and score > usual + BETTER else ""
        cells.append(f"{value:g} {_decimals(score)}{mark} ({sums.changed[setting]})")
    return cells


def _decimals(score: float) -> str:
    return f"{score:.4f}".removeprefix("0")
