import pytest

from seoaudit.text.segments.places import places_of


@pytest.mark.parametrize(
    ("sought", "places"), [(".", [3, 8]), ("an", [5]), ("aa", [11, 12]), ("x", [])]
)
def test_each_place_is_found(sought: str, places: list[int]) -> None:
    assert list(places_of(sought, "End. and. Xaaa")) == places
