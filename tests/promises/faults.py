"""One fault for each rule: how to put it into the article, and so how to mend it again.

A fault replaces texts of the article by others, or changes how the page arrives. `brings` are the
rules that fail with it, because one repair mends both.
"""

from collections.abc import Mapping
from typing import NamedTuple

from tests.promises.article import ARABIC, ARTICLE, URL


class Fault(NamedTuple):
    """What to replace by what, and the address, status and robots.txt of the page.

    `mended` are the edits that remain once it is mended. `scripts` are those that the scripts of
    the page make, None where nobody runs them; `redirect` is where they send readers on to.
    """

    edits: tuple[tuple[str, str], ...] = ()
    mended: tuple[tuple[str, str], ...] = ()
    article: str = ARTICLE
    url: str = URL
    status: int = 200
    robots_txt: str = "User-agent: *\nAllow: /\n"
    brings: tuple[str, ...] = ()
    scripts: tuple[tuple[str, str], ...] | None = None
    redirect: str | None = None


def scripted(*edits: tuple[str, str]) -> Fault:
    """A fault that is there only once scripts have run."""
    return Fault(scripts=edits)


def put(*edits: tuple[str, str], brings: tuple[str, ...] = ()) -> Fault:
    """A fault in the text of the page."""
    return Fault(edits, brings=brings)


def at_end(html: str, brings: tuple[str, ...] = ()) -> Fault:
    """A fault that stands at the end of the article."""
    return put(("</article>", f"{html}</article>"), brings=brings)


def named_later(nameless: str, named: str) -> Fault:
    """A fault at the end of the article that a name mends."""
    end = "</article>"
    return Fault(((end, f"{nameless}{end}"),), mended=((end, f"{named}{end}"),))


def in_head(html: str, brings: tuple[str, ...] = ()) -> Fault:
    """A fault that stands at the end of the head."""
    return put(("</head>", f"{html}</head>"), brings=brings)


def moved(path: str, brings: tuple[str, ...] = ()) -> Fault:
    """A fault in the address."""
    return Fault(url=f"https://example.com{path}", brings=brings)


TITLE = "<title>Apple tree pruning: when to cut and what to leave</title>"
DESCRIPTION = (
    "How to prune an old apple tree in late winter: which tools you need, which branches go first, "
    "and what to do once the work is done."
)
SNOW = '<img src="/img/apple-tree-in-snow.jpg" alt="An old tree with a crowded crown in the snow"'
CUTS = '<img src="/img/three-cuts.jpg" alt="Three cuts on one branch" width="800" height="600">'
INTERNAL = '<a href="/garden/saws">how to choose a garden saw</a>'
EXTERNAL = '<a href="https://orchards.example.org/wounds">the orchard society explains</a>'
CANONICAL = '<link rel="canonical" href="https://example.com/garden/prune-apple-tree">'
DATES = '"datePublished": "2025-01-14T08:00:00Z", "dateModified": "2025-01-15T08:00:00Z"'
AUTHOR = '"author": {"@type": "Person", "name": "Nora Hale", "url": "https://example.com/nora"},\n'
DATA = ARTICLE[ARTICLE.index('<script type="application/ld+json">') : ARTICLE.index("<script src")]
OWN_VERSION = (
    '<link rel="alternate" hreflang="en" href="https://example.com/garden/prune-apple-tree">'
)
REPEATED = (
    "<p>You do not need wound paint. For example, a clean cut heals faster in the open air, as "
    f"{EXTERNAL}. We tell more in {INTERNAL}. Then clean the blade with alcohol.</p>"
)
LONG = " ".join(["and then we cut one more of the long and crooked branches of the crown"] * 4)

