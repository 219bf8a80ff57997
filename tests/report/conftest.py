"""A report made by hand: an image without an alt text, and what else a report may hold."""

import pytest

from seoaudit.report.parts import Facts, KeyphraseReport, ReportedFinding, RuleResult, Status
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Basis, Edit, Fix, Safety, Severity


@pytest.fixture
def finding() -> ReportedFinding:
    """An image without an alt text, on the second line."""
    return ReportedFinding(
        rule="images/alt-missing",
        key="missing",
        params={"file": "نعناع.jpg"},
        severity=Severity.WARNING,
        basis=Basis.STANDARD,
        start=10,
        end=31,
        line=2,
        column=1,
        end_line=2,
        end_column=22,
        snippet='<img src="نعناع.jpg">',
        points=3.14159,
        anchor="نعناع.jpg",
    )


@pytest.fixture
def fixable(finding: ReportedFinding) -> ReportedFinding:
    """A root element without a language, and its fix."""
    return finding._replace(
        rule="international/lang-missing",
        key="missing",
        params={"language": "ar"},
        fix=Fix((Edit(5, 5, ' lang="ar"'),), Safety.SAFE),
        anchor="",
    )


@pytest.fixture
def report(finding: ReportedFinding) -> PageReport:
    """A page with that image, audited for one keyphrase."""
    keyphrase = KeyphraseReport("النعناع", "option", 4, 2.34567, 3, ("النعناع", "نعناع"))
    facts = Facts("زراعة النعناع", None, None, ("النعناع",), 90, 7, 3, 1, 1, {}, 1, None, None)
    rules = (
        RuleResult("images/alt-missing", Status.FAIL, 3, 0.0, 3.0),
        RuleResult("head/title-missing", Status.PASS, 4, 4.0, 4.0),
    )
    return PageReport(
        "mint.html", None, "article", "ar", "rtl", 57, 57.142857, None, (keyphrase,), facts,
        rules, (finding,),
    )  # fmt: skip
