"""The page as a search result."""

from seoaudit.report.report import PageReport
from seoaudit.report.search_result import Cut, SearchResult, results_with
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.reporters.phrasing.shown_instead import shown_instead


def preview_section(page: PageReport, frame: Frame) -> Markup:
    """Return the search result on desktop and mobile, and how much of it fits."""
    facts, phrase = page.facts, frame.words.phrase
    title = facts.title or next(iter(facts.h1), "")
    introduction = page.article.introduction if page.article else ""
    results = results_with(page.url, title, facts.description or introduction)
    hint = [
        *shown_instead(facts, frame.words),
        phrase("html_preview_hint"),
    ]
    return frame.section(
        "preview",
        phrase("html_preview"),
        element("div", *(_result(result, page, frame) for result in results), class_="results"),
        element("p", " ".join(hint), class_="hint"),
    )


def _result(result: SearchResult, page: PageReport, frame: Frame) -> Markup:
    address = Markup(" <span>›</span> ").join(
        element("bdi", part) for part in result.breadcrumb[:1] + result.breadcrumb[1:]
    )
    shown = element(
        "div",
        element("p", Markup(address), class_="address", dir="ltr") if address else None,
        element("p", result.title.shown, class_="title"),
        element("p", result.description.shown, class_="description"),
        class_=f"result {result.device}",
        dir=page.direction,
        lang=page.language or None,
    )
    phrase = frame.words.phrase
    measured = join(
        [
            _measured(phrase("snippet_title"), result.title),
            _measured(phrase("snippet_description"), result.description),
        ]
    )
    label = element("figcaption", phrase(f"snippet_{result.device}"), measured)
    return element("figure", shown, label, class_=result.device)


def _measured(name: str, cut: Cut) -> Markup:
    """Return the width of a text relative to its limit."""
    share = f"{cut.pixels} / {cut.limit} px"
    state = "whole" if cut.is_whole else "cut"
    return element("span", name, " ", left_to_right(share), class_=f"measured {state}")