# Plain sentences, none of which begins like the one before it or joins it.
PLAIN = " ".join(
    f"{one} {other}."
    for other in ("keep their leaves until frost", "ripen late in the year", "need a dry wall")
    for one in (
        "Pears",
        "Quinces",
        "Plums",
        "Cherries",
        "Medlars",
        "Apricots",
        "Figs",
        "Mulberries",
    )
)
PASSIVE = " ".join(
    f"{one} was cut by the gardener." for one in ("The oak", "One pear", "Our elm", "Each plum") * 3
)
LONGER = " ".join(
    f'<a href="/garden/{number}">{one}</a> {other}.'
    for number, other in enumerate(
        (
            "keep their leaves until frost",
            "ripen late in the year",
            "need a dry wall",
            "like the morning sun",
            "grow on heavy soil",
            "bloom before the leaves come",
            "feed birds through the winter",
            "bend under wet snow",
            "stand close to the house",
            "smell of honey and hay",
            "drop their fruit at night",
            "want water in July",
            "make a fine hedge",
            "shade the bench at noon",
        )
    )
    for one in (
        "Pears",
        "Quinces",
        "Plums",
        "Cherries",
        "Medlars",
        "Apricots",
        "Figs",
        "Mulberries",
    )
)
OF_LONGER = (
    "content/paragraph-too-long",
    "headings/section-too-long",
    "keyphrase/distribution",
    "links/too-many",
    "readability/transition-words",
)
HARD = (
    "The photosynthetic productivity of the individual varieties is a comprehensive consideration. "
    "It is the environmental heterogeneity of the interdependent localities that is complicated. "
    "The physiological characteristics of the predominant varieties are horticultural necessities. "
)
SECOND_HALF = ARTICLE[ARTICLE.index("<h2>What to cut first") : ARTICLE.index("</article>")]
INTRODUCTION = ("An apple tree that nobody", "A crown that nobody")
ELSEWHERE = (
    ("Pruning an old apple tree</h1>", "Pruning an old one</h1>"),
    ("For a neglected apple tree winter", "For a neglected one winter"),
    ("An apple tree that loses", "One that loses"),
    ("under an apple tree that", "under a crown that"),
    ("When an apple tree is pruned", "When it is pruned"),
)
STARTS = (
    "Its crown has grown",
    "Some gardeners prefer late",
    "A cut made then slows",
    "For a neglected apple",
    "Begin with everything",
    "Step back after",
    "Therefore, take no",
    "At the end a",
    "If you are not",
    "Finally, spread",
    "Rake up the",
    "Young shoots tell",
    "Cut those that",
)

