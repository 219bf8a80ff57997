"""The pages that audits are timed on: a folder's, else pages written for this in ten languages.

    SEOAUDIT_PAGES=../corpus python -m benchmarks.run

The folder has pages like NAME.html or NAME.html.gz, itself or in html/. Pages written for this have
thousands of distinct words and hundreds of class names, as real ones do: what is met for the first
time costs more than what was met before.
"""

import gzip
import os
import random
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path

from seoaudit.text.segments.function_words import function_words

FOLDER = "SEOAUDIT_PAGES"
SMALLEST, LARGEST = 40_000, 200_000
MOST = 40
LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "he", "id", "ru", "tr")
# The letters that words of a language are made of; most are in Latin letters.
CONSONANTS = {
    "ar": "بتجحدرزسشصطعفقكلمنهوي",
    "fa": "بپتجچدرزسشفقکگلمنهوی",
    "he": "בגדהוזחטיכלמנסעפקרשת",
    "ru": "бвгджзклмнпрстфхц",
}
VOWELS = {"ar": "اوي", "fa": "اوی", "he": "ויא", "ru": "аеиоуы"}
VOCABULARY = 3_000
# Share of the words of a text that are function words, as in most languages.
FUNCTION_WORDS = 0.42
# Words that stand for them in a language without a list.
MIN_FUNCTION_WORDS = 40
PARAGRAPHS = 9
TEASERS = 70
MENU_ITEMS = 60
MADE_EACH = 3


def pages(most: int = MOST) -> Sequence[tuple[str, bytes]]:
    """Return names and bytes of up to `most` pages, the same ones in every run."""
    folder = os.environ.get(FOLDER)
    return some(list(read(Path(folder)) if folder else _made()), most)


def some(found: Sequence[tuple[str, bytes]], most: int) -> Sequence[tuple[str, bytes]]:
    """Return up to `most` of the pages, as far apart as possible."""
    return found[:: -(-len(found) // most)] if found else []


def read(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield names and bytes of the pages of a folder that are neither short nor huge."""
    inside = folder / "html"
    for file in sorted((inside if inside.is_dir() else folder).iterdir()):
        if file.name.endswith((".html", ".html.gz")):
            body = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
            if SMALLEST <= len(body) <= LARGEST:
                yield file.name, body


def _made() -> Iterator[tuple[str, bytes]]:
    for language in LANGUAGES:
        for number in range(MADE_EACH):
            yield f"{language}-{number}.html", made_page(language, number).encode()


def made_page(language: str, number: int) -> str:
    """Return a page of about 90 KB, 750 elements and 600 words; each number gives another."""
    chance = random.Random(f"{language}{number}")
    title = sentence(language, chance, 7)
    direction = "rtl" if language in ("ar", "fa", "he") else "ltr"
    return (
        f'<!doctype html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title>'
        f'<meta name="description" content="{paragraph(language, chance)[:150]}">'
        f'<link rel="canonical" href="https://example.com/{number}/">'
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Article",'
        f'"headline":"{title}","datePublished":"2026-03-01T08:00:00Z"}}</script></head>'
        f"<body><header><nav><ul>{_menu(language, chance)}</ul></nav></header>"
        f'<main><article><h1>{title}</h1><p class="byline">{sentence(language, chance, 2)}</p>'
        f"{_text(language, chance)}</article></main>"
        f'<aside class="related">{_teasers(language, chance)}</aside>'
        f"<footer><p>{title}</p></footer></body></html>"
    )


def _text(language: str, chance: random.Random) -> str:
    return "".join(
        (f'<h2 id="{name(chance)}">{sentence(language, chance, 5)}</h2>' if n % 3 == 2 else "")
        + f'<p class="{name(chance)}">{paragraph(language, chance)}</p>'
        for n in range(PARAGRAPHS)
    )


def _menu(language: str, chance: random.Random) -> str:
    return "".join(
        f'<li class="menu-item {name(chance)}"><a href="/{name(chance)}/">'
        f"<span>{sentence(language, chance, 2)}</span></a></li>"
        for _ in range(MENU_ITEMS)
    )


def _teasers(language: str, chance: random.Random) -> str:
    return "".join(
        f'<div class="card {name(chance)} {name(chance)}" data-module="{name(chance)}" '
        f'data-position="{n}"><a href="https://example.com/{name(chance)}.html?from={n}" '
        f'class="{name(chance)}"><img src="/{name(chance)}.jpg" alt="" width="300" height="200" '
        f'loading="lazy" srcset="/{name(chance)}.jpg 300w, /{name(chance)}.jpg 600w">'
        f'<div class="{name(chance)}"><span class="{name(chance)}">{n}</span>'
        f"<h4>{sentence(language, chance, 6)}</h4></div></a></div>"
        for n in range(TEASERS)
    )


def paragraph(language: str, chance: random.Random) -> str:
    """Return three to six sentences."""
    count = chance.randint(3, 6)
    return " ".join(sentence(language, chance, chance.randint(6, 20)) + "." for _ in range(count))


def sentence(language: str, chance: random.Random, length: int) -> str:
    """Return words of a language and made-up ones, rare words more rarely."""
    small = sorted(function_words(language)) or _vocabulary(language)[0][:MIN_FUNCTION_WORDS]
    chosen = (
        chance.choice(small) if chance.random() < FUNCTION_WORDS else word(language, chance)
        for _ in range(length)
    )
    text = " ".join(chosen)
    return text[:1].upper() + text[1:]


def word(language: str, chance: random.Random) -> str:
    """Return a made-up word, rare ones more rarely."""
    words, weights = _vocabulary(language)
    return chance.choices(words, cum_weights=weights)[0]


@cache
def _vocabulary(language: str) -> tuple[Sequence[str], Sequence[float]]:
    chance = random.Random(language)
    consonants = CONSONANTS.get(language, "bcdfghklmnprstvz")
    vowels = VOWELS.get(language, "aeiou")
    words = [
        "".join(
            chance.choice(consonants) + chance.choice(vowels) for _ in range(chance.randint(2, 4))
        )
        + chance.choice(("", chance.choice(consonants)))
        for _ in range(VOCABULARY)
    ]
    return words, list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))


def name(chance: random.Random) -> str:
    """Return a class name as themes write them: block__part--variant."""
    block, part = (chance.choice(_vocabulary("en")[0]) for _ in range(2))
    return f"{block}{chance.choice(('-', '__', '--', '_'))}{part}"
