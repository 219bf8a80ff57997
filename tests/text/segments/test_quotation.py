import pytest

from seoaudit.text.segments.quotation import is_quoted


@pytest.mark.parametrize(
    "text",
    [
        "“HERE it grows”",
        'He said: "Nothing. HERE',
        "« Rien. HERE »",
        "«HERE»",
        "»Nichts. HERE«",
        "„Nichts. HERE“",
        "”Inget. HERE”",
        "「何もない。HERE」",
        "قال: «لا شيء. HERE»",
        'It ("don’t prune. HERE")',
        "'He loved trees. HERE",
        "‘He didn’t prune. HERE.’",
    ],
)
def test_what_follows_an_opening_mark_is_quoted(text: str) -> None:
    assert is_quoted(text, text.index("HERE"))


@pytest.mark.parametrize(
    "text",
    [
        "HERE",
        "“Nothing.” HERE",
        'He said: "Nothing." HERE',
        "« Rien. » HERE",
        "»Nichts.« HERE",
        "„Nichts.“ HERE",
        "”Inget.” HERE",
        "「何もない。」HERE",
        "Don’t prune. HERE",
        "‘Nothing.’ HERE",
        "HERE “it grows”",
        "'So it grows.' HERE",
        "‘It grows,’ HERE",
        "'90s gardens. HERE",
    ],
)
def test_what_follows_a_closing_mark_or_none_is_not(text: str) -> None:
    assert not is_quoted(text, text.index("HERE"))
