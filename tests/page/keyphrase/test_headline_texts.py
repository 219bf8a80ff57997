"""The texts of a page that name the subject of its article."""

import pytest

from seoaudit.page.keyphrase.headline_texts import HeadlineTexts, read_headline_texts
from seoaudit.testing import page


def texts(html: str, url: str | None = None) -> HeadlineTexts:
    found = page(html)
    headline = next(iter(found.tree.by_tag("h1")), None)
    return read_headline_texts(found.title, headline, found.description, url)


def test_they_are_read_without_the_name_of_the_site() -> None:
    html = (
        "<title>تقليم شجر التفاح | البستان</title><meta name=description content='متى\n تقلم'>"
        "<h1>كيف <b>تقلم</b> شجر التفاح؟</h1>"
    )
    assert texts(html, "https://example.com/garden/prune-apple-trees") == HeadlineTexts(
        "تقليم شجر التفاح", "كيف تقلم شجر التفاح؟", "متى تقلم", "garden prune apple trees"
    )


def test_what_a_page_does_not_have_is_empty() -> None:
    assert texts("<p>نص") == HeadlineTexts("", "", "", "")


@pytest.mark.parametrize(
    "parted", ["Apple<br>trees", "Apple<script>x</script> trees", "<p>Apple</p><p>trees</p>"]
)
def test_the_headline_is_what_readers_see(parted: str) -> None:
    assert texts(f"<h1>{parted}</h1>").headline == "Apple trees"
