"""What the body of a page can repeat: elements, their attributes, and what stands in them."""

from benchmarks.growth.kinds import SENTENCE, Kinds, in_body, nested

NESTED = (
    "div span b i em a p font blockquote section article details object button label sup q code "
    "ruby table ul svg math nobr fieldset"
)
UNCLOSED = (
    "div p b a font li td h2 button form i span em blockquote section article strong small label "
    "code q option dd ruby details summary noscript textarea select title"
)
SIDE_BY_SIDE = (
    "p li td h1 h2 h3 dd nav aside header footer main figure option template script style svg math "
    "noscript ins time video iframe audio embed object textarea select button label input hr img br"
)

NESTING: Kinds = {
    **{f"{tag} nested": nested(150, f"<{tag}>", f"</{tag}>") for tag in NESTED.split()},
    **{
        f"{tag} nested with text": nested(100, f"<{tag}>A few words. ", f"</{tag}>")
        for tag in "div section article span blockquote ul dl b".split()
    },
    **{f"{tag} never closed": in_body(100, f"<{tag}>some words ") for tag in UNCLOSED.split()},
    **{
        f"{tag} side by side": in_body(300, f"<{tag}>some words</{tag}>")
        for tag in SIDE_BY_SIDE.split()
    },
    "lists in lists": nested(40, "<ul><li>a pear", "</li></ul>"),
    "numbered lists in lists": nested(40, "<ol start=3><li>a pear", "</li></ol>"),
    "definitions in definitions": nested(40, "<dl><dt>pear<dd>a tree", "</dd></dl>"),
    "tables in tables": nested(25, "<table><tr><td>a pear", "</td></tr></table>"),
    "details in details": nested(100, "<details><summary>more</summary>a pear", "</details>"),
    "groups in an image": nested(150, "<svg><g>", "</g></svg>"),
    "pages in an image": nested(80, "<svg><foreignObject><div>", "</div></foreignObject></svg>"),
    "formulas": nested(100, "<math><mrow><mfrac>", "</mfrac></mrow></math>", "<mi>x</mi>"),
    "inline elements in turn": nested(80, "<b><i><a href=/a><span>", "</span></a></i></b>"),
    "inline elements across paragraphs": in_body(60, "<b><i><u>a<p>pear "),
    "tags that cross": in_body(100, "<b><p>x</b>"),
    "links that cross": in_body(60, "<a href=/№><div>pear"),
    "ends without a beginning": in_body(300, "</div></p></b></table></a>"),
    "bodies": in_body(200, "<body class=№><html lang=en>"),
    "forms in forms": in_body(150, "<form><input name=a№><select><option>pear"),
    "hidden": in_body(300, "<div hidden>some words</div>"),
    "shadow roots": nested(80, "<div><template shadowrootmode=open>", "</template></div>"),
    "a paragraph after each quote": in_body(100, f"<blockquote><p>{SENTENCE}</blockquote><p>a"),
}

