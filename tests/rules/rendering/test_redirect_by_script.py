"""Scripts that send readers on."""

from seoaudit.document.document import Document
from seoaudit.document.rendering import Rendering
from seoaudit.engine.auditor import audit
from seoaudit.testing import applies, findings, page
from seoaudit_rules.rendering.redirect_by_script import RedirectByScript

THERE = "https://example.com/b"


def test_the_finding_says_where() -> None:
    [finding] = findings(RedirectByScript, page("<p>x", redirects_to=THERE))
    assert finding.params["address"] == THERE


def test_a_meta_refresh_is_for_its_own_rule() -> None:
    refresh = '<meta http-equiv="refresh" content="0; url=/b">'
    assert not applies(RedirectByScript, page(refresh, redirects_to=THERE))


def test_it_is_the_one_finding_of_its_topic() -> None:
    document = Document("<p>x", url="https://example.com/a", rendering=Rendering(redirect=THERE))
    found = {each.rule for each in audit(document).findings if each.rule.startswith("rendering/")}
    assert found == {"rendering/redirect-by-script"}
