"""What the head of a page can repeat, and data about the page: JSON-LD, microdata, RDFa."""

from benchmarks.growth.kinds import Kind, Kinds, html, in_body, in_head, json_ld, page

ORG = "itemscope itemtype='https://schema.org/Organization'"


def title(size: int, piece: str) -> Kind:
    """Return a kind whose title repeats a piece."""
    return html(size, lambda n: page("").replace("A pear by", piece * n, 1))


HEAD: Kinds = {
    "titles": in_head(300, "<title>Pear №</title>"),
    "metas": in_head(300, '<meta name="description" content="pears №">'),
    "metas for robots": in_head(300, '<meta name="robots" content="noindex, max-snippet:№">'),
    "metas for sharing": in_head(300, '<meta property="og:image" content="/№.png">'),
    "metas that nobody knows": in_head(300, '<meta name="a№" content="b">'),
    "orders to robots": in_head(
        500, "noindex, max-snippet:№, ", '<meta name="robots" content="', '">'
    ),
    "bots": in_head(300, '<meta name="bot№" content="noindex, unavailable_after: 1 Jan 2020">'),
    "keywords": in_head(500, "pear №, ", '<meta name="keywords" content="', '">'),
    "settings of the screen": in_head(
        500, "width=№, ", '<meta name="viewport" content="', '">'
    ),
    "leads to other pages": in_head(
        300, '<meta http-equiv="refresh" content="№; url=/pear-№">'
    ),
    "a lead to another page": in_head(
        800, "0; url=", '<meta http-equiv="refresh" content="', '/pear">'
    ),
    "encodings": in_head(300, "<meta charset=utf-8>"),
    "canonicals": in_head(300, '<link rel="canonical" href="https://example.com/№">'),
    "a canonical": in_head(
        800, "a-", '<link rel="canonical" href="https://example.com/', '">'
    ),
    "languages": in_head(300, '<link rel="alternate" hreflang="en" href="/№">'),
    "languages that differ": in_head(300, '<link rel="alternate" hreflang="x-a№" href="/№">'),
    "languages of one page": in_head(
        300, '<link rel="alternate" hreflang="x-a№" href="https://example.com/pear">'
    ),
    "regions of a language": in_head(
        800, "en-", '<link rel="alternate" href="/" hreflang="', 'GB">'
    ),
    "icons": in_head(300, '<link rel="icon" sizes="№x№" href="/№.png">'),
    "feeds": in_head(300, '<link rel="alternate" type="application/rss+xml" href="/№">'),
    "style sheets": in_head(300, '<link rel="stylesheet" href="/№.css">'),
    "scripts": in_head(300, '<script src="/№.js"></script>'),
    "rules of style": in_head(800, "a.b№ > i { c: d }", "<style>", "</style>"),
    "lines of a script": in_head(800, "var a = '<!--';", "<script>", "</script>"),
    "bases": in_head(300, '<base href="/№/">'),
    "what ends the head": in_head(200, '<p>a</p><meta name="robots" content="noindex">'),
    "heads": in_head(200, "</head><head>"),
    "a title": title(800, "pear "),
    "a title with bars": title(500, "pear | tree - "),
    "a title without a space": title(1500, "x"),
    "a title with marks": title(1500, "\u064b"),
    "a title in entities": title(800, "&eacute;&#1605;"),
    "a title that is not closed": html(
        500, lambda n: page("").replace("</title>", " pear â€™ tree" * n, 1)
    ),
    "titles that are not closed": in_head(300, "<title>a pear "),
    "a description": in_head(800, "pear ", '<meta name="description" content="', '">'),
    "a text of a card": in_head(800, "pear ", '<meta property="og:title" content="', '">'),
}  # fmt: skip

