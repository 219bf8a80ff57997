"""Plural rules, against those of CLDR."""

import pytest
from babel import Locale

from seoaudit.rule.plurals import PLURAL


@pytest.mark.parametrize("language", PLURAL)
def test_plurals_agree_with_cldr(language: str) -> None:
    cldr = Locale(language).plural_form
    assert all(PLURAL[language](n) == cldr(n) for n in range(2000))
