import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.international.part_lang_invalid import PartLangInvalid


@pytest.mark.parametrize(
    "part",
    [
        "<q lang=fr>Voilà.</q>",
        "<q lang=FR-ch>Voilà.</q>",
        "<q lang=en-US-GB>Well.</q>",
        "<q lang=gsw>Grüezi.</q>",
        "<q lang=oma>Xubé.</q>",
        '<q xml:lang="ar">نعم.</q>',
        "<div lang=french><q lang=fr>Voilà.</q></div>",
        "<div lang=french><p hidden>Voilà.</p><img alt></div>",
        "<div lang=french></div>",
        "<pre lang=c>int main();</pre>",
    ],
)
def test_a_known_language_or_no_word_in_it_passes(part: str) -> None:
    assert keys(PartLangInvalid, f"<p>As they say:</p>{part}") == []


@pytest.mark.parametrize(
    ("part", "key"),
    [
        ("<q lang=french>Voilà.</q>", "unknown"),
        ("<q lang=fre>Voilà.</q>", "unknown"),
        ('<q lang="#!">Voilà.</q>', "unknown"),
        ('<q lang=" ">Voilà.</q>', "unknown"),
        ("<q lang=i-lux>Moien.</q>", "unknown"),
        ("<q lang=fr_FR>Voilà.</q>", "misspelt"),
        ('<q xml:lang="french">Voilà.</q>', "unknown"),
        ('<p lang=french aria-hidden="true">Voilà.</p>', "unknown"),
        ("<p lang=french><img alt=Voilà></p>", "unknown"),
    ],
)
def test_an_unknown_one_is_told(part: str, key: str) -> None:
    assert keys(PartLangInvalid, f"<p>As they say:</p>{part}") == [key]


def test_the_language_of_the_page_is_not_judged_here() -> None:
    assert not applies(PartLangInvalid, '<html lang="french"><p lang="">Voilà.</p></html>')


def test_the_finding_points_at_the_attribute() -> None:
    html = "<p>As they say: <q lang=french>Voilà.</q></p>"
    [finding] = findings(PartLangInvalid, html)
    assert html[finding.start : finding.end] == "lang=french"
