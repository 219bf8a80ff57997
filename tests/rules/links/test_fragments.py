import pytest

from seoaudit_rules.links.fragments import exists, part_meant


@pytest.mark.parametrize(
    ("fragment", "part"),
    [
        ("bark", "bark"),
        ("bark:~:text=hard", "bark"),
        (":~:text=hard", ""),
        ("/route", ""),
        ("!view", ""),
        ("page%3D2", ""),
        ("", ""),
    ],
)
def test_the_part_that_is_meant(fragment: str, part: str) -> None:
    assert part_meant(fragment) == part


def test_a_part_is_found_as_written_decoded_or_at_the_top() -> None:
    places = {"bark", "a b", "%41"}
    assert all(exists(part, places) for part in ("bark", "a%20b", "%41", "top", "TOP"))
    assert not exists("Bark", places)
