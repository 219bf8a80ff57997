import pytest
from rich.cells import cell_len

from seoaudit.engine.gate import Gate
from seoaudit.reporters.site.terminal import render
from seoaudit.reporters.style import Style
from seoaudit.rule.messages import Words
from seoaudit.rule.site import SiteExample, article, gone, page, site
from tests.site.audits import audited

SITE = site(
    page("/", '<title>Home</title><p>See <a href="/old\x1b[31m">the oak</a> and more.</p>'),
    article("/a", title="Oak \x1b[31m"),
    article("/b", title="Oak \x1b[31m"),
    gone("/no"),
)


def shown(example: SiteExample = SITE, gate: Gate | None = None, **style: object) -> str:
    return "".join(render(audited(example, gate=gate), Style(**style)))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [80, 60])
def test_every_line_fits_and_nothing_of_a_page_rules_the_terminal(
    language: str, width: int
) -> None:
    text = shown(words=Words(language), width=width)
    assert all(cell_len(line) <= width for line in text.splitlines())
    assert "\x1b" not in text


def test_score_counts_fixes_topics_and_verdict_in_this_order() -> None:
    text = shown(gate=Gate(fail_under=100))
    parts = ("/ 100", "indexable 3", "share the title", "warnings", "Not good enough")
    places = [text.index(each) for each in parts]
    assert places == sorted(places)


def test_quiet_is_silent_where_the_site_passes() -> None:
    assert shown(quiet=True, gate=Gate(fail_on=None)) == ""
    assert shown(quiet=True, gate=Gate(fail_under=100, fail_on=None))


def test_a_site_without_findings_says_so() -> None:
    sound = site(article("/"))
    assert "nothing to mend" in shown(sound, Gate(fail_on=None))


def test_a_sample_is_said_to_be_one_with_its_folders() -> None:
    pages = [article(f"/{folder}/{number}") for folder in "abcdefgh" for number in range(2)]
    text = "".join(render(audited(site(article("/"), pages), sample=9), Style()))
    assert "a sample, 9 of 17 pages" in " ".join(text.split())
    assert "from 9 of 9 folders" in " ".join(text.split())
    assert text.count("1 of 2") == 5
    whole = "".join(render(audited(site(article("/"), pages), sample=9), Style(verbose=True)))
    assert whole.count("1 of 2") == 8
    assert "sample" not in shown()
