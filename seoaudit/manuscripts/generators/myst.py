"""Targets of MyST and reStructuredText, and labels of MultiMarkdown and AsciiDoc."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

MYST = Generator(
    "MyST",
    "https://myst-parser.readthedocs.io/en/latest/syntax/cross-referencing.html",
    marks=(
        Sign(")=", r"^(?P<mark>\([\w:./-]+\)=)[ \t]*$"),
        Sign(".. _", r"^(?P<mark>\.\. _[\w:.-]+:)[ \t]*$"),
        Sign("% ", r"(?<=\n\n)(?P<mark>%[ \t][^\n]*(?:\n%[ \t][^\n]*)*)"),
        Sign("+++", r"^(?P<mark>\+\+\+[ \t]+\{[^\n]*\})[ \t]*$"),
        Sign("$$", r"^\$\$[ \t]*(?P<mark>\([\w:.-]+\))[ \t]*$"),
        Sign("[", r"^(?P<mark>\[(?:\[[\w:.-]+\]|\#[\w:.-]+)\])[ \t]*$"),
        # The options of a directive between colons, and the name of a role.
        Sign(
            ":::",
            r"^[ \t>]*:{3,}\{[\w:-]+\}[^\n]*\n"
            r"(?P<mark>[ \t>]*:[\w-]+:(?:[ \t][^\n]*)?"
            r"(?:\n[ \t>]*:[\w-]+:(?:[ \t][^\n]*)?)*)$",
        ),
        Sign("}`", r"(?P<mark>\{[a-z][\w:+.-]*\})(?=`[^`\n]+`)"),
    ),
    ids=(
        Sign(")=", r"^\((?P<id>[\w:./-]+)\)=[ \t]*$"),
        Sign(".. _", r"^\.\. _(?P<id>[\w:.-]+):[ \t]*$"),
        Sign("[", r"^\[(?:\[|\#)(?P<id>[\w:.-]+)\]{1,2}[ \t]*$"),
        Sign("$$", r"^\$\$[ \t]*\((?P<id>[\w:.-]+)\)[ \t]*$"),
        Sign("]", r"^\#{1,6}[ \t][^\n]*\[(?P<id>[\w:.-]+)\][ \t]*\#*[ \t]*$"),
    ),
    options=(
        Sign(":name:", r"^[ \t]*:name:[ \t]*(?P<id>[\w:.-]+)[ \t]*$"),
        Sign(":label:", r"^[ \t]*:label:[ \t]*(?P<id>[\w:.-]+)[ \t]*$"),
    ),
    bringing=(
        Sign(
            "{",
            r"^[ \t]*[`:~]{3,}\{"
            r"(?:include|eval-rst|bibliography|glossary|auto\w+|[a-z]+:[a-z:]+)\}",
        ),
    ),
)
