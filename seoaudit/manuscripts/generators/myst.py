"""Targets of MyST and reStructuredText, and labels of MultiMarkdown and AsciiDoc."""

from seoaudit.manuscripts.generators.generator import Generator

MYST = Generator(
    "MyST",
    "https://myst-parser.readthedocs.io/en/latest/syntax/cross-referencing.html",
    marks=(
        r"^(?P<mark>\([\w:.-]+\)=)[ \t]*$",
        r"^(?P<mark>\.\. _[\w:.-]+:)[ \t]*$",
        r"^(?P<mark>\[(?:\[[\w:.-]+\]|\#[\w:.-]+)\])[ \t]*$",
    ),
    ids=(
        r"^\((?P<id>[\w:.-]+)\)=[ \t]*$",
        r"^\.\. _(?P<id>[\w:.-]+):[ \t]*$",
        r"^\[(?:\[|\#)(?P<id>[\w:.-]+)\]{1,2}[ \t]*$",
        r"^\#{1,6}[ \t][^\n]*\[(?P<id>[\w:.-]+)\][ \t]*\#*[ \t]*$",
    ),
)
