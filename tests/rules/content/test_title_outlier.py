"""The name that titles share is found among more names than are counted at once."""

import pytest

from seoaudit.rule.site import article, site
from seoaudit.testing.site import site_findings
from seoaudit_rules.content.site import title_outlier


def test_a_name_that_many_titles_have_is_never_lost() -> None:
    names = title_outlier.FrequentNames()
    for number in range(3 * title_outlier.MOST_NAMES):
        names.add({f"Tree {number}", *(["The Grove"] if number % 4 == 0 else ())})
    assert "The Grove" in names.counts
    assert len(names.counts) <= title_outlier.MOST_NAMES + 2


def test_titles_lack_the_name_of_most_where_each_has_one_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(title_outlier, "MOST_NAMES", 4)
    trees = (article(f"/{number}", title=f"Tree {number} | The Grove") for number in range(30))
    [found] = site_findings(
        title_outlier.TitleOutlier, site(*trees, article("/oak", title="An oak"))
    )
    assert found.params == {"count": 1, "name": "The Grove", "share": 97, "url": found.urls[0]}
