"""The description of one site generator."""

from __future__ import annotations

from seoaudit.named_tuple import NamedTuple


class Sign(NamedTuple):
    """A pattern, and characters that are in all it matches: most texts have none of them."""

    characters: str
    pattern: str


class Generator(NamedTuple):
    """What one generator adds to Markdown. Patterns are regular expressions, matched line by line.

    `boxes` match a line that opens a box around the indented lines below it; their group "title" is
    text, all else is not. `marks` match signs that are no text: their groups "mark" and "other" are
    left out. `ids` match what gives a place its id, in their group "id"; `options` do so in what
    Markdown takes for code. `bringing` match a line that may put text with ids of its own here.
    Calls are shortcodes, tags and components, named with spaces between: those of `media` show a
    picture or a film, those of `includes` put the text of another file here, and those of `plain`
    do neither.
    """

    name: str
    # Where its syntax is documented.
    reference: str
    boxes: tuple[str, ...] = ()
    marks: tuple[Sign, ...] = ()
    ids: tuple[Sign, ...] = ()
    options: tuple[Sign, ...] = ()
    bringing: tuple[Sign, ...] = ()
    media: str = ""
    includes: str = ""
    plain: str = ""
