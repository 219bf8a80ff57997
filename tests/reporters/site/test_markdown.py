import pytest

from seoaudit.reporters.site.markdown import render
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.rule.site import article, site
from tests.site.audits import audited

SITE = site(article("/"), [article(f"/a/{number}") for number in range(3)])


def comment(language: str = "en", sample: int | None = None) -> str:
    return "".join(render(audited(SITE, sample=sample), Style(Words(language))))


def test_a_sample_is_said_to_be_one_with_its_folders() -> None:
    text = comment(sample=2)
    assert text.startswith("<!-- seoaudit -->")
    assert "a sample, 2 of 4 pages" in text
    assert text.count("\n- ") >= 2
    assert "sample" not in comment()


@pytest.mark.parametrize(("language", "is_right_to_left"), [("en", False), ("ar", True)])
def test_it_reads_as_its_language_does(language: str, is_right_to_left: bool) -> None:
    text = comment(language, 2)
    assert text.count('<div dir="rtl">') == text.count("</div>") == 2 * is_right_to_left
