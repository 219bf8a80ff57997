"""Generated pages with the length, links and nesting of newspaper pages."""

from itertools import cycle, islice

WORDS = {
    "en": (
        "the garden was quiet after the rain and nobody had opened the gate since morning while"
        " a thin light moved over the old apple trees which the family had planted long before"
        " the war when this part of the valley still belonged to three farms and a mill"
    ).split(),
    "ar": (
        "كان البستان هادئًا بعد المطر ولم يفتح أحد بابه منذ الصباح بينما كان ضوء خفيف يتحرك"
        " فوق أشجار التفاح القديمة التي زرعتها العائلة قبل الحرب بسنوات طويلة"
        " حين كان هذا الجزء من الوادي لثلاث مزارع وطاحونة واحدة"
    ).split(),
}
SENTENCE = 14
PARAGRAPH = 4


def sentences(language: str, words: int) -> list[str]:
    """Return sentences of even length with `words` words in total."""
    stream = list(islice(cycle(WORDS[language]), words))
    return [" ".join(stream[i : i + SENTENCE]) + "." for i in range(0, words, SENTENCE)]


def article(language: str, words: int, links: int = 1) -> str:
    """Return the HTML of an article: paragraphs with links, headings, and some images."""
    found = sentences(language, words)
    parts = []
    for number, start in enumerate(range(0, len(found), PARAGRAPH)):
        if number % 4 == 0:
            parts.append(f"<h2>{found[start][:40]}</h2>")
        if number % 5 == 0:
            image = f'<img src="/p/{number}.jpg" alt="{number}" width="9" height="6">'
            parts.append(f"<figure>{image}</figure>")
        text = " ".join(found[start : start + PARAGRAPH])
        linked = " ".join(
            f'<a href="/story/{number}-{i}.html">{found[start][i : i + 20]}</a>'
            for i in range(links)
        )
        parts.append(f"<p>{text} {linked}</p>")
    return "\n".join(parts)


def page(language: str, *, words: int, size: int = 0, links: int = 1) -> str:
    """Return a page with the article and menus, padded to about `size` characters if it is shorter.

    The padding is half scripts, half widgets.
    """
    body = article(language, words, links)
    menu = "".join(
        f'<li class="menu-item item-{i}"><a href="/section/{i}/"><span>Part {i}</span></a></li>'
        for i in range(80)
    )
    teasers = "".join(
        f'<div class="card"><a href="/more/{i}/"><img src="/t/{i}.jpg" alt="" loading="lazy">'
        f"<h4>Story {i}</h4></a></div>"
        for i in range(40)
    )
    direction = "rtl" if language == "ar" else "ltr"
    head = (
        f'<!doctype html><html lang="{language}" dir="{direction}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{sentences(language, 9)[0]}</title>"
        f'<meta name="description" content="{sentences(language, 20)[0]}">'
        '<link rel="canonical" href="https://example.com/garden/old-trees/">'
    )
    shell = (
        f'</head><body><header><nav><ul>{menu}</ul></nav></header><main><article class="post">'
        f"<h1>{sentences(language, 7)[0]}</h1>{body}</article></main>"
        f'<aside class="related">{teasers}</aside><footer><p>Imprint</p></footer></body></html>'
    )
    filling = max(0, size - len(head) - len(shell) - 20)
    settings = ",".join(f'"key{i}":{i}' for i in range(filling // 2 // 12))
    widgets = "".join(WIDGET.format(i=i) for i in range(filling // 2 // len(WIDGET)))
    return f"{head}<script>var s={{{settings}}};</script>{shell.replace(END, widgets + END)}"


END = "<footer>"
# Padding of newspaper pages besides scripts: four elements in 260 characters.
WIDGET = (
    '<div class="widget widget-{i} layout-column" data-module="teaser" data-position="{i}">'
    '<a href="https://example.com/section/item-{i}.html?from=widget" class="teaser__link" '
    'title="Item {i}"><span class="teaser__kicker">Part</span><em>Item {i}</em></a>\n</div>\n'
)
