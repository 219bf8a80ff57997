"""The texts of an object of JavaScript, each as written and with its place; nothing is run."""

import pytest

from seoaudit.manuscripts.markdown.field_languages.script_fields import read


def texts(script: str) -> dict[str, list[str]]:
    return {name: [value.text for value in values] for name, values in read(script, 0).items()}


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ('{"title": "Pots", "draft": true}', {"title": ["Pots"]}),
        ("{title: 'Pots', description: `All`,}", {"title": ["Pots"], "description": ["All"]}),
        ('{"seo": {"title": "No"}, "a": ["title: \'a\'"], "title": "Pots"}', {"title": ["Pots"]}),
        ("{f() { return {title: 'No'} } }", {}),
        ("{title: `Pots ${n}`}", {}),
        ("{/* title: 'No' */ title: 'Pots'} // title: 'No'", {"title": ["Pots"]}),
        ("{subtitle: 'Pots'}", {"subtitle": ["Pots"]}),
        ("", {}),
    ],
)  # fmt: skip
def test_only_the_texts_of_the_outermost_object_are_fields(
    script: str, found: dict[str, list[str]]
) -> None:
    assert texts(script) == found


def test_a_value_has_its_place_and_is_plain_without_escapes() -> None:
    [value] = read("{title: 'Pots'}", 10)["title"]
    assert (value.place, value.plain) == ((18, 24), 19)
    [value] = read(r"{title: 'Ida\'s'}", 0)["title"]
    assert (value.text, value.plain) == ("Ida's", None)
