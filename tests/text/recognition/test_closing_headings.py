import pytest

from seoaudit.text.recognition.closing_headings import is_closing_heading


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("See also", "en"),
        ("EXTERNAL LINKS", "en-GB"),
        ("References [edit]", "en"),
        ("More:", "en"),
        ("اقرأ أيضًا", "ar"),
        ("إقرأ ايضا:".replace("إ", "ا"), "ar"),
        ("Siehe auch", "de"),
        ("À lire aussi", "fr"),
    ],
)
def test_parts_without_a_subject_of_their_own_are_known(text: str, language: str) -> None:
    assert is_closing_heading(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("More light", "en"), ("See also", "de"), ("", "en"), ("References", "xx")],
)
def test_other_headings_are_not(text: str, language: str) -> None:
    assert not is_closing_heading(text, language)
