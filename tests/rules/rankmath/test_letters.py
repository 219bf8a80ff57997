import pytest

from seoaudit_rules.rankmath.letters import comparable, length


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Été à Noël", "ete a noel"),
        ("en", "Größe", "grosse"),
        ("de", "Größe Äpfel", "groesse aepfel"),
        ("da", "Smørrebrød", "smoerrebroed"),
        ("tr", "İzmir ılık", "izmir ilik"),
        ("ar", "أَمْن", "أَمْن"),
        ("el", "Ά", "ά"),
    ],
)
def test_only_latin_letters_lose_their_diacritics(language: str, text: str, expected: str) -> None:
    assert comparable(text, language) == expected


def test_a_character_outside_the_basic_plane_counts_twice() -> None:
    assert length("a😀") == 3
