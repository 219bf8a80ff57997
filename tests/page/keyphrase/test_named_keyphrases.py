import pytest

from seoaudit.page.keyphrase.keyphrases import Keyphrase
from seoaudit.testing import page


def with_synonyms(text: str, html: str, *synonyms: str, language: str = "en") -> Keyphrase:
    judged = page(
        f'<html lang="{language}"><article>{html}</article>',
        keyphrase=text,
        synonyms=synonyms,
        content="article",
    )
    assert judged.keyphrase
    return judged.keyphrase


@pytest.mark.parametrize("comma", [",", "، ", "、", ";", "؛ ", "；"])
def test_synonyms_are_parted_by_the_comma_of_any_script(comma: str) -> None:
    found = with_synonyms("زيارة", "<p>جولة ورحلة</p>", f"جولة{comma}رحلة", language="ar")
    assert found.synonym_counts == (("جولة", 1), ("رحلة", 1))


def test_a_synonym_that_repeats_the_keyphrase_or_another_is_dropped() -> None:
    found = with_synonyms("Apple tree", "<p>x</p>", "apple  tree", "pear", "PEAR", " , …")
    assert [text for text, _ in found.synonym_counts] == ["pear"]
