"""Measures that score the numbers: articles, bylines, keyphrases and languages found."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from functools import cache
from typing import NamedTuple

from benchmarks.sweep.pages import Sample
from seoaudit import Page
from seoaudit.page.article.article import find_article
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.blocks import text_blocks
from seoaudit.page.article.summary import summary
from seoaudit.page.elements.language import find_language, reads_as
from seoaudit.page.publication.byline import find_byline
from seoaudit.text import detect
from seoaudit.text.languages.detection import KNOWN, is_surely
from seoaudit.text.search_result_width import DESKTOP, MIN_DESCRIPTION_PIXELS

# Characters of a short text, such as a headline, and of the beginning of a text.
SHORT, BEGINNING = 60, 500


class Outcome(NamedTuple):
    """The result on a page, to be compared with others, and the counts that score it."""

    found: Hashable
    counts: tuple[float, ...]


# Evaluates a page again, with the current numbers.
Ask = Callable[[], Outcome]


class Measure(NamedTuple):
    """A way to score numbers of `modules` on pages.

    `prepare` returns the function that evaluates a page, or None if the page lacks the gold
    standard it needs. `knows_right`: there is a gold standard, so that a higher score is better.
    """

    name: str
    unit: str
    modules: Sequence[str]
    prepare: Callable[[Sample], Ask | None]
    score: Callable[[Sequence[float]], float]
    knows_right: bool


def four_grams(text: str) -> Counter[tuple[str, ...]]:
    """Count the four-grams of words in `text`; if it has fewer words, all of them as one."""
    words = re.findall(r"\w+", text)
    ends = range(min(4, len(words)), len(words) + 1) if words else ()
    return Counter(tuple(words[max(0, end - 4) : end]) for end in ends)


def overlap(wanted: Counter[tuple[str, ...]], text: str) -> tuple[float, ...]:
    """Return the shares of four-grams that are right, extra and missing; their sum is 1."""
    found = four_grams(text)
    right = (wanted & found).total()
    extra, missing = found.total() - right, wanted.total() - right
    size = right + extra + missing
    return right / size, extra / size, missing / size


def f1(counts: Sequence[float]) -> float:
    """Return the harmonic mean of precision and recall, with equal weight for each page."""
    right, extra, missing = counts
    return 2 * right / (2 * right + extra + missing) if right else 0.0


def share(counts: Sequence[float]) -> float:
    right, pages = counts
    return right / pages if pages else 0.0


def ask_article(sample: Sample) -> Ask | None:
    if sample.text is None:
        return None
    tree = Page(sample.document).tree
    wanted = four_grams(sample.text)
    counted = cache(lambda text: overlap(wanted, text))

    def ask() -> Outcome:
        article = find_article(tree)
        text = "\n".join(block.text for block in text_blocks(article))
        headline = article.headline.index if article.headline else None
        pictures = tuple(picture.index for picture in article.featured)
        return Outcome((text, headline, pictures), counted(text))

    return ask


def ask_opening(sample: Sample) -> Ask | None:
    """Return what evaluates the opening paragraphs, the sentences and the summary of an article."""
    page = Page(sample.document)
    blocks, language = page.blocks, page.language.code
    index = page.text.index
    title = page.title.text if page.title else ""

    def ask() -> Outcome:
        text = ArticleText(blocks, language)
        vars(text)["index"] = index
        beginning = tuple(block.text for block in text.beginning)
        sentences = tuple(sentence.text for sentence in text.running_sentences)
        summed_up = summary(
            text,
            title,
            MIN_DESCRIPTION_PIXELS,
            DESKTOP.description_pixels,
            DESKTOP.description_size,
        )
        return Outcome((beginning, sentences, summed_up), (float(bool(text.introduction)), 1.0))

    return ask


def ask_byline(sample: Sample) -> Ask | None:
    if sample.author is None:
        return None
    page = Page(sample.document)
    author = set(sample.author.casefold().split())

    def ask() -> Outcome:
        byline = find_byline(page.tree, page.article, page.blocks)
        told = set(re.findall(r"\w+", byline.text.casefold())) if byline else set()
        return Outcome(byline and byline.index, (float(bool(author & told)), 1.0))

    return ask


def ask_keyphrase(sample: Sample) -> Ask | None:
    page = Page(sample.document)

    def ask() -> Outcome:
        for name in ("named_keyphrases", "keyphrases"):
            vars(page).pop(name, None)
        found = page.keyphrases
        texts = tuple((k.text, k.runners_up, tuple(s.text for s in k.synonyms)) for k in found)
        return Outcome(texts, (float(bool(found)), 1.0))

    return ask


def ask_language(sample: Sample) -> Ask | None:
    """Return what scores four questions on the language; None is right if it is not in `KNOWN`.

    Not being sure of the right language only costs time; being sure of another one is wrong.
    """
    if sample.text is None or sample.language is None:
        return None
    text, language = sample.text, sample.language
    tree = Page(sample.document).tree
    expected = language if language in KNOWN else None

    def ask() -> Outcome:
        told = (detect(text[:SHORT]), detect(text), reads_as(text, language))
        sure = is_surely(language, text[:BEGINNING])
        others = [o for o in KNOWN if o != language and is_surely(o, text[:BEGINNING])]
        found = (told, sure, tuple(others), find_language(tree, text, None).code)
        right = told.count(expected) + (not others)
        return Outcome(found, (right / 4, 1.0))

    return ask


def _named(package: str, names: str) -> Sequence[str]:
    return [f"seoaudit.{package}.{name}" for name in names.split()]


MEASURES = (
    Measure(
        "article",
        "F1 of the text",
        _named(
            "page.article",
            "article blocks boilerplate declared density headline layout regions stories "
            "teasers zones",
        ),
        ask_article,
        f1,
        knows_right=True,
    ),
    Measure(
        "opening",
        "share of pages with an introduction",
        _named("page.article", "article_text sentences summary"),
        ask_opening,
        share,
        knows_right=False,
    ),
    Measure(
        "byline",
        "share of known authors found",
        _named("page.publication", "byline names"),
        ask_byline,
        share,
        knows_right=True,
    ),
    Measure(
        "keyphrase",
        "share of pages with a keyphrase",
        _named("page.keyphrase", "choice evidence inference word_use"),
        ask_keyphrase,
        share,
        knows_right=False,
    ),
    Measure(
        "language",
        "share of right answers on the language",
        [
            *_named("text.languages", "detection latin_detection"),
            *_named("page.elements", "language"),
        ],
        ask_language,
        share,
        knows_right=True,
    ),
)