ELEMENTS: Kinds = {
    "headings": in_body(200, "<h2>Step №</h2><p>Some words on step №.</p>"),
    "headings that are the same": in_body(200, "<h2>The same step</h2>"),
    "headings of every level": in_body(60, "<h6>a</h6><h4>b</h4><h2>c</h2><h5>d</h5><h3>e</h3>"),
    "headings without text": in_body(200, "<h2><img src=/a.png alt='step №'></h2>"),
    "headings with places": in_body(200, '<h2 id="s№"><a href="#s№">Step №</a></h2>'),
    "a list of contents": in_body(200, '<li><a href="#s№">Step №</a>', "<nav><ul>", "</ul></nav>"),
    "images": in_body(300, '<p><img src="/pear-№.jpg" alt="pear number №">'),
    "images without a text": in_body(300, '<img src="/IMG_№.jpg">'),
    "images that are the same": in_body(300, '<img src="/a.jpg" alt="a pear">'),
    "images with a caption": in_body(
        150, '<figure><img src="/№.jpg" alt="pear №"><figcaption>pear №</figcaption></figure>'
    ),
    "images with sizes": in_body(300, '<img src="/a-№x4.jpg" width=№ height=4 alt="a pear">'),
    "sources of an image": in_body(300, "/№.jpg №w, ", '<img src=a.jpg srcset="', '">'),
    "sources of densities": in_body(300, "/№.jpg №x,", '<img src=a.jpg srcset="', '">'),
    "sources that are broken": in_body(500, "/a ( 1w,, ", '<img srcset="', '">'),
    "commas in sources": in_body(1000, ",", '<img src=a.jpg srcset="', '">'),
    "sizes of an image": in_body(
        300, "(min-width: №px) 1px, ", '<img src=a.jpg srcset="a 1w" sizes="', '">'
    ),
    "sources of a picture": in_body(
        300, '<source srcset="/№.webp 1x" media="(min-width: 1px)">', "<picture>", "<img src=a>"
    ),
    "pictures": in_body(100, "<picture><source srcset=/№.webp><img src=/№.jpg alt=a></picture>"),
    "an image in the page": in_body(2000, "A", '<img alt="a" src="data:image/png;base64,', '">'),
    "many images in the page": in_body(100, f'<img alt="a" src="data:;base64,{90 * "A"}">'),
    "drawn images": in_body(100, "<svg><title>pear №</title><path d='M0 0'/><text>№</text></svg>"),
    "uses of a drawing": in_body(200, "<svg><use href=#p№></use></svg>"),
    "maps": in_body(200, '<area href="/№" alt="pear №">', "<map name=m>", "</map>"),
    "links": in_body(300, '<p><a href="/pear-№">about pear №</a></p>'),
    "links in one paragraph": in_body(300, '<a href="/pear-№">pear №</a> and ', "<p>"),
    "links to one page": in_body(300, '<a href="/pear">here</a> '),
    "links that pass nothing on": in_body(300, '<a rel="nofollow ugc" href="/pear">text</a> '),
    "links to other sites": in_body(300, '<a href="https://pear№.example/">pear №</a> '),
    "links to odd addresses": in_body(200, '<a href="//[№">a</a><a href="javascript:№">b</a>'),
    "links to places on the page": in_body(300, '<p id=a№><a href="#a№">x</a>'),
    "links to places that are missing": in_body(300, '<a href="#gone№">x</a>'),
    "links with images": in_body(200, '<a href="/№"><img src="/№.jpg" alt=""></a>'),
    "links that are cards": in_body(
        80, f"<div class=card><a href=/№><img src=a.jpg><h3>Pear</h3></a><p>{SENTENCE}</div>"
    ),
    "paragraphs in a link": in_body(200, "<p>pear</p>", "<a href=/x><div>", "</div></a>"),
    "labels": in_body(200, "<p id=l№>word</p>", '<a href="/x" aria-labelledby="l1 l2"></a>'),
    "names of labels": in_body(300, "l№ ", '<p id=l1>word</p><a href=/x aria-labelledby="', '">'),
    "labels that name each other": in_body(150, "<a id=l№ href=/x aria-labelledby='l№ l1'></a>"),
    "ids that are the same": in_body(300, "<p id=same>word</p><a href=#same>x</a>"),
    "comments": in_body(500, "<!-- pear -->"),
    "comments that ignore": in_body(100, "<!-- seoaudit-ignore head -- why -->"),
    "comments that ignore the next line": in_body(
        100, "<!-- seoaudit-ignore-next-line images/alt-missing -- why -->\n<img src=№.jpg>\n"
    ),
    "comments that ignore a part": in_body(
        60, "<!-- seoaudit-ignore-start images --><img src=a><!-- seoaudit-ignore-end images -->"
    ),
    "comments that begin to ignore": in_body(100, "<!-- seoaudit-ignore-start images -- why -->"),
    "comments that are not closed": in_body(500, "<!-- "),
    "comments that are odd": in_body(300, "<!--><!---><!-- --!><!x><?pear?></!>"),
    "sections of raw text": in_body(300, "<![CDATA[ pear ]]>"),
    "sections of raw text in an image": in_body(300, "<![CDATA[ a < b ]]>", "<svg>", "</svg>"),
    "attributes": in_body(400, " a№=1", "<p", ">x"),
    "attributes that are the same": in_body(400, " a=1", "<p", ">x"),
    "attributes that are not closed": in_body(300, '<p title="'),
    "entities in an attribute": in_body(800, "&amp;&notin;&#65;", '<a href="/?', '">pear</a>'),
    "data in attributes": in_body(200, "<p data-a='{\"pear\": №}' data-b№=x>word</p>"),
    "classes": in_body(500, "c№ ", '<p class="', '">x'),
    "classes that say share": in_body(500, "share ", '<div class="', '">some words</div>'),
    "relations of a link": in_body(500, "nofollow ", '<a href=/x rel="', '">x</a>'),
    "styles": in_body(500, "display:none;", '<p style="', '">x'),
    "rows": in_body(200, "<tr><td>a pear</td><td>two</td></tr>", "<table>", "</table>"),
    "cells": in_body(300, "<td>a", "<table><tr>", "</table>"),
    "cells over columns": in_body(
        150, "<tr><td colspan=1000 rowspan=60000>a pear</td></tr>", "<table>", "</table>"
    ),
    "cells over rows": in_body(
        150, "<tr><th rowspan=№>№</th><td colspan=3>a</td></tr>", "<table>", "</table>"
    ),
    "groups of columns": in_body(200, "<colgroup><col span=9>", "<table>", "<tr><td>a</table>"),
    "tables": in_body(100, "<table><caption>a</caption><tr><th>b<tr><td>c</table>"),
    "text in a table": in_body(200, "<p>text that a table throws out", "<table>", "</table>"),
    "inline text in a table": in_body(80, "<b>pear<tr>x", "<table>", "</table>"),
    "definitions": in_body(150, "<dt>pear №<dd>a tree that bears №", "<dl>", "</dl>"),
    "steps": in_body(150, f"<li><p>{SENTENCE}<p>And №.", "<ol>", "</ol>"),
    "fields": in_body(150, "<label for=f№>pear</label><input id=f№ type=password>", "<form>"),
    "choices": in_body(300, "<option value=№>pear №", "<select>", "</select>"),
    "films": in_body(100, "<video src=/№.mp4 poster=/№.jpg><track src=№.vtt></video>"),
    "frames": in_body(200, '<iframe src="/№" title="pear №"></iframe>'),
    "breaks": in_body(300, "some words<br>", "<p>"),
    "breaks in pairs": in_body(200, "some words<br><br>"),
    "places to break": in_body(500, "pear<wbr>&shy;", "<p>"),
    "bold words": in_body(300, "<b>a bold pear</b> and ", "<p>"),
    "readings above words": in_body(300, "<ruby>木<rp>(</rp><rt>き</rt></ruby>", "<p lang=ja>"),
    "changes": in_body(200, "<ins>a pear</ins> <del>an apple</del> ", "<p>"),
    "bylines": in_body(100, "<p class=byline>By Ada Nour, 1 January 2020</p>"),
    "dates": in_body(200, '<time datetime="2020-01-01">1 January 2020</time> '),
    "articles": in_body(80, f"<article><h2>A pear</h2><p>{SENTENCE}</p></article>"),
    "comments of readers": in_body(80, f"<div class=comment><p>{SENTENCE}</p></div>"),
    "paragraphs that are the same": in_body(100, f"<p>{SENTENCE}{SENTENCE}</p>"),
    "style sheets in the body": in_body(300, "<style>.a№{color:red}</style><p class=a№>x"),
    "scripts in the body": in_body(200, "<script>var a№ = '<p>';</script><p>x"),
    "an address": in_body(800, "a/", '<a href="/', '">pears</a>'),
    "an address that goes up": in_body(800, "../", '<a href="/', '">pears</a>'),
    "an address in percents": in_body(800, "%D9%85", '<a href="/', '">pears</a>'),
    "a query": in_body(800, "&a[]=b", '<a href="/?', '">pears</a>'),
    "a host": in_body(300, "a.", '<a href="https://', 'example/">pears</a>'),
    "a text for an image": in_body(800, "pear ", '<img src=a.jpg alt="', '">'),
}  # fmt: skip
