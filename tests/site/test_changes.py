import json

import pytest

from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words
from seoaudit.rule.site.facts import Standing
from seoaudit.site.changes import RuleChange, RunFinding, RunPage, SiteChanges

URL = "https://site.example/oak"
FOUND = RunFinding(
    "structure/orphan", "unlinked", {"url": URL}, Severity.WARNING, [URL], 1, "0" * 16, "2026-01-01"
)
CHANGES = SiteChanges(
    "2026-01-01", "2026-01-02", (60, 71), [FOUND], 1, [], 0, [], 0,
    [RunPage(URL, Standing.FAILED)], 1, [RuleChange("images/alt-missing", 2, 1)],
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_json_says_it_in_the_language_of_the_reader(language: str) -> None:
    told = json.loads(json.dumps(CHANGES.to_dict(Words(language))))
    assert told["score"] == {"before": 60, "after": 71}
    [found] = told["appeared"]["findings"]
    assert found["severity"] == "warning"
    assert URL in found["message"]
    assert told["lost"] == {"count": 1, "pages": [{"url": URL, "standing": "failed"}]}
    assert told["on_pages"] == [{"rule": "images/alt-missing", "appeared": 2, "mended": 1}]


def test_scores_that_do_not_compare_are_null() -> None:
    assert CHANGES._replace(score=None).to_dict(Words())["score"] is None
