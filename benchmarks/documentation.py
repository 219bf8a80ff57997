"""Pages of documentation: much text, and an element for every name in it.

    SEOAUDIT_DOCUMENTATION=/usr/share/doc/python3.11/html/library python -m benchmarks.run

The folder has pages as `benchmarks.real_pages` reads them. Without one, pages are written as
documentation generators write them: a contents list, signatures, names in code, listings.
"""

import os
import random
from collections.abc import Sequence
from pathlib import Path

from benchmarks.real_pages import read, sentence, some, word

FOLDER = "SEOAUDIT_DOCUMENTATION"
MOST = 10
SECTIONS = 12
ENTRIES = 6
# Share of the words of a text that are names in code or links to another section.
NAMES, LINKS = 0.05, 0.02


def documentation() -> Sequence[tuple[str, bytes]]:
    """Return names and bytes of up to ten pages, the same ones in every run."""
    folder = os.environ.get(FOLDER)
    if folder:
        return some(list(read(Path(folder))), MOST)
    return [(f"module-{n}.html", documentation_page(n).encode()) for n in range(MOST)]


def documentation_page(number: int) -> str:
    """Return a page of about 100 KB, 2,000 elements and 5,000 words; each number gives another."""
    chance = random.Random(f"documentation {number}")
    module = word("en", chance)
    parts = [_section(module, part, chance) for part in range(SECTIONS)]
    contents = "".join(
        f'<li><a class="reference internal" href="#part-{part}">{title}</a><ul>{entries}</ul></li>'
        for part, (title, entries, _) in enumerate(parts)
    )
    title = f"{_code(module)} — {sentence('en', chance, 4)}"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{module} — {sentence('en', chance, 4)}</title>"
        '<link rel="stylesheet" href="/static/page.css"><link rel="index" href="/index.html">'
        f'<link rel="canonical" href="https://example.com/library/{module}.html"></head>'
        '<body><div class="related" role="navigation"><ul>'
        f'<li class="right"><a href="/index.html">{word("en", chance)}</a></li></ul></div>'
        '<div class="document"><div class="body" role="main">'
        f'<section id="module-{module}"><h1>{title}<a class="headerlink" href="#module-{module}" '
        f'title="Permalink to this headline">¶</a></h1>\n{_paragraphs(chance, 2)}'
        f'{"".join(html for _, _, html in parts)}</section></div></div><div class="sidebar">'
        f'<h3>Table of Contents</h3><ul>{contents}</ul></div><div class="footer">'
        f"{sentence('en', chance, 6)}.</div></body></html>"
    )


def _section(module: str, part: int, chance: random.Random) -> tuple[str, str, str]:
    """Return the title of a section, what the contents list has of it, and its HTML."""
    title = sentence("en", chance, 3)
    names = [f"{module}.{word('en', chance)}_{word('en', chance)}" for _ in range(ENTRIES)]
    listed = "".join(
        f'<li><a class="reference internal" href="#{name}">{_code(f"{name}()")}</a></li>\n'
        for name in names
    )
    html = (
        f'<section id="part-{part}">\n<h2>{title}<a class="headerlink" href="#part-{part}" '
        f'title="Permalink to this headline">¶</a></h2>\n{_paragraphs(chance, 2)}'
        f"{''.join(_entry(name, chance) for name in names)}{_listing(chance)}</section>\n"
    )
    return title, listed, html


def _entry(name: str, chance: random.Random) -> str:
    module, function = name.split(".")
    arguments = "".join(
        f'<em class="sig-param"><span class="n"><span class="pre">{word("en", chance)}</span>'
        "</span></em>, "
        for _ in range(2)
    )
    return (
        f'<dl class="py function">\n<dt class="sig sig-object py" id="{name}">'
        f'<span class="sig-prename descclassname"><span class="pre">{module}.</span></span>'
        f'<span class="sig-name descname"><span class="pre">{function}</span></span>'
        f'<span class="sig-paren">(</span>{arguments}<span class="sig-paren">)</span>'
        f'<a class="headerlink" href="#{name}" title="Permalink to this definition">¶</a></dt>\n'
        f"<dd>{_paragraphs(chance, 1)}</dd></dl>\n"
    )


def _paragraphs(chance: random.Random, count: int) -> str:
    """Return paragraphs whose lines are broken in the source, as such sources are."""
    return "".join(
        f"<p>{' '.join(_sentence(chance) for _ in range(chance.randint(2, 5)))}</p>\n"
        for _ in range(count)
    )


def _sentence(chance: random.Random) -> str:
    words = sentence("en", chance, chance.randint(8, 20)).split()
    for place in range(1, len(words)):
        kind = chance.random()
        if kind < NAMES:
            words[place] = _code(f"{words[place]}_{word('en', chance)}")
        elif kind < NAMES + LINKS:
            linked = f'<span class="std std-ref">{words[place]}</span>'
            words[place] = (
                f'<a class="reference internal" href="#part-{place % SECTIONS}">{linked}</a>'
            )
        elif place % 11 == 0:
            words[place] = f"\n{words[place]}"
    return f"{' '.join(words)}.".replace(" \n", "\n")


def _code(text: str) -> str:
    return f'<code class="docutils literal notranslate"><span class="pre">{text}</span></code>'


def _listing(chance: random.Random) -> str:
    lines = (
        f'<span class="n">{word("en", chance)}</span> <span class="o">=</span> '
        f'<span class="n">{word("en", chance)}</span><span class="p">(</span>'
        f'<span class="s1">&#39;{word("en", chance)}&#39;</span><span class="p">)</span>\n'
        for _ in range(4)
    )
    return (
        '<div class="highlight-python3 notranslate"><div class="highlight"><pre><span></span>'
        f"{''.join(lines)}</pre></div></div>\n"
    )
