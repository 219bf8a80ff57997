"""Sites of a few answers, audited from end to end without a network."""

from seoaudit.config.loading import load
from seoaudit.config.settings import Settings
from seoaudit.document.answer import Answer
from seoaudit.engine.gate import Gate
from seoaudit.rule.site import BASE, SiteExample
from seoaudit.rule.site.examples import absolute
from seoaudit.site.audited import AuditedSite
from seoaudit.site.intake import document_of, keep
from seoaudit.site.run import Gathered, SiteRequest, finish, judge_site, open_store


def audited(
    example: SiteExample,
    settings: Settings | None = None,
    gate: Gate | None = None,
    sample: int | None = None,
) -> AuditedSite:
    """Return the site of an example with its report; its page rules run, too.

    With a `sample`, on so many pages.
    """
    request = SiteRequest(f"{BASE}/", settings or load({}, search=False), sample=sample)
    store, visitor = open_store(None, request), request.visitor
    for each in example.answers:
        answer = Answer(absolute(each.path), each.status, each.headers, each.body.encode())
        document = document_of(answer)
        with store.transaction():
            keep(store, answer, visitor(document) if document else None)
    finish(store, Gathered(f"{BASE}/"))
    return AuditedSite(judge_site(store, request)[1], gate or Gate(), store)
