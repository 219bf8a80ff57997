"""The JSON report of a site: `seoaudit/site/1`, its pages as they are read from the store."""

import json
from collections.abc import Iterator
from typing import Any

from seoaudit.inert import escaped
from seoaudit.reporters.json_array import array
from seoaudit.reporters.site.links_to_add import PageToEdit, pages_to_edit
from seoaudit.reporters.style import Style
from seoaudit.site.audited import AuditedSite, PageRow


def render(site: AuditedSite, style: Style) -> Iterator[str]:
    """Yield the report piece by piece: what is known of the site, then a row a page."""
    about = json.dumps(site.report.to_dict(style.words), ensure_ascii=False, indent=2)
    yield escaped(about.removesuffix("\n}")) + ',\n  "links_to_add": '
    yield from array(_links_of(page) for page in pages_to_edit(site.report))
    yield ',\n  "pages": '
    yield from array(map(_row, site.rows()))
    yield "\n}\n"


def _links_of(page: PageToEdit) -> dict[str, Any]:
    return {"page": page.url, "links": [link.to_dict() for link in page.links]}


def _row(page: PageRow) -> dict[str, Any]:
    return {
        **page._asdict(),
        "standing": str(page.standing),
        "score": None if page.score is None else round(page.score, 2),
        "link_score": round(page.link_score, 3),
    }
