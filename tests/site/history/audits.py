"""Runs of a site one after the other, each kept among the others."""

from pathlib import Path

from seoaudit.config.loading import load
from seoaudit.document.answer import Answer
from seoaudit.engine.gate import Gate
from seoaudit.report.parts import Note
from seoaudit.rule.site import SiteExample
from seoaudit.rule.site.examples import absolute
from seoaudit.site.audited import AuditedSite
from seoaudit.site.history.keeping import Past
from seoaudit.site.history.kept_run import earlier_run
from seoaudit.site.intake import document_of, keep
from seoaudit.site.report import SiteReport
from seoaudit.site.run import Gathered, SiteRequest, finish, judge_site, open_store

SETTINGS = load({}, search=False)
LIMITED = Note("site_limit_hit", {"count": 1})


def kept(
    folder: Path,
    example: SiteExample,
    *,
    keeps: int | None = 10,
    base: str = "https://site.example",
    select: tuple[str, ...] = (),
    sample: int | None = None,
) -> SiteReport:
    """Audit a site into the store in a folder, and keep the run among the earlier ones."""
    request = SiteRequest(f"{base}/", SETTINGS._replace(select=select), sample=sample)
    store, visitor = open_store(folder, request, fresh=True), request.visitor
    for each in example.answers:
        url = absolute(each.path).replace("https://site.example", base)
        answer = Answer(url, each.status, each.headers, each.body.encode())
        document = document_of(answer)
        with store.transaction():
            keep(store, answer, visitor(document) if document else None)
    finish(store, Gathered(f"{base}/", () if example.is_complete else (LIMITED,)))
    earlier = earlier_run(folder, store.meta("started") or "")
    past = Past(folder, request.reading, earlier, keeps, request.pages)
    _, report = judge_site(store, request, past)
    report = past.keep(store, report, AuditedSite(report, Gate(), store).reports())
    store.close()
    return report
