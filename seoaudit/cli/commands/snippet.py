"""`seoaudit snippet`: the page as a search result."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from seoaudit.cli.options import shared as options
from seoaudit.cli.program import GOOD_ENOUGH, NOT_AUDITED
from seoaudit.inert import inert, inert_output

if TYPE_CHECKING:
    from seoaudit.page.page import Page
    from seoaudit.report.parts import ReportedFinding
    from seoaudit.report.report import PageReport
    from seoaudit.report.search_result import Cut, SearchResult
    from seoaudit.rule.messages import Words

BOX = 76


def command(
    context: typer.Context,
    sources: options.Sources,
    *,
    keyphrases: options.Keyphrases = None,
    url: options.Url = None,
    lang: options.Lang = None,
    format_: Annotated[
        str,
        typer.Option("--format", "-f", metavar="NAME", help="Output format: text or json."),
    ] = "text",
    allow_private: options.AllowPrivate = None,
    language: options.Language = None,
    config: options.Config = None,
) -> int:
    """Preview pages as search results, on desktop and mobile.

    Titles and descriptions are cut at the width search results give them. Below stand the findings
    of seoaudit check about them. Search engines may rewrite both.
    """
    from dataclasses import asdict

    from seoaudit.cli.language import words
    from seoaudit.cli.options.given import load_settings
    from seoaudit.cli.pages import Pages, find_pages, with_files_around
    from seoaudit.cli.printing.listing import parse_format, print_json
    from seoaudit.engine.auditor import Auditor
    from seoaudit.engine.time_limit import time_limit
    from seoaudit.report.as_dict import finding_to_dict
    from seoaudit.report.search_result import search_results
    from seoaudit.reporters.phrasing.shown_instead import shown_instead

    as_json = parse_format(format_) == "json"
    settings = load_settings(context, sources)
    phrases = words(settings)
    targets = find_pages(sources, settings)
    settings = with_files_around(settings, targets)
    auditor = Auditor(settings)
    pages = Pages(targets, url, settings, make=auditor.page)
    for page in pages:
        with time_limit(settings.max_seconds, page.document.source):
            results = search_results(page)
            report = auditor.report(page)
            said = findings_on_result(page, report)
        if as_json:
            drawn = [asdict(result) for result in results]
            found = [finding_to_dict(finding, phrases) for finding in said]
            source = page.document.source
            print_json({"source": source, "results": drawn, "findings": found})
        else:
            for result in results:
                labels = {name: phrases.phrase(f"snippet_{name}") for name in LABELS}
                write(draw(page, result, labels))
            write(told(said, [*shown_instead(report.facts, phrases)], phrases))
    return GOOD_ENOUGH if pages.are_all else NOT_AUDITED


def write(drawn: Iterator[str]) -> None:
    """Print lines."""
    sys.stdout.writelines(inert_output(f"{line}\n") for line in drawn)


LABELS = ("desktop", "mobile", "title", "description", "no_url")


def findings_on_result(page: "Page", report: "PageReport") -> "list[ReportedFinding]":
    """Return the findings about the title and the description, in page order."""
    described = page.description.element if page.description else None
    places = [page.place(each.start, each.end) for each in (page.title, described) if each]
    return sorted(
        (
            finding
            for finding in report.findings
            if any(finding.start < place.end and finding.end > place.start for place in places)
        ),
        key=lambda finding: (finding.start, finding.rule),
    )


def told(findings: "list[ReportedFinding]", lacking: list[str], words: "Words") -> Iterator[str]:
    """Yield what is lacking, then what check finds, each with its rule, and an empty line."""
    from seoaudit.reporters.terminal.lines import hang, line, wrap

    words, rtl = words._replace(isolate=True), words.is_right_to_left
    for sentence in lacking:
        yield from (f"  {part.plain}" for part in wrap(sentence, BOX - 2, right_to_left=rtl))
    for finding in findings:
        prefix = line(f"  {f'{finding.line}:{finding.column}':<7} ")
        body = wrap(finding.message(words), BOX - prefix.cells, right_to_left=rtl)
        yield from (part.plain for part in hang(prefix, [*body, line(finding.rule)]))
    if lacking or findings:
        yield ""


def draw(page: "Page", result: "SearchResult", labels: dict[str, str]) -> Iterator[str]:
    """Yield the lines of one result in a box, right-aligned for right-to-left pages."""
    from seoaudit.report.search_result import ELLIPSIS
    from seoaudit.reporters.terminal.lines import keep_direction, line, wrap

    rtl = page.language.direction == "rtl"
    labels = {name: keep_direction(label) for name, label in labels.items()}
    head = line(f"── {labels[result.device]} ")
    yield head.plain + "─" * (BOX - head.cells)
    address = " › ".join(result.breadcrumb) or labels["no_url"]
    for text in (address, result.title.shown, result.description.shown):
        unbroken = inert(text).replace(ELLIPSIS, ELLIPSIS.replace(" ", "\u00a0"))
        for part in wrap(unbroken, BOX - 2, right_to_left=rtl):
            indent = BOX - part.cells if rtl else 2
            yield " " * indent + part.plain
    yield "─" * BOX
    title, description = (
        _measured(labels[n], getattr(result, n)) for n in ("title", "description")
    )
    yield f"  {title} · {description}"
    yield ""


def _measured(label: str, cut: "Cut") -> str:
    return f"{label} {cut.pixels}/{cut.limit} px{'' if cut.is_whole else ' ✂'}"