FAULTS: Mapping[str, Fault] = {
    "content/double-escaped": at_end("<p>Salt &amp;amp; stone keep snails away.</p>"),
    "content/placeholder-field": in_head('<meta name="twitter:title" content="{{ page.title }}">'),
    "content/frame-title-missing": named_later(
        '<iframe src="https://video.example/1"></iframe>',
        '<iframe src="https://video.example/1" title="How to saw a branch"></iframe>',
    ),
    "content/mojibake": put(("wet wood invites fungi", "wet wood invites fungi cafÃ©")),
    "content/no-media": put(
        ("<figure>", "<p>"),
        (f'{SNOW} width="1200" height="800">', ""),
        ("<figcaption>Forty years without a saw.</figcaption></figure>", "Forty years.</p>"),
        (CUTS, ""),
    ),
    "content/paragraph-too-long": put(
        ("again.</p>\n<p>At the end", "again. At the end"),
        ("the cuts.</p>", f"the cuts. {PLAIN}</p>"),
        brings=("keyphrase/distribution",),
    ),
    "content/placeholder-text": put(("look again.", "look again. [TODO]")),
    "content/repeated-paragraph": at_end(REPEATED),
    "content/wall-of-bold": put(
        ('<p id="start">', '<p id="start"><b>'),
        ("second life.</p>", "second life.</b></p>"),
        ("<p>Begin", "<p><b>Begin"),
        ("begin again.</p>", "begin again.</b></p>"),
        ("<p>At the end", "<p><b>At the end"),
        ("the cuts.</p>", "the cuts.</b></p>"),
        ("<p>In the second", "<p><b>In the second"),
        ("share the sap.</p>", "share the sap.</b></p>"),
    ),
    "content/too-short": put((SECOND_HALF, "")),
    "crawl/http-status": Fault(status=404),
    "crawl/image-preview-limited": put(("max-image-preview:large", "max-image-preview:none")),
    "crawl/noindex": put(("max-image-preview:large", "max-image-preview:large, noindex")),
    "crawl/noindex-unread": Fault(
        (("max-image-preview:large", "max-image-preview:large, noindex"),),
        robots_txt="User-agent: *\nDisallow: /garden\n",
        brings=("crawl/noindex", "crawl/robots-blocked"),
    ),
    "crawl/robots-blocked": Fault(robots_txt="User-agent: *\nDisallow: /garden\n"),
    "crawl/robots-txt-invalid": Fault(robots_txt="User-agent: *\nDisalow: /admin\nAllow: /\n"),
    "crawl/snippet-blocked": put(("max-image-preview:large", "max-image-preview:large, nosnippet")),
    "crawl/unavailable-after": put(
        ("max-image-preview:large", "max-image-preview:large, unavailable_after: June")
    ),
    "head/canonical-invalid": put(
        (CANONICAL, '<link rel="canonical" href="/garden/prune-apple-tree">')
    ),
    "head/canonical-missing": put((CANONICAL, "")),
    "head/canonical-to-home": put(
        (CANONICAL, '<link rel="canonical" href="https://example.com/">'),
        brings=("social/url-differs",),
    ),
    "head/charset-missing": put(('<meta charset="utf-8">', "")),
    "head/closed-early": put(("<head>\n<meta", "<head>\n<p>Draft</p><meta")),
    "head/description-length": put((DESCRIPTION, "How to prune an apple tree.")),
    "head/description-missing": put((f'<meta name="description" content="{DESCRIPTION}">', "")),
    "head/description-multiple": in_head('<meta name="description" content="Another one">'),
    "head/description-same-as-title": put(
        (DESCRIPTION, "Apple tree pruning: when to cut and what to leave"),
        brings=("head/description-length",),
    ),
    "head/favicon-missing": put(('<link rel="icon" href="/favicon.ico">', "")),
    "head/meta-in-body": put(
        ('<meta name="robots" content="max-image-preview:large">', ""),
        ("<main>", '<main><meta name="robots" content="max-image-preview:large">'),
    ),
    "head/meta-refresh": in_head('<meta http-equiv="refresh" content="0; url=/garden/other">'),
    "head/title-generic": put(
        (TITLE, "<title>Home</title>"),
        brings=("keyphrase/in-title",),
    ),
    "head/title-length": put(
        (
            "what to leave</title>",
            "what to leave on the crown of an old one in the coldest weeks</title>",
        )
    ),
    "head/title-missing": put((TITLE, "")),
    "head/title-multiple": in_head(TITLE),
    "head/local-address": in_head('<script async src="http://localhost:1313/a.js"></script>'),
    "head/viewport-zoom-blocked": put(
        ("width=device-width, initial-scale=1", "width=device-width, user-scalable=no")
    ),
    "head/viewport-missing": put(
        ('<meta name="viewport" content="width=device-width, initial-scale=1">', "")
    ),
    "headings/duplicate": put(("<h2>The second winter</h2>", "<h2>What to cut first</h2>")),
    "headings/empty": put(("<h2>The second winter</h2>", "<h2></h2><h2>The second winter</h2>")),
    "headings/h1-missing": put(
        ("<h1>Pruning an old apple tree</h1>", "<p>Pruning an old apple tree</p>")
    ),
    "headings/h1-multiple": put(("<h2>What to cut first</h2>", "<h1>What to cut first</h1>")),
    "headings/level-skipped": put(("<h2>What to cut first</h2>", "<h4>What to cut first</h4>")),
    "headings/section-too-long": put(
        ("<h2>When an apple tree is pruned</h2>", ""),
        ("<h2>The tools you need</h2>", ""),
        ("<h2>What to cut first</h2>", ""),
        ("<h2>The second winter</h2>", ""),
        brings=("keyphrase/in-subheadings",),
    ),
    "headings/too-long": put(("What to cut first", f"What to cut first {LONG}")),
    "images/alt-file-name": put(("Three cuts on one branch", "three-cuts.jpg")),
    "images/alt-missing": put((' alt="Three cuts on one branch"', "")),
    "images/alt-repeats-caption": put(
        ("Forty years without a saw.", "An old tree with a crowded crown in the snow")
    ),
    "images/alt-too-long": put(("Three cuts on one branch", f"Three cuts {LONG}")),
    "images/control-alt-missing": named_later(
        '<input type="image" src="/img/go.png">', '<input type="image" src="/img/go.png" alt="Go">'
    ),
    "images/graphic-name-missing": named_later(
        '<svg role="img"><g/></svg>', '<svg role="img"><title>Cuts by month</title><g/></svg>'
    ),
    "images/dimensions-missing": put((' width="800" height="600"', "")),
    "images/file-name-generic": put(("three-cuts.jpg", "IMG_2041.jpg")),
    "images/first-image-lazy": put(('height="800">', 'height="800" loading="lazy">')),
    "images/picture-without-img": at_end('<picture><source srcset="/img/pear.webp"></picture>'),
    "international/part-lang-invalid": named_later(
        '<p lang="french">Taillez-le en hiver.</p>', '<p lang="fr">Taillez-le en hiver.</p>'
    ),
    "international/xml-lang-differs": Fault(
        (('<html lang="en">', '<html lang="en" xml:lang="fr">'),),
        mended=(('<html lang="en">', '<html lang="en" xml:lang="en">'),),
    ),
    "international/direction-missing": Fault(((' dir="rtl"', ""),), article=ARABIC),
    "international/foreign-punctuation": Fault((("كل شتاء،", "كل شتاء,"),), article=ARABIC),
    "international/mixed-digits": Fault((("نقص 5", "نقص ٥"),), article=ARABIC),
    "international/hreflang-invalid": put(('hreflang="de"', 'hreflang="xx-de"')),
    "international/hreflang-self-missing": put((OWN_VERSION, "")),
    "international/lang-differs": put(('<html lang="en">', '<html lang="de">')),
    "international/lang-invalid": put(('<html lang="en">', '<html lang="english">')),
    "international/lang-missing": put(('<html lang="en">', "<html>")),
    "keyphrase/competing-link": put(("how to choose a garden saw", "apple tree")),
    "keyphrase/density": at_end(
        f"<p>Nobody sees the wood for {', '.join(['the apple tree'] * 12)}.</p>"
    ),
    "keyphrase/in-content": Fault((INTRODUCTION, *ELSEWHERE), mended=ELSEWHERE),
    "keyphrase/distribution": put(
        ("An apple tree that loses", "One that loses"),
        ("under an apple tree that", "under a crown that"),
        ("For a neglected apple tree winter", "For an apple tree winter"),
        ("Choose a dry day", "For an apple tree choose a dry day"),
    ),
    "keyphrase/early-in-title": put(
        (TITLE, "<title>When to cut and what to leave on an apple tree</title>")
    ),
    "keyphrase/in-alt": put(
        ("Three cuts on one branch", "Apple tree"),
    ),
    "keyphrase/in-description": put(("prune an old apple tree in late", "prune in late")),
    "keyphrase/in-introduction": put(("An apple tree that nobody", "A crown that nobody")),
    "keyphrase/in-subheadings": put(("When an apple tree is pruned", "When it is pruned")),
    "keyphrase/in-title": put(("Apple tree pruning: when to", "Pruning in winter: when to")),
    "links/broken-fragment": put(("Step back", '<a href="#nowhere">Step back</a>')),
    "links/empty-text": put(("how to choose a garden saw", "")),
    "links/external-missing": put((EXTERNAL, "the orchard society explains")),
    "links/generic-text": put(("how to choose a garden saw", "click here")),
    "links/insecure": put(("https://orchards.example.org", "http://orchards.example.org")),
    "links/internal-missing": put((INTERNAL, "how to choose a garden saw")),
    "links/local-address": put(
        ("https://orchards.example.org/wounds", "http://localhost:8000/wounds"),
    ),
    "links/nofollow-internal": put(('"/garden/saws"', '"/garden/saws" rel="nofollow"')),
    "links/too-many": at_end(f"<h2>More</h2><p>{LONGER}</p>", brings=OF_LONGER),
    "links/uncrawlable": put(("Step back", '<a href="javascript:back()">Step back</a>')),
    "readability/paragraph-rhythm": put(
        (
            "Some gardeners prefer late summer for very vigorous trees. A cut made then",
            "Some gardeners like June. Some gardeners like May. Some gardeners wait. A cut",
        )
    ),
    "readability/passive-voice": put(
        (
            "In the second winter repeat",
            f"{PASSIVE} In the second winter repeat",
        )
    ),
    "readability/sentence-length": put(
        *((f"{start} ", f"{start} {LONG}; ") for start in STARTS),
        brings=("content/paragraph-too-long", "headings/section-too-long"),
    ),
    "readability/transition-words": at_end(f"<h2>More</h2><p>{LONGER}</p>", brings=OF_LONGER),
    "readability/reading-ease": at_end(
        f"<p>{HARD * 40}</p>",
        brings=(
            "content/paragraph-too-long",
            "headings/section-too-long",
            "keyphrase/density",
            "keyphrase/distribution",
            "readability/paragraph-rhythm",
            "readability/transition-words",
        ),
    ),
    "security/password-over-http": at_end(
        '<form action="http://example.com/in"><input type="password" aria-label="Key"></form>'
    ),
    "security/mixed-content": put(('src="/menu.js"', 'src="http://example.com/menu.js"')),
    "social/image-missing": put(
        ('<meta property="og:image" content="https://example.com/img/apple-tree-in-snow.jpg">', "")
    ),
    "social/image-relative": put(
        (
            '<meta property="og:image" content="https://example.com/img/',
            '<meta property="og:image" content="/img/',
        )
    ),
    "social/open-graph-missing": put(
        ('<meta property="og:type" content="article">', ""),
        ('<meta property="og:url" content="https://example.com/garden/prune-apple-tree">', ""),
    ),
    "social/twitter-card-missing": put(
        ('<meta name="twitter:card" content="summary_large_image">', "")
    ),
    "social/url-differs": put(
        ('og:url" content="https://example.com/garden/', 'og:url" content="https://example.com/g/')
    ),
    "structured-data/article-incomplete": put(
        ('"image": "https://example.com/img/apple-tree-in-snow.jpg",', "")
    ),
    "structured-data/article-missing": put((DATA, "")),
    "structured-data/author-missing": put(
        (AUTHOR, ""), ("<p>By Nora Hale</p>", ""), brings=("structured-data/article-incomplete",)
    ),
    "structured-data/date-conflict": put(('Modified": "2025', 'Modified": "2024')),
    "structured-data/date-invalid": put(("2025-01-14T08:00:00Z", "14 January 2025")),
    "structured-data/headline-differs": put(
        ('"headline": "Pruning an old apple tree"', '"headline": "Ten facts about pears"')
    ),
    "structured-data/json-ld-invalid": put(('2025-01-15T08:00:00Z"}', '2025-01-15T08:00:00Z",}')),
    "rendering/canonical-changed": scripted(
        (CANONICAL, '<link rel="canonical" href="https://example.com/">')
    ),
    "rendering/content-needs-scripts": scripted(
        ("</article>", f"{''.join(f'<p>{PLAIN} {n}' for n in range(40))}</article>")
    ),
    "rendering/description-changed": scripted(
        ('name="description" content="', 'name="description" content="Trees. ')
    ),
    "rendering/links-need-scripts": scripted(
        ("</article>", f"{''.join(f'<a href=/tree/{n}>Tree {n}</a>' for n in range(40))}</article>")
    ),
    "rendering/noindex-changed": scripted(("max-image-preview:large", "noindex")),
    "rendering/redirect-by-script": Fault(redirect="https://example.com/trees"),
    "rendering/title-changed": scripted((TITLE, "<title>Trees</title>")),
    "url/no-words": moved("/?p=12"),
    "url/parameters": Fault(
        ((CANONICAL, ""),),
        url=f"{URL}?a=1&b=2",
        brings=("head/canonical-missing", "international/hreflang-self-missing"),
    ),
    "url/too-long": moved(f"/garden/{'the-old-' * 12}apple-tree"),
    "url/underscore": moved("/garden/prune_apple_tree"),
    "url/uppercase": moved("/Garden/Prune-Apple-Tree"),
    "keyphrase/in-url": moved("/garden/pruning-in-winter"),
    "weight/dom-too-large": at_end("<i></i>" * 4000),
    "weight/html-too-big": at_end(f"<!--{'x' * 2_200_000}-->"),
    "weight/inline-too-big": in_head(f"<style>{'p { color: #123456 } ' * 6000}</style>"),
    "weight/render-blocking": in_head(
        "".join(f'<script src="/{n}.js"></script>' for n in range(30))
    ),
}
