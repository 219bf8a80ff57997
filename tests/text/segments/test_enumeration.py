import pytest

from seoaudit.text.segments.enumeration import split_enumeration


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("apple,pear", ("apple", "pear")),
        (" apple  tree ; pear ", ("apple tree", "pear")),
        ("تفاح، كمثرى؛ خوخ", ("تفاح", "كمثرى", "خوخ")),
        ("苹果、梨，桃；李", ("苹果", "梨", "桃", "李")),
        ("apple,,pear,", ("apple", "pear")),
        ("apple, apple", ("apple",)),
        ("apple tree", ("apple tree",)),
        (" ، ", ()),
        ("", ()),
    ],
)
def test_items_stand_between_commas_of_any_script(text: str, items: tuple[str, ...]) -> None:
    assert split_enumeration(text) == items
