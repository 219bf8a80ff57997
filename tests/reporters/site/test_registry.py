import pytest

from seoaudit.engine.gate import Gate
from seoaudit.errors import UsageError
from seoaudit.reporters.registry import formats
from seoaudit.reporters.site.registry import load_site_reporter
from seoaudit.reporters.style import Style
from seoaudit.rule.finding import Severity
from seoaudit.rule.site import article, page, redirect, site
from tests.site.audits import audited

SITE = site(
    page("/", '<title>Home</title><p>Read about <a href="/old">the oak</a> in here.</p>'),
    redirect("/old", "/a"),
    article("/a", title="Oak"),
    article("/b", title="Oak"),
)


@pytest.mark.parametrize("name", formats())
def test_every_format_shows_the_findings_of_a_site(name: str) -> None:
    made = audited(SITE, gate=Gate(fail_on=Severity.WARNING))
    text = "".join(load_site_reporter(name)(made, Style(verbose=True)))
    assert "duplicates/title" in text or "share the title" in text


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UsageError):
        load_site_reporter("nothing")
