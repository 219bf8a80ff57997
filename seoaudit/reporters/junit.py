"""JUnit XML, which every CI server shows: a suite per page, a case per rule that applied to it.

What fails the gate is a failure, what could not be audited an error; other findings are the output
of a passing case. There is no standard: docs/formats.md names the schema used.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from seoaudit.errors import SourceError
from seoaudit.inert import inert_text
from seoaudit.late_pattern import late_pattern
from seoaudit.report.parts import ReportedFinding, RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.verdict import too_few_points
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run

ENDINGS = (".xml",)

# Characters not allowed in XML, not even as references: https://www.w3.org/TR/xml/#charsets
NO_CHARACTER = late_pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# The cases other than rules: the score, and whether the page could be read at all.
SCORE, READING = "score", "reading"


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the document, suite by suite."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="seoaudit">\n'
    for page in run.pages:
        yield _written(_of_page(page, run, style))
    for error in run.errors:
        yield _written(_unread(error, style))
    yield "</testsuites>\n"


def _of_page(page: PageReport, run: Run, style: Style) -> Element:
    place = path(page.source, style.root)
    suite = Element("testsuite", name=place)
    _properties(suite, page)
    if run.gate.fail_under is not None:
        case = SubElement(suite, "testcase", name=SCORE, classname=place)
        for sentence in too_few_points(page, run.gate, style.words):
            SubElement(case, "failure", message=sentence, type=SCORE)
    found = defaultdict(list)
    for finding in sorted(page.findings, key=lambda finding: (finding.start, finding.key)):
        found[finding.rule].append(finding)
    for result in page.rules:
        if result.status is not Status.NOT_APPLICABLE:
            case = SubElement(suite, "testcase", name=result.id, classname=place)
            _judge(case, result, found[result.id], run, style)
    return suite


def _properties(suite: Element, page: PageReport) -> None:
    known: dict[str, object] = {
        "score": page.score,
        "band": page.band,
        "profile": page.profile,
        "language": page.language,
    }
    if page.keyphrases:
        known["keyphrase"] = page.keyphrases[0].text
    listed = SubElement(suite, "properties")
    for name, value in known.items():
        SubElement(listed, "property", name=name, value=str(value))


def _judge(
    case: Element, result: RuleResult, found: Sequence[ReportedFinding], run: Run, style: Style
) -> None:
    """Add one failure with all findings of a rule: JUnit viewers show one failure per case."""
    place = case.get("classname", "")
    if result.error is not None:
        sentence = style.words.phrase("rule_crashed", rule=result.id, error=result.error)
        SubElement(case, "error", message=sentence, type="crash")
    stopping = [finding for finding in found if run.gate.stops(finding)]
    passing = [finding for finding in found if not run.gate.stops(finding)]
    if stopping:
        severity = stopping[0].severity.name.lower()
        sentence = stopping[0].message(style.words)
        failure = SubElement(case, "failure", message=sentence, type=severity)
        failure.text = _lines(stopping, place, style.words)
    if passing:
        SubElement(case, "system-out").text = _lines(passing, place, style.words)


def _lines(findings: Sequence[ReportedFinding], place: str, words: Words) -> str:
    """Return each finding in the format of compilers, which many viewers turn into links."""

    def mark(finding: ReportedFinding) -> str:
        return f" ({words.phrase('known')})" if finding.known else ""

    return "\n".join(
        f"{place}:{each.line}:{each.column}: {each.message(words)} {each.advice(words)}{mark(each)}"
        for each in findings
    )


def _unread(error: SourceError, style: Style) -> Element:
    place = path(error.source, style.root)
    suite = Element("testsuite", name=place)
    case = SubElement(suite, "testcase", name=READING, classname=place)
    SubElement(case, "error", message=style.words.tell(error.message), type=READING)
    return suite


def _written(suite: Element) -> str:
    """Return the suite with its counts, indented, without characters not allowed in XML."""
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    for name, kind in (("failures", "failure"), ("errors", "error")):
        suite.set(name, str(sum(case.find(kind) is not None for case in cases)))
    for element in suite.iter():
        element.text = element.text and _allowed(element.text)
        for name, value in element.items():
            element.set(name, _allowed(value))
    indent(suite, level=1)
    return "  " + tostring(suite, "unicode").rstrip() + "\n"


def _allowed(text: str) -> str:
    return NO_CHARACTER.sub("", inert_text(text))
