"""MkDocs with the theme Material: boxes, tabs, snippets, icons, keys and abbreviations."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

MKDOCS = Generator(
    "MkDocs Material",
    "https://squidfunk.github.io/mkdocs-material/reference/",
    boxes=(
        r"(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*(?:[ \t]+\"(?P<title>[^\"\n]*)\")?",
        r"===[+!]?[ \t]+\"(?P<title>[^\"\n]+)\"",
    ),
    marks=(
        Sign("8<", r"^[ \t]*(?P<mark>-{1,}8<-{1,}[^\n]*)$"),
        Sign("*[", r"^(?P<mark>\*\[[^\]\n]+\]:[^\n]*)$"),
        Sign("///", r"^[ \t]*(?P<mark>///[^\n]*)$"),
        Sign(
            ":", r"(?P<mark>:(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:(?:\{[^{}\n]*\})?)"
        ),
        Sign("++", r"(?P<mark>\+\+)(?=[\w\"])[\w+\" -]+(?<=[\w\"])(?P<other>\+\+)"),
        Sign("==", r"(?<![=\w])(?P<mark>==)(?=[^\s=])[^=\n]+(?<=[^\s=])(?P<other>==)(?![=\w])"),
        Sign("^^", r"(?<!\^)(?P<mark>\^\^)(?=[^\s^])[^^\n]+(?<=[^\s^])(?P<other>\^\^)(?!\^)"),
    ),
    # mkdocstrings, mkdocs-click and its like: https://mkdocstrings.github.io/usage/,
    # https://github.com/mkdocs/mkdocs-click
    bringing=(Sign(":::", r"^:::[ \t]+(?:\w+(?:\.\w+)+|mkdocs-[\w-]+)[ \t]*$"),),
    includes="8<",
)
