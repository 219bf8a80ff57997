from seoaudit.engine.gate import Gate
from seoaudit.reporters.site.verdict import site_verdict
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from seoaudit.rule.site import article, site
from tests.site.audits import audited

SITE = site(article("/a", title="Oak"), article("/b", title="Oak"))


def verdict(gate: Gate) -> str:
    return site_verdict(audited(SITE, gate=gate), Words())


def test_what_stands_against_a_site_is_named() -> None:
    assert verdict(Gate(fail_under=100, fail_on=None)).startswith(
        "Not good enough: the site scores"
    )
    assert "on the site" in verdict(Gate(fail_on=Severity.WARNING))


def test_a_site_that_passes_names_its_gate() -> None:
    assert verdict(Gate(fail_under=1, fail_on=None)) == (
        "Good enough (--fail-under 1, --fail-on never)."
    )
