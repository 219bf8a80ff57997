import json

import pytest

from seoaudit.page.structured_data.graph import Item, StructuredData
from seoaudit.testing import page

SCHEMA = "https://schema.org"


def script(*data: object) -> str:
    return "".join(
        f'<script type="application/ld+json">{json.dumps(one, ensure_ascii=False)}</script>'
        for one in data
    )


def read(*data: object, url: str | None = None) -> StructuredData:
    return page(script(*data), url=url).structured_data


def article(*data: object, url: str | None = None) -> Item:
    [item] = read(*data, url=url).typed(frozenset(("Article",)))
    return item


def texts(item: Item, name: str) -> list[str]:
    return [value.text for value in item.texts(name)]


@pytest.mark.parametrize(
    "context",
    [
        "https://schema.org",
        "http://schema.org/",
        "https://www.schema.org",
        "https://Schema.org",
        "https://schema.org/docs/jsonldcontext.jsonld",
        {"@vocab": "http://schema.org/"},
        ["https://schema.org", {"@language": "ar"}],
        ["https://www.w3.org/ns/activitystreams", "https://schema.org"],
    ],
)
def test_schema_org_may_be_named_in_many_ways(context: object) -> None:
    item = article({"@context": context, "@type": "Article", "headline": "نعناع"})
    assert texts(item, "headline") == ["نعناع"]


@pytest.mark.parametrize(
    ("context", "type_", "name"),
    [
        (None, "https://schema.org/Article", "http://schema.org/headline"),
        ({"s": "https://schema.org/"}, "s:Article", "s:headline"),
        (
            {"schema": "http://schema.org/", "Story": "schema:Article", "h": "schema:headline"},
            "Story",
            "h",
        ),
        ({"Story": "https://schema.org/Article", "h": {"@id": "schema:headline"}}, "Story", "h"),
    ],
)
def test_names_may_be_whole_prefixed_or_renamed(context: object, type_: str, name: str) -> None:
    item = article({"@context": context, "@type": type_, name: "Mint"})
    assert texts(item, "headline") == ["Mint"]


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "Article", "headline": "Mint"},
        {"@context": "https://www.w3.org/ns/activitystreams", "@type": "Article"},
        {"@context": {"@vocab": "https://other.example/"}, "@type": "Article"},
        {"@context": ["https://schema.org", None], "@type": "Article"},
    ],
)
def test_names_of_no_vocabulary_or_another_are_not_those_of_schema_org(data: object) -> None:
    assert not read(data).typed(frozenset(("Article",)))


def test_type_and_id_may_go_without_their_at_sign() -> None:
    item = article({"@context": SCHEMA, "type": "Article", "id": "https://e.com/#a"})
    assert item.id == "https://e.com/#a"


def test_graphs_and_arrays_hold_items_of_their_own() -> None:
    data = read(
        {"@context": SCHEMA, "@graph": [{"@type": "Article"}, {"@type": "WebPage"}]},
        [{"@context": SCHEMA, "@type": "Person"}, {"@context": SCHEMA, "@type": "Event"}],
    )
    assert [item.types for item in data.items] == [
        ("Article",),
        ("WebPage",),
        ("Person",),
        ("Event",),
    ]


def test_an_item_may_have_several_types() -> None:
    item = article({"@context": SCHEMA, "@type": ["Article", "WebPage"]})
    assert item.types == ("Article", "WebPage")


def test_values_are_lists_numbers_texts_and_things() -> None:
    item = article(
        {
            "@context": SCHEMA,
            "@type": "Article",
            "headline": ["One", {"@value": "Two"}, None, "  "],
            "wordCount": 512,
            "isAccessibleForFree": True,
            "keywords": {"@list": ["mint", "herbs"]},
            "image": {"@set": [{"@type": "ImageObject", "url": "a.jpg"}, "b.jpg"]},
        }
    )
    assert texts(item, "headline") == ["One", "Two"]
    assert texts(item, "wordCount") == ["512"]
    assert texts(item, "isAccessibleForFree") == ["true"]
    assert texts(item, "keywords") == ["mint", "herbs"]
    assert [image.types for image in item.items("image")] == [("ImageObject",)]
    assert texts(item, "image") == ["b.jpg"]


