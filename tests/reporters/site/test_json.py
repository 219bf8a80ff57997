import json

from seoaudit.reporters.site.json import render
from seoaudit.reporters.style import Style
from seoaudit.rule.site import BASE, article, site
from tests.site.audits import audited


def test_the_report_and_a_row_a_page() -> None:
    made = audited(site(article("/a", title="Oak"), article("/b", title="Oak")))
    told = json.loads("".join(render(made, Style())))
    assert told["schema"] == "seoaudit/site/1"
    assert [page["url"] for page in told["pages"]] == [f"{BASE}/a", f"{BASE}/b"]
    assert told["pages"][0]["standing"] == "indexable"


def test_a_site_without_pages_is_json_too() -> None:
    assert json.loads("".join(render(audited(site()), Style())))["pages"] == []
