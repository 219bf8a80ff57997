"""Verbs of puʿal and hufʿal, and words that only look like one."""

import pytest

from seoaudit.text.readability.hebrew_passive import is_hebrew_passive


@pytest.mark.parametrize(
    "word",
    "פורסם פורסמה פורסמו יפורסם תפורסם יפורסמו צולם צולמו הוגש הוגשה הועלתה הועלו יוגש יועלו "
    "שהוחזרו ופוטרו כשהוקם".split(),
)
def test_a_passive_is_recognized(word: str) -> None:
    assert is_hebrew_passive(word)


@pytest.mark.parametrize(
    "word",
    "שומר פותח עובדה הורים הוצאה הוכחה הוביל הובילה תושב תוכן יורד יושב קובץ מוגבל נכנס נבנה "
    "עודדו הודיע".split(),
)
def test_other_words_are_not(word: str) -> None:
    assert not is_hebrew_passive(word)
