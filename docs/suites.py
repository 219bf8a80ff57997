"""Public test suites that check the same as some of our rules: their cases, and whether we agree.

Each is read in the format its owners publish. None of it is part of this project.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from seoaudit import Document, audit
from seoaudit.page.tree.tree import Tree
from seoaudit.report.report import PageReport
from seoaudit.robots.robots_txt import allowed


class Answer(NamedTuple):
    """One case: its audit in the suite, its name there, and whether we agree."""

    audit: str
    case: str
    agrees: bool


class Suite(NamedTuple):
    """A suite: `folder` is the option for its location, `kept` has the reasons for differences."""

    title: str
    folder: str
    about: str
    answers: Callable[[Path], Iterator[Answer]]
    kept: Mapping[str, str]


# The rules that answer each of Lighthouse's audits; if one fails, the audit fails.
LIGHTHOUSE_AUDITS = {
    "canonical": ("head/canonical-invalid", "head/canonical-to-home"),
    "crawlable-anchors": ("links/uncrawlable",),
    "hreflang": ("international/hreflang-invalid",),
    "http-status-code": ("crawl/http-status",),
    "is-crawlable": ("crawl/noindex", "crawl/robots-blocked"),
    "link-text": ("links/generic-text",),
    "meta-description": ("head/description-missing",),
    "robots-txt": ("crawl/robots-txt-invalid",),
}

# What checks the same as an ACT rule, by its id: our rules, or one message of a rule.
ACT_RULES = {
    "23a2a8": ("images/alt-missing",),
    "c487ae": ("links/empty-text", "images/control-alt-missing"),
    "2779a5": ("head/title-missing",),
    "b5c3f8": ("international/lang-missing",),
    "bf051a": ("international/lang-invalid",),
    "ucwvc8": ("international/lang-differs",),
    "bc659a": ("head/meta-refresh",),
    "ffd0e9": ("headings/empty", "headings/h1-missing empty"),
    "b4f0c3": ("head/viewport-zoom-blocked",),
    "59796f": ("images/control-alt-missing",),
    "7d6734": ("images/graphic-name-missing",),
    "8fc3b6": ("images/graphic-name-missing",),
    "cae760": ("content/frame-title-missing",),
    "de46e4": ("international/part-lang-invalid",),
    "5b7ae0": ("international/xml-lang-differs",),
}

# The same for axe-core, for rules whose fixtures are checked element by element.
AXE_RULES = {
    "image-alt": "images/alt-missing",
    "link-name": "links/empty-text",
    "empty-heading": "headings/empty",
    "heading-order": "headings/level-skipped",
    "input-image-alt": "images/control-alt-missing",
    "area-alt": "images/control-alt-missing",
    "svg-img-alt": "images/graphic-name-missing",
    "role-img-alt": "images/graphic-name-missing",
    "object-alt": "images/graphic-name-missing",
    "frame-title": "content/frame-title-missing",
    "valid-lang": "international/part-lang-invalid",
    "meta-viewport": "head/viewport-zoom-blocked",
}


def lighthouse(folder: Path) -> Iterator[Answer]:
    """One page per case."""
    for case in _rows(folder / "lighthouse_seo_html_cases.jsonl"):
        robots = case["robots_txt"]
        status = (robots.get("status", 200) or 0) if robots else None  # 0: it never came
        found = audit(
            Document(
                body=case["html"],
                url=case["url"],
                status=case["status"],
                headers=[(name, value) for name, value in case["headers"]],
                robots_txt=robots["content"] if status and status < 400 else None,
                robots_status=status,
            )
        )
        failed = _fails(found, LIGHTHOUSE_AUDITS[case["rule"]])
        yield Answer(case["rule"], case["id"], failed == (case["expect"] == "fail"))


def google_robots(folder: Path) -> Iterator[Answer]:
    """One robots.txt, crawler and URL per case."""
    for case in _rows(folder / "google_robots_cases.jsonl"):
        texts = (case[name] or "" for name in ("robots_txt", "user_agent", "url"))
        yield Answer("allowed", case["id"], allowed(*texts) == case["allowed"])


def act(folder: Path) -> Iterator[Answer]:
    """One example per case, of those that are HTML."""
    for file in sorted((folder / "_rules").glob("*.md")):
        text = file.read_text("utf-8")
        head = re.search(r"^id: (\w+)\nname: (.+)$", text, re.MULTILINE)
        if head is None or head[1] not in ACT_RULES:
            continue
        rule, title = head[1], head[2].strip("'\"")
        for outcome, name, html in _act_examples(text):
            found = audit(Document(html, url="https://example.com/page"), content="body")
            failed = _fails(found, ACT_RULES[rule])
            case = f"{rule} {outcome} {name}"
            yield Answer(f"{title} ({rule})", case, failed == (outcome == "Failed"))


def _act_examples(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield outcome, number and HTML of each example; those in SVG or XML are not pages."""
    outcome, number = "", ""
    code: list[str] | None = None
    for line in text.splitlines():
        if heading := re.fullmatch(r"#### (Passed|Failed|Inapplicable) Example (\d+)", line):
            outcome, number = heading.groups()
        elif line == "```html" and outcome:
            code = []
        elif line == "```" and code is not None:
            yield outcome, number, "\n".join(code)
            code = None
        elif code is not None:
            code.append(line)


