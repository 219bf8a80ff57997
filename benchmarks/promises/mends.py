"""Mend a finding without a mind: write, add or delete what it names, and nothing else.

Each mend takes the page and one of its findings and returns the edits of the source; none where it
takes a writer.
"""

# ruff: noqa: ARG001, ARG005 - every mend has the same shape

import re
from collections.abc import Callable, Mapping, Sequence

from seoaudit.page.article.article_text import is_running
from seoaudit.page.article.blocks import Block
from seoaudit.page.page import Page
from seoaudit.report.parts import ReportedFinding
from seoaudit.rule.finding import Edit, Safety
from seoaudit.text.recognition.file_names import named_size

Mend = Callable[[Page, ReportedFinding], Sequence[Edit]]

SENTENCES = (
    "A short walk in the morning tells more than a long report at night.",
    "Neighbours bring bread, tools and good advice, and they stay for tea.",
    "Rain fell for a week; then the wind turned and dried the paths.",
    "Nobody had counted the boxes, so we opened them one by one.",
    "Later the river rose, but the old bridge held.",
    "For example, the baker keeps a list of who needs a ride.",
)


def phrase(page: Page) -> str:
    return page.keyphrase.text if page.keyphrase else "the garden"


def insert(at: int, text: str) -> Sequence[Edit]:
    return (Edit(at, at, text),)


def in_head(html: Callable[[Page], str]) -> Mend:
    """Add an element to the head."""
    return lambda page, finding: insert(page.head.place.end, html(page))


