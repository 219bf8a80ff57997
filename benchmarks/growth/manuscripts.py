"""What a manuscript can repeat: Markdown, the tags of generators, MDX, front matter."""

from collections.abc import Callable
from math import isqrt

from benchmarks.growth.kinds import SENTENCE, Kind, Kinds, Repeated
from seoaudit.document.document import Document
from seoaudit.document.markup import Markup

TITLE = "# A pear by the wall\n\n"


def written(markup: Markup, size: int, make: Callable[[int], str]) -> Kind:
    """Return a kind of a manuscript."""
    return Kind(size, lambda n: Repeated(Document(make(n), markup=markup)))


def repeated(markup: Markup, size: int, piece: str) -> Kind:
    """Repeat a piece below a title; № is its number."""
    return written(
        markup,
        size,
        lambda n: TITLE + "".join(piece.replace("№", str(number)) for number in range(n)),
    )


def around(markup: Markup, size: int, before: str, after: str = "") -> Kind:
    """Put what stands between two pieces between them again."""
    return written(markup, size, lambda n: TITLE + before * n + "pear" + after * n)


def staircase(size: int, step: Callable[[int], str]) -> Kind:
    """Return a kind whose lines grow: as many that their length grows with the size."""
    return written(
        "markdown", size, lambda n: TITLE + "".join(step(number) for number in range(isqrt(n)))
    )


def front_matter(size: int, piece: str, before: str = "", after: str = "") -> Kind:
    """Repeat a piece in front matter; № is its number."""
    return written(
        "markdown",
        size,
        lambda n: (
            f"---\ntitle: A pear\n{before}"
            + "".join(piece.replace("№", str(number)) for number in range(n))
            + f"{after}\n---\n\n{TITLE}{SENTENCE}\n"
        ),
    )