def axe(folder: Path) -> Iterator[Answer]:
    """One element of a fixture per case; those in frames or created by scripts are left out."""
    for name, rule in AXE_RULES.items():
        for fixture in sorted((folder / "test" / "integration" / "rules" / name).glob("*.html")):
            yield from _axe_fixture(name, rule, fixture)


def _axe_fixture(name: str, rule: str, fixture: Path) -> Iterator[Answer]:
    expected = json.loads(fixture.with_suffix(".json").read_text("utf-8"))
    html = fixture.read_text("utf-8")
    tree = Tree(html)
    found = audit(Document(html, url="https://example.com/page"), content="body")
    faults = [each.start for each in found.findings if each.rule == rule]
    for outcome in ("violations", "passes"):
        for path in expected.get(outcome, ()):
            elements = tree.select(path[0]) if len(path) == 1 else ()
            for element in elements:
                failed = any(element.outer.start <= at < element.outer.end for at in faults)
                yield Answer(name, f"{fixture.stem} {path[0]}", failed == (outcome == "violations"))


def _fails(found: PageReport, names: Sequence[str]) -> bool:
    """Whether one of the rules fails, or a rule named with a key has that finding."""
    failing = {result.id for result in found.rules if result.status in ("fail", "partial")}
    failing |= {f"{finding.rule} {finding.key}" for finding in found.findings}
    return not failing.isdisjoint(names)


def _rows(file: Path) -> Iterator[dict[str, Any]]:
    for line in file.read_text("utf-8").splitlines():
        yield json.loads(line)


_NO_LINK = "Search engines follow only `<a href>` and treat any other link role as text."
_NOWHERE = '`href="#"` links to no other page, so its text describes none to a search engine.'
_NO_IMG = "Search engines index `<img>`; images drawn by a style sheet do not count."
_TITLE = "Screen readers fall back on the title; search engines only read the alt text."
_AT_ONCE = "Google treats a refresh after 0 seconds as a permanent redirect."
_TOO_SHORT = "Too few words to detect a language; from 50 words (min_words) it is checked."

SUITES = (
    Suite(
        "Lighthouse 13, SEO audits",
        "cases",
        "One page per case, from Lighthouse's own unit tests.",
        lighthouse,
        {
            "crawlable-anchors-023": "The verdict depends on an event listener set by a script, "
            "which HTML does not show.",
            "crawlable-anchors-025": 'Lighthouse has both verdicts for `href=""`; Chrome resolves '
            "it to the page itself, so it passes.",
        },
    ),
    Suite(
        "Google's robots.txt parser",
        "cases",
        "One robots.txt, crawler and URL per case, from the tests of the parser.",
        google_robots,
        {},
    ),
    Suite(
        "W3C ACT rules",
        "act",
        "Each example of the rules at <https://act-rules.github.io> that check the same as one of "
        "ours, with the body as the article. Examples in SVG and XML are not pages and are left "
        "out.",
        act,
        {
            "23a2a8 Passed 4": _TITLE,
            "23a2a8 Failed 2": _NO_IMG,
            "bc659a Passed 1": _AT_ONCE,
            "bc659a Passed 2": _AT_ONCE,
            "bc659a Passed 3": "Google treats it as a redirect, whatever the delay.",
            "bf051a Passed 2": "ACT checks only the language. BCP 47 allows one region, and "
            "software that reads the whole code, such as spell checkers and voices, rejects it.",
            "ffd0e9 Failed 7": "Search engines and article outlines only use h1 to h6.",
            "ffd0e9 Inapplicable 2": "The only h1 is empty and not announced: the page has no "
            "main heading, and that is what we report.",
            "ucwvc8 Failed 1": "Where detection cannot tell related languages apart, as with "
            "Danish, the declared language is accepted.",
            "ucwvc8 Failed 2": _TOO_SHORT,
            "ucwvc8 Failed 3": _TOO_SHORT,
            "ucwvc8 Failed 4": _TOO_SHORT,
            "ucwvc8 Failed 5": _TOO_SHORT,
        },
    ),
    Suite(
        "axe-core, fixtures of rules",
        "axe",
        "Each element of the fixtures at <https://github.com/dequelabs/axe-core> under "
        "test/integration/rules, with the body as the article. Elements in frames and those "
        "created by scripts are left out: they are not in the HTML.",
        axe,
        {
            "image-alt #pass5": _TITLE,
            "image-alt #pass10": _TITLE,
            **{f"link-name #violation{number}": _NOWHERE for number in (1, 2, 3)},
            **{f"link-name #violation{number}": _NO_LINK for number in (4, 5)},
        },
    ),
)