def attribute(element_at: str, name: str, value: Callable[[Page], str]) -> Mend:
    """Set an attribute of the tag at the finding."""

    def mend(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
        found = re.compile(rf"<{element_at}\b[^>]*?(?=/?>)", re.IGNORECASE).match(
            page.source, finding.start
        )
        if not found:
            return ()
        own = re.search(
            rf"\s{name}(=(\"[^\"]*\"|'[^']*'|[^\s>]*))?(?=\s|$)", found[0], re.IGNORECASE
        )
        written = f' {name}="{value(page)}"'
        if own:
            start = finding.start + own.start()
            return (Edit(start, start + len(own[0]), written),)
        return insert(found.end(), written + " ")

    return mend


def dimensions(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    """Write the size in the file name, else one that makes no other picture or decoration of it."""
    image = next(image for image in page.images if image.start == finding.start)
    size = (180, 180) if image.is_decorative else (640, 480)
    width, height = named_size(image.file_name) or size
    return attribute("img", f'width="{width}" height', lambda page: str(height))(page, finding)


def running(page: Page) -> Sequence[Block]:
    return [block for block in page.text.blocks if is_running(block)]


def added_sentence(text: Callable[[Page], str]) -> Mend:
    """Add a sentence to the last paragraph."""

    def mend(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
        blocks = running(page)
        return insert(blocks[-1].end, f" {text(page)}") if blocks else ()

    return mend


def first_sentence(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    """Begin the article with the keyphrase."""
    block = page.text.introduction
    return insert(block.start, f"{phrase(page)}: ") if block else ()


def image(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    blocks = running(page)
    if not blocks:
        return ()
    name = "-".join(re.findall(r"\w+", phrase(page).lower())) or "picture"
    html = (
        f'<img src="/pictures/{name}-in-use.jpg" alt="{phrase(page)} in use on a quiet day" '
        'width="800" height="500">'
    )
    return insert(blocks[0].end, html)


def more_text(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    """Add sentences of ordinary prose to the last paragraphs, as many as are missing."""
    blocks = running(page)
    if not blocks or page.language.code != "en":
        return ()
    missing = 300 - page.text.words + 5
    sentences: list[str] = []
    number = 0
    while missing > 0:
        sentence = SENTENCES[number % len(SENTENCES)].replace(
            "the", f"the {NUMBERS[number % 7]}", 1
        )
        if number % 6 == 0:
            sentence = f"That is where {phrase(page)} comes in, year after year."
        sentences.append(sentence)
        missing -= len(sentence.split())
        number += 1
    paragraphs = [" ".join(sentences[i : i + 4]) for i in range(0, len(sentences), 4)]
    return insert(blocks[-1].end, "".join(f"</p><p>{text}" for text in paragraphs))


NUMBERS = "first second third fourth fifth sixth seventh".split()


def subheadings(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    """Divide the section at the finding into parts of less than 300 words."""
    counts = {
        block.start: n for block, n in zip(page.text.blocks, page.text.word_counts, strict=True)
    }
    for section in page.text.sections:
        first = section.blocks[0].start if section.blocks else -1
        starts = {first, section.heading.start if section.heading else first}
        if not any(abs(finding.start - start) < 400 for start in starts):
            continue
        edits: list[Edit] = []
        words = 0
        for block in section.blocks:
            count = counts.get(block.start, 0)
            if words and words + count > 280 and block.element.tag == "p":
                at = block.element.start_tag.start
                edits.append(Edit(at, at, f"<h2>What part {len(edits) + 2} tells</h2>"))
                words = 0
            words += count
        if edits:
            return edits
    return ()


def more_mentions(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    """Name the keyphrase as often as is missing, all over the text."""
    if finding.key != "too_low":
        return ()
    missing = int(finding.params["fewest"]) - int(finding.params["count"])
    blocks = running(page)
    if missing < 1 or len(blocks) < missing:
        return ()
    step = len(blocks) / missing
    chosen = [blocks[int(step * i)] for i in range(missing)]
    return [Edit(block.end, block.end, f" {phrase(page)}.") for block in chosen]


def shorter_sentences(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    """Make two sentences, or as many as it takes, of each long one, and no more words."""
    edits: list[Edit] = []
    for sentence in page.text.running_sentences:
        if len(sentence.words) > int(finding.params["limit"]):
            cuts = range(18, len(sentence.words) - 2, 18)
            ends = dict.fromkeys(sentence.span(n, n).end for n in cuts)
            firsts = dict.fromkeys(sentence.span(n + 1, n + 1) for n in cuts)
            edits += [Edit(at, at, ".") for at in ends]
            edits += [Edit(first.start, first.end, "Then") for first in firsts]
    return edits


def shorter_paragraph(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    for block in page.text.blocks:
        if block.start == finding.start and block.element.tag == "p":
            pauses = [
                m.end()
                for m in re.finditer(r"[.!?] (?=[A-Z])", page.source[block.start : block.end])
            ]
            return [Edit(block.start + at, block.start + at, "</p><p>") for at in pauses[2::3]]
    return ()


def new_value(text: Callable[[Page, str], str]) -> Mend:
    """Write another text in place of what the finding points to."""

    def mend(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
        old = page.source[finding.start : finding.end]
        new = text(page, old)
        return (Edit(finding.start, finding.end, new),) if new and new != old else ()

    return mend


def quoted(text: Callable[[Page, str], str]) -> Mend:
    """Write another value of the attribute that the finding points to."""

    def mend(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
        old = page.source[finding.start : finding.end]
        found = re.fullmatch(r"""([\w:-]+\s*=\s*)?(["']?)(.*?)\2""", old, re.DOTALL)
        if not found:
            return ()
        quote = found[2] or '"'
        return (
            Edit(
                finding.start, finding.end, f"{found[1] or ''}{quote}{text(page, found[3])}{quote}"
            ),
        )

    return mend


def in_title(text: Callable[[Page, str], str]) -> Mend:
    def mend(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
        title = page.title
        if title is None or title.element.end_tag is None:
            return ()
        start, end = title.element.start_tag.end, title.element.end_tag.start
        new = text(page, page.source[start:end].strip())
        return (Edit(start, end, new),) if new else ()

    return mend


def longer(page: Page, old: str) -> str:
    return f"{old} and what to know about it"


def shorter(page: Page, old: str) -> str:
    words = old.split()
    kept = ""
    for word in words:
        if len(kept) + len(word) > 45:
            break
        kept = f"{kept} {word}".strip()
    return kept


def title(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    text = f"{phrase(page)[:40]}: what to know before you start"
    if finding.key == "missing":
        return insert(page.head.place.end, f"<title>{text}</title>")
    if finding.key == "empty":
        return (Edit(finding.start, finding.end, f"<title>{text}</title>"),)
    return ()


def title_length(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    return in_title(longer if finding.key == "too_short" else shorter)(page, finding)


def description_length(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    def text(page: Page, old: str) -> str:
        if finding.key == "too_short":
            return f"{old} Here is what to know about it, and what to do first."
        kept = old[:150].rpartition(" ")[0]
        return f"{kept}…"

    return quoted(text)(page, finding)


def link(html: str) -> Mend:
    return added_sentence(lambda page: html)


def deletion(pattern: str) -> Mend:
    """Delete the element at the finding."""

    def mend(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
        start = page.source.rfind("<", 0, finding.start + 1)
        found = re.compile(pattern, re.IGNORECASE | re.DOTALL).match(page.source, start)
        return (Edit(found.start(), found.end(), ""),) if found else ()

    return mend


def heading_level(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    for heading in page.headings:
        if heading.start == finding.start and heading.element.end_tag is not None:
            level = finding.params.get("wanted", 2)
            opened, closed = heading.element.start_tag, heading.element.end_tag
            return (
                Edit(opened.start, opened.start + 3, f"<h{level}"),
                Edit(closed.start, closed.end, f"</h{level}>"),
            )
    return ()


def other_h1(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    mains = [h for h in page.headings if h.level == 1 and h.text and not h.is_hidden]
    edits: list[Edit] = []
    for heading in mains[1:]:
        opened, closed = heading.element.start_tag, heading.element.end_tag
        if closed is None or page.source[opened.start : opened.start + 3].lower() != "<h1":
            return ()
        edits += [
            Edit(opened.start, opened.start + 3, "<h2"),
            Edit(closed.start, closed.end, "</h2>"),
        ]
    return edits


def canonical(page: Page) -> str:
    return f'<link rel="canonical" href="{page.document.url or "https://example.com/a/page"}">'


def json_ld(page: Page) -> str:
    text = phrase(page).replace('"', "")
    own = page.article.headline.text.strip().replace('"', "") if page.article.headline else text
    picture = "https://example.com/picture.jpg"
    author = '{"@type": "Person", "name": "Mona Hadid", "url": "https://example.com/mona"}'
    return (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", '
        f'"headline": "{own}", "image": "{picture}", "author": {author}, '
        '"datePublished": "2020-05-04T08:00:00Z", "dateModified": "2020-05-04T08:00:00Z"}</script>'
    )


def valid_json_ld(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    start = page.source.rfind("<script", 0, finding.start + 1)
    found = re.compile(r"<script\b.*?</script>", re.IGNORECASE | re.DOTALL).match(
        page.source, start
    )
    return (Edit(found.start(), found.end(), json_ld(page)),) if found else ()


def named_first(room: int) -> Callable[[Page, str], str]:
    """Begin with the keyphrase; a text that had room is cut where it has none for it."""

    def text(page: Page, old: str) -> str:
        longer = f"{phrase(page)}: {old}"
        if len(old) > room or len(longer) <= room:
            return longer
        return longer[:room].rpartition(" ")[0]

    return text


MENDS: Mapping[str, Mend] = {
    "content/no-media": image,
    "content/paragraph-too-long": shorter_paragraph,
    "content/too-short": more_text,
    "content/repeated-paragraph": deletion(r"<p\b.*?</p>"),
    "crawl/noindex": deletion(r"<meta\b[^>]*>"),
    "head/canonical-missing": in_head(canonical),
    "head/charset-missing": in_head(lambda page: '<meta charset="utf-8">'),
    "head/description-length": description_length,
    "head/description-missing": in_head(
        lambda page: (
            f'<meta name="description" content="{phrase(page)}, told step by step: what to '
            'know before you start, and what it takes.">'
        )
    ),
    "head/favicon-missing": in_head(lambda page: '<link rel="icon" href="/favicon.ico">'),
    "head/meta-refresh": deletion(r"<meta\b[^>]*>"),
    "head/meta-in-body": deletion(r"<(?:meta|link)\b[^>]*>"),
    "head/title-length": title_length,
    "head/title-missing": title,
    "head/title-generic": in_title(longer),
    "head/viewport-missing": in_head(
        lambda page: '<meta name="viewport" content="width=device-width, initial-scale=1">'
    ),
    "headings/h1-multiple": other_h1,
    "headings/level-skipped": heading_level,
    "headings/section-too-long": subheadings,
    "images/alt-missing": attribute(
        "img", "alt", lambda page: f"{phrase(page)} seen from the road"
    ),
    "images/alt-file-name": quoted(lambda page, old: f"{phrase(page)} seen from the road"),
    "images/alt-repeats-caption": quoted(lambda page, old: f"{phrase(page)} seen from the road"),
    "images/alt-too-long": quoted(lambda page, old: old[:90]),
    "images/dimensions-missing": dimensions,
    "images/file-name-generic": quoted(
        lambda page, old: (
            re.sub(r"[^/?#]*(?=[?#]|$)", "ripe-pears.jpg", old, count=1)
            if "/" not in old
            else re.sub(r"/[^/?#]*(?=[?#]|$)", "/ripe-pears.jpg", old, count=1)
        )
    ),
    "keyphrase/competing-link": new_value(lambda page, old: f"what others say of {old}"),
    "keyphrase/density": more_mentions,
    "keyphrase/in-alt": quoted(lambda page, old: f"{old}, {phrase(page)}"),
    "keyphrase/in-content": first_sentence,
    "keyphrase/in-introduction": first_sentence,
    "keyphrase/in-description": quoted(named_first(140)),
    "keyphrase/in-title": in_title(named_first(58)),
    "keyphrase/early-in-title": in_title(named_first(58)),
    "keyphrase/in-subheadings": new_value(
        lambda page, old: old.replace("</h", f" of {phrase(page)}</h")
    ),
    "links/empty-text": attribute("a", "aria-label", lambda page: "how pears are kept over winter"),
    "links/external-missing": link(
        '<a href="https://www.rfc-editor.org/rfc/rfc9110">the standard of the web</a>.'
    ),
    "links/generic-text": new_value(lambda page, old: "how pears are kept over winter"),
    "links/internal-missing": link(
        'See <a href="/how-pears-keep-over-winter">how pears are kept over winter</a>.'
    ),
    "readability/sentence-length": shorter_sentences,
    "security/password-over-http": deletion(r"<input\b[^>]*>"),
    "social/image-missing": in_head(
        lambda page: '<meta property="og:image" content="https://example.com/picture.jpg">'
    ),
    "social/open-graph-missing": in_head(
        lambda page: (
            f'<meta property="og:title" content="{phrase(page)}">'
            '<meta property="og:type" content="article">'
            f'<meta property="og:url" content="{page.document.url}">'
        )
    ),
    "social/twitter-card-missing": in_head(
        lambda page: '<meta name="twitter:card" content="summary_large_image">'
    ),
    "structured-data/article-missing": in_head(json_ld),
    "structured-data/author-missing": in_head(
        lambda page: '<meta name="author" content="Mona Hadid">'
    ),
    "structured-data/json-ld-invalid": valid_json_ld,
    "weight/inline-too-big": deletion(r"<(script|style)\b.*?</\1>"),
    "weight/render-blocking": deletion(r"<script\b.*?</script>"),
}


def mended(page: Page, finding: ReportedFinding) -> Sequence[Edit]:
    """Return the edits of a finding's own fix, or else those of its mechanical mend."""
    if finding.fix and finding.fix.safety is not Safety.SUGGESTION:
        return finding.fix.edits
    mend = MENDS.get(finding.rule)
    return mend(page, finding) if mend else ()


def applied(source: str, edits: Sequence[Edit]) -> str:
    """Return the source with the edits, from its end to its beginning."""
    for edit in sorted(edits, reverse=True):
        source = source[: edit.start] + edit.text + source[edit.end :]
    return source