DATA: Kinds = {
    "JSON-LD scripts": in_head(
        100, '<script type="application/ld+json">{"@type":"Article","headline":"№"}</script>'
    ),
    "JSON-LD graph": json_ld(
        200, '{"@type":"Article"}', '{"@context":"https://schema.org","@graph":[', "]}"
    ),
    "JSON-LD chain": json_ld(
        200, '{"@type":"Article","@id":"#№","author":{"@id":"#1№"}}', '{"@graph":[', "]}"
    ),
    "JSON-LD circle": json_ld(
        200, '{"@type":"Article","@id":"#a","author":{"@id":"#a"}}', '{"@graph":[', "]}"
    ),
    "JSON-LD star": json_ld(
        200, '{"@type":"Article","@id":"#№","author":[{"@id":"#0"},{"@id":"#1"}]}', "[", "]"
    ),
    "JSON-LD authors": json_ld(
        200, '{"@type":"Person","name":"Ada №"}', '{"@type":"Article","author":[', "]}"
    ),
    "JSON-LD images": json_ld(
        200, '{"@type":"ImageObject","url":"/№"}', '{"@type":"Article","image":[', "]}"
    ),
    "JSON-LD types": json_ld(200, '"Article"', '{"@type":[', "]}"),
    "JSON-LD crumbs": json_ld(
        200,
        '{"@type":"ListItem","position":№,"item":{"@id":"/№","name":"a"}}',
        '{"@type":"BreadcrumbList","itemListElement":[',
        "]}",
    ),
    "JSON-LD questions": json_ld(
        150,
        '{"@type":"Question","name":"a №?","acceptedAnswer":{"@type":"Answer","text":"b"}}',
        '{"@type":"FAQPage","mainEntity":[',
        "]}",
    ),
    "JSON-LD keys": json_ld(300, '"k№":№', '{"@type":"Article",', "}"),
    "JSON-LD keys that are the same": json_ld(300, '"headline":"a"', '{"@type":"Article",', "}"),
    "JSON-LD with a fault": json_ld(300, '"a":1', '{"@type":"Article",', ",}"),
    "JSON-LD with comments": in_head(
        500, "/* x */ // y\n", '<script type="application/ld+json">', "{}</script>"
    ),
    "JSON-LD with quotes": in_head(
        500, '"a":"', '<script type="application/ld+json">{', "</script>"
    ),
    "JSON-LD text": in_head(
        800, "pear \\u0041\\\\ ", '<script type="application/ld+json">{"headline":"', '"}</script>'
    ),
    "JSON-LD spaces": in_head(
        2000, " \n", '<script type="application/ld+json">', "{</script>"
    ),
    "JSON-LD digits": in_head(
        1500, "1", '<script type="application/ld+json">{"a":', "}</script>"
    ),
    "JSON-LD contexts": json_ld(200, '"https://schema.org"', '{"@context":[', "]}"),
    "objects in objects": html(
        150,
        lambda n: page(
            "",
            '<script type="application/ld+json">'
            + '{"@type":"Article","author":' * n
            + "1"
            + "}" * n
            + "</script>",
        ),
    ),
    "lists in lists": html(
        150,
        lambda n: page(
            "", '<script type="application/ld+json">' + "[" * n + "]" * n + "</script>"
        ),
    ),
    "items in items": in_body(150, f"<div {ORG}><i itemprop=name>"),
    "items": in_body(150, f"<div {ORG}><i itemprop=name>Ada №</i></div>"),
    "items of items": in_body(50, f"<div itemprop=author {ORG}><i itemprop=name>Ada</i>"),
    "properties": in_body(300, "<i itemprop=name№>a</i>", f"<div {ORG}>", "</div>"),
    "names of one property": in_body(
        500, "n№ ", f"<div {ORG}><i itemprop='", "'>a</i></div>"
    ),
    "items that name their parts": html(
        200,
        lambda n: page(
            f"<div {ORG} itemref='{' '.join(f'i{i}' for i in range(n))}'></div>"
            + "".join(f"<p id=i{i} itemprop=name>x</p>" for i in range(n))
        ),
    ),
    "items that name the next": in_body(150, f"<div {ORG} id=i№ itemref='i1№ i0'>"),
    "items that name one part": in_body(
        200, f"<div {ORG} itemref=i></div>", "<p id=i itemprop=name>Ada</p>"
    ),
    "items that name a large part": html(
        120,
        lambda n: page(
            f"<div id=i>{'<p itemprop=name>x</p>' * n}</div>" + f"<div {ORG} itemref=i></div>" * n
        ),
    ),
    "RDFa": in_body(
        50, "<div vocab='https://schema.org/' typeof=Article property=author>Ada"
    ),
}  # fmt: skip
