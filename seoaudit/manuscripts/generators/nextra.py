"""Nextra: ids of headings, and those that are left out of the table of contents."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

NEXTRA = Generator(
    "Nextra",
    "https://nextra.site/docs/guide/markdown",
    marks=(
        Sign("[!toc]", r"^[ \t]*\#{1,6}[ \t][^\n]*?(?P<mark>\[!toc\])[ \t]*$"),
        Sign("[#", r"^[ \t]*\#{1,6}[ \t][^\n]*?(?P<mark>\[\#[\w:.-]+\])[ \t]*$"),
    ),
    ids=(Sign("[#", r"^[ \t]*\#{1,6}[ \t][^\n]*\[\#(?P<id>[\w:.-]+)\][ \t]*$"),),
    plain="Bleed Callout Cards Cards.Card FileTree Steps Tabs Tabs.Tab",
)