MARKDOWN: Kinds = {
    name: repeated("markdown", size, piece)
    for name, size, piece in (
        ("headings", 200, "## A step\n\nSome words.\n\n"),
        ("headings that differ", 200, "## Step №\n\n"),
        ("underlined headings", 200, "A step\n---\n\n"),
        ("headings with ids", 200, "## A step {#step-№}\n\n"),
        ("items", 300, "- a pear\n"),
        ("items in items", 60, "- a pear\n\n    - "),
        ("items that are loose", 150, "- a pear\n\n"),
        ("items to tick", 200, "- [ ] a pear\n"),
        ("marks of items", 500, "- "),
        ("marks of all items", 300, "+ * - "),
        ("numbers", 300, "1. a pear\n"),
        ("numbers in numbers", 300, "1. "),
        ("definitions", 150, "pear №\n: a tree\n\n"),
        ("quotes", 80, "> "),
        ("quotes side by side", 200, "> a pear\n\n"),
        ("lazy quotes", 200, "> a pear\nthat is ripe\n"),
        ("quotes and items", 60, "> - "),
        ("links", 200, "[a pear](/pear) "),
        ("links with titles", 200, '[a pear](</pear №> "a (b)") '),
        ("links that are not closed", 500, "[a"),
        ("links without an end of the address", 300, "[a](b"),
        ("links with brackets", 300, "[a]((("),
        ("titles that are not closed", 300, '[a](b "c '),
        ("closing brackets", 500, "a]"),
        ("brackets in brackets", 300, "[[a] "),
        ("images", 200, "![a pear](/pear.png)\n\n"),
        ("images that are not closed", 300, "!["),
        ("images in links", 200, "[![a](/b.png)](/c) "),
        ("references", 200, "[a]: /pear\n"),
        ("references that differ", 200, "[a№]: /pear '№'\n"),
        ("uses of references", 200, "[a№][b№] [c№]\n\n[b№]: /pear\n\n"),
        ("references that are not there", 300, "[a][b] "),
        ("references that are not closed", 200, "[a]: <b\n'c\n"),
        ("footnotes", 200, "[^1] "),
        ("footnotes that are there", 150, "pear[^№]\n\n[^№]: a tree\n\n"),
        ("inline footnotes", 200, "pear^[a tree] "),
        ("short forms", 150, "*[P№]: a pear\n\nP№ "),
        ("stars", 500, "*a"),
        ("stars in pairs", 300, "**a* "),
        ("stars of all lengths", 200, "*a **b ***c "),
        ("underscores", 500, "_a_"),
        ("strikes", 500, "~~a "),
        ("backticks", 500, "`a"),
        ("backticks of all lengths", 100, "` `` ``` ```` "),
        ("fences", 200, "```\ncode\n```\n\n"),
        ("fences that are not closed", 300, "~~~ a\n"),
        ("longer fences", 100, "````md\n```\ncode\n```\n````\n\n"),
        ("code", 300, "    code\n"),
        ("rows", 200, "| a | b |\n"),
        ("tables", 80, "| a | b |\n|---|---|\n| c | d |\n\n"),
        ("heads of tables", 150, "| a | b |\n|---|---|\n"),
        ("bars", 500, "| "),
        ("rules", 300, "---\n\n"),
        ("HTML", 200, "<div>\n\nwords\n\n</div>\n\n"),
        ("HTML that is not closed", 200, "<div>\n\nwords\n\n"),
        ("HTML in a line", 300, "<b>a</b> <i "),
        ("comments", 200, "<!-- a pear -->\n\n"),
        ("comments that are not closed", 300, "<!-- "),
        ("sections of raw text", 200, "<![CDATA[ a "),
        ("orders", 200, "<? a "),
        ("declarations", 200, "<!A a "),
        ("angles", 500, "<a"),
        ("entities", 500, "&amp;"),
        ("entities that are not closed", 500, "&a"),
        ("backslashes", 800, "\\"),
        ("hard breaks", 300, "pear  \npear\\\n"),
        ("addresses", 300, "<https://example.com/> "),
        ("bare addresses", 300, "https://example.com/pear-№ "),
        ("mail", 300, "a@b.c "),
        ("template tags", 200, "{{ pear }} "),
        ("template tags that are not closed", 400, "{% if "),
        ("blocks of a template", 150, "{% if a %}\n\npear\n\n{% endif %}\n\n"),
        ("short codes", 150, "{{< figure src='/a.png' alt='a' >}}\n\n"),
        ("short codes in pairs", 100, "{{% note %}}\n\npear\n\n{{% /note %}}\n\n"),
        ("short codes that are not closed", 300, "{{< a "),
        ("includes of code", 200, "<<< a.js\n\n"),
        ("paragraphs", 150, SENTENCE + "\n\n"),
        ("lines", 500, "pear\n"),
        ("spaces", 1000, " "),
        ("empty lines", 1000, "\n"),
        ("tabs", 500, "\t- a\n"),
        ("attributes", 200, "a pear {.wide}\n\n"),
        ("notes", 150, ":::note\na pear\n:::\n\n"),
        ("notes in notes", 60, ":::note\n\n"),
        ("admonitions", 150, "!!! note\n    a pear\n\n"),
        ("callouts", 150, "> [!NOTE]\n> a pear\n\n"),
        ("formulas", 300, "$a$ $$b$$ "),
        ("formulas that are not closed", 300, "$$ a\n"),
        ("tabs of a site", 150, '=== "a"\n\n    pear\n\n'),
        ("quotes in text", 500, "\"a' "),
        ("dots", 500, "..."),
        ("wiki links", 300, "[[a pear|b]] "),
        ("marks of text", 300, "==a== ^b^ ~c~ "),
        ("emoji", 300, ":pear: "),
    )
} | {
    "lists in lists": staircase(3600, lambda number: "  " * number + "- pear\n"),
    "numbered lists in lists": staircase(3600, lambda number: "   " * number + "1. pear\n"),
    "quotes that grow": staircase(3600, lambda number: ">" * number + " pear\n\n"),
    "notes of all lengths": staircase(3600, lambda number: ":" * (number + 3) + "note\n"),
    "fences of all lengths": staircase(3600, lambda number: "`" * (number + 3) + "\npear\n"),
    "a table with a long head": written(
        "markdown", 300, lambda n: TITLE + "| a " * n + "|\n" + "|---" * n + "|\n| b |\n"
    ),
    "emphasis in emphasis": around("markdown", 80, "*a **b ", "** c*"),
    "links in links": around("markdown", 150, "[", "](/a)"),
    "images in images": around("markdown", 80, "![", "](/a)"),
    "brackets around": around("markdown", 300, "[", "]"),
    "one long fence": around("markdown", 800, "`", "`"),
    "front matter keys": front_matter(150, "key№: a pear\n"),
    "front matter tags": front_matter(200, "- pear №\n", "tags:\n"),
    "front matter in a line": front_matter(300, "pear, ", "tags: [", "]"),
    "front matter in brackets": written(
        "markdown",
        60,
        lambda n: f"---\ntitle: A pear\na: {'[' * n}{']' * n}\n---\n\n{TITLE}{SENTENCE}\n",
    ),
    "front matter in steps": written(
        "markdown",
        1600,
        lambda n: (
            "---\ntitle: A pear\n"
            + "".join("  " * i + f"a{i}:\n" for i in range(isqrt(n)))
            + f"\n---\n\n{TITLE}{SENTENCE}\n"
        ),
    ),
    "front matter names": front_matter(60, "a№: &a№ [pear]\nb№: *a№\n"),
    "front matter lines": front_matter(300, "  a pear\n", "description: >\n"),
    "front matter title": front_matter(500, "pear ", "description: "),
    "front matter comments": front_matter(300, "# pear\n"),
}

