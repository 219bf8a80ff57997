"""The names of front matter fields, as generators and authors write them."""

import pytest

from seoaudit.manuscripts.markdown import fields
from seoaudit.manuscripts.markdown.front_matter import comparable, find_front_matter

LISTS = {
    name: names
    for name, names in vars(fields).items()
    if name.isupper() and isinstance(names, tuple)
}
# One field with one meaning in each of the lists, as documented by the generators.
DOCUMENTED = {
    "title": "TITLE",
    "pageTitle": "TITLE",
    "seo_title": "SEARCH_TITLE",
    "description": "DESCRIPTION",
    "excerpt": "DESCRIPTION",
    "permalink": "PERMALINK",
    "slug": "SLUG",
    "lang": "LANGUAGE",
    "focus_keyword": "KEYPHRASES",
    "keywords": "KEYWORDS",
    "heroImage": "IMAGE",
    "ogImage.url": "IMAGE",
    "pubDate": "PUBLISHED",
    "lastmod": "MODIFIED",
    "last_update.date": "MODIFIED",
    "authors.name": "AUTHOR",
    "canonicalURL": "CANONICAL",
    "unlisted": "NOINDEX",
    "robots": "ROBOTS",
    "seoaudit-ignore": "IGNORE",
}


@pytest.mark.parametrize(("field", "meaning"), DOCUMENTED.items())
def test_a_field_means_one_thing(field: str, meaning: str) -> None:
    own = [name for name, names in LISTS.items() if comparable(field) in map(comparable, names)]
    assert own == [meaning]


def test_no_field_is_in_two_lists_or_twice_in_one() -> None:
    every = [comparable(name) for names in LISTS.values() for name in names]
    assert len(every) == len(set(every))


def test_no_field_is_nested_deeper_than_front_matter_is_read() -> None:
    for names in LISTS.values():
        for name in names:
            inside = name.split(".")
            table = "".join(f"{'  ' * depth}{key}:\n" for depth, key in enumerate(inside[:-1]))
            text = f"---\n{table}{'  ' * (len(inside) - 1)}{inside[-1]}: قيمة\n---\n"
            front = find_front_matter(text)
            assert front is not None
            assert [value.text for value in front.values([name])] == ["قيمة"]


def test_a_more_telling_description_goes_before_a_summary() -> None:
    front = find_front_matter(
        "---\nsummary: c\nexcerpt: b\ndescription: a\nseo_description: z\n---\n"
    )
    assert front is not None
    assert [value.text for value in front.values(fields.DESCRIPTION)] == ["z"]
