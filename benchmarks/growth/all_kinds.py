"""All kinds by their names."""

from benchmarks.growth.elements import ELEMENTS, NESTING
from benchmarks.growth.kinds import Kind
from benchmarks.growth.manuscripts import MARKDOWN, MDX
from benchmarks.growth.metadata import DATA, HEAD
from benchmarks.growth.surroundings import SURROUNDINGS
from benchmarks.growth.wording import CHARACTERS, WORDS

GROUPS = {
    "nesting": NESTING,
    "elements": ELEMENTS,
    "head": HEAD,
    "data": DATA,
    "characters": CHARACTERS,
    "words": WORDS,
    "around": SURROUNDINGS,
    "markdown": MARKDOWN,
    "mdx": MDX,
}
KINDS: dict[str, Kind] = {
    f"{group}: {name}": kind for group, kinds in GROUPS.items() for name, kind in kinds.items()
}