MDX: Kinds = {
    name: repeated("mdx", size, piece)
    for name, size, piece in (
        ("components", 200, "<Pear size={2} />\n\n"),
        ("components in components", 150, "<Pear>\n\n"),
        ("components in a line", 200, "a <Pear>b</Pear> "),
        ("components with text", 150, "<Pear>\n\n## A pear\n\nwords\n\n</Pear>\n\n"),
        ("components with objects", 150, "<Pear a={{ b: [1, 2], c: '}' }} />\n\n"),
        ("components with components", 150, "<Pear a={<b>c</b>} />\n\n"),
        ("components with spread", 200, "<Pear {...a} />\n\n"),
        ("parts of components", 200, "<A.B.C x:y='1'></A.B.C>\n\n"),
        ("nothing around", 200, "<>a</> "),
        ("braces", 300, "{pear} "),
        ("braces in braces", 300, "{"),
        ("braces that are not closed", 300, "<X a={"),
        ("braces with texts", 200, "{`a ${b} '`} "),
        ("texts that are not closed", 300, "{'a "),
        ("templates that are not closed", 300, "{`a ${"),
        ("comments", 200, "{/* a pear */}\n\n"),
        ("comments that are not closed", 300, "<!-- "),
        ("comments of code that are not closed", 300, "{/* "),
        ("imports", 200, "import a from 'b'\n\n"),
        ("imports over lines", 150, "import {\n  a№\n} from 'b'\n\n"),
        ("exports", 200, "export const a№ = 1\n\n"),
        ("exports that are not closed", 200, "export const a = {\n"),
        ("attributes that are not closed", 300, "<X a='"),
        ("pieces of HTML", 200, "<div style={{a: 1}}>\n\nwords\n\n</div>\n\n"),
        ("angles", 300, "a < b <c "),
    )
} | {
    "components around": around("mdx", 60, "<Pear>\n\n", "\n\n</Pear>"),
    "components around in a line": around("mdx", 80, "<Pear>", "</Pear>"),
    "braces around": around("mdx", 200, "{", "}"),
}
