import json
from importlib.resources import files

import jsonschema

from seoaudit.reporters.site.json import render
from seoaudit.reporters.style import Style
from seoaudit.rule.site import BASE, article, gone, page, site
from tests.site.audits import audited


def test_the_report_and_a_row_a_page() -> None:
    made = audited(site(article("/a", title="Oak"), article("/b", title="Oak")))
    told = json.loads("".join(render(made, Style())))
    assert told["schema"] == "seoaudit/site/1"
    assert [page["url"] for page in told["pages"]] == [f"{BASE}/a", f"{BASE}/b"]
    assert told["pages"][0]["standing"] == "indexable"


def test_it_keeps_to_its_schema() -> None:
    written = (files("seoaudit") / "schema" / "site-1.json").read_text("utf-8")
    schema = json.loads(written)
    jsonschema.Draft202012Validator.check_schema(schema)
    links = '<title>Home</title><p>Read about <a href="/gone">the oak</a> in here.</p>'
    found = page("/", links), gone("/gone"), article("/a", title="Oak"), article("/b", title="Oak")
    for example in (site(*found), site()):
        told = json.loads("".join(render(audited(example), Style())))
        jsonschema.validate(told, schema)


def test_a_site_without_pages_is_json_too() -> None:
    assert json.loads("".join(render(audited(site()), Style())))["pages"] == []


def test_a_sample_is_said_to_be_one() -> None:
    pages = [article(f"/a/{number}") for number in range(3)]
    found = json.loads("".join(render(audited(site(article("/"), pages), sample=2), Style())))
    assert found["sample"] == {
        "size": 2,
        "pages": 4,
        "audited": 2,
        "patterns": [
            {"pattern": "/a/*", "pages": 3, "audited": 1},
            {"pattern": "/", "pages": 1, "audited": 1},
        ],
        "pattern_total": 2,
        "unseen": 0,
    }
    assert [page["score"] is None for page in found["pages"]].count(True) == 2
    written = (files("seoaudit") / "schema" / "site-1.json").read_text("utf-8")
    jsonschema.validate(found, json.loads(written))