def test_references_lead_to_the_item_of_that_id_in_any_block_before_or_after() -> None:
    item = article(
        {"@context": SCHEMA, "@type": "Article", "author": {"@id": "#jo"}},
        {"@context": SCHEMA, "@type": "Person", "@id": "https://e.com/a#jo", "name": "Jo Field"},
        url="https://e.com/a",
    )
    [author] = item.items("author")
    assert texts(author, "name") == ["Jo Field"]
    assert author.uses == [(item, "author")]


def test_what_is_said_of_one_id_in_two_places_is_one_item() -> None:
    about = {"@context": SCHEMA, "@id": "https://e.com/a"}
    item = article(
        {**about, "@type": "Article", "headline": "Mint"}, {**about, "datePublished": "2026"}
    )
    assert texts(item, "datePublished") == ["2026"]


def test_items_may_lead_back_to_themselves() -> None:
    item = article(
        {
            "@context": SCHEMA,
            "@type": "Article",
            "@id": "#a",
            "mainEntityOfPage": {"@type": "WebPage", "@id": "#p", "mainEntity": {"@id": "#a"}},
        }
    )
    [webpage] = item.items("mainEntityOfPage")
    assert webpage.items("mainEntity") == [item]


def test_an_id_of_which_nothing_is_said_is_no_item_of_the_page() -> None:
    data = read({"@context": SCHEMA, "@type": "Article", "publisher": {"@id": "#nobody"}})
    assert [item.types for item in data.items] == [("Article",)]


def test_places_are_those_of_the_value_and_of_the_type() -> None:
    html = (
        '<p>x</p>\r\n<script type="application/ld+json">//<![CDATA[\r\n'
        '{"@context": "https://schema.org", "@graph": [1, {"headline": "first",\r\n'
        '"@type": "Article", "headline": "The \\"last\\" counts", "n": {"a": [{}, {"b": 2}]}}]}\r\n'
        "//]]></script>"
    )
    data = page(html).structured_data
    item = data.items[0]
    [headline] = item.texts("headline")
    assert html[item.start : item.end] == '"Article"'
    assert html[headline.start : headline.end] == '"The \\"last\\" counts"'
    [number] = [v for i in data.items for v in i.texts("b")]
    assert html[number.start : number.end] == "2"


def test_a_value_can_be_written_anew_as_json() -> None:
    [headline] = article({"@context": SCHEMA, "@type": "Article", "headline": "Mint"}).texts(
        "headline"
    )
    assert headline.rewritten('تفاح "حلو" </script>') == '"تفاح \\"حلو\\" <\\/script>"'


def test_deep_nesting_is_read_without_recursion() -> None:
    depth = 400
    opening = '{"@context": "https://schema.org", "@type": "Thing", "about": ' * depth
    html = f'<script type="application/ld+json">{opening}"end"{"}" * depth}</script>'
    items = page(html).structured_data.items
    assert len(items) == depth
    [end] = items[-1].texts("about")
    assert html[end.start : end.end] == '"end"'


@pytest.mark.parametrize(
    "data",
    [
        {"@context": 3, "@type": 4, "@id": 5},
        {"@context": SCHEMA, "@type": [None, {}, "Article"], "@id": []},
        {"@context": {"@vocab": None, "x": {"@id": 3}}, "@graph": "text"},
        {"@context": SCHEMA, "@graph": {"@graph": {"@type": "Article"}}},
        {"@context": SCHEMA, "@value": {"@value": "x"}},
        {"": "", "@context": SCHEMA},
    ],
)
def test_nonsense_is_no_crash(data: object) -> None:
    for item in read(data).items:
        assert item.end >= item.start
