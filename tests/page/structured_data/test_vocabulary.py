"""The meaning of type and property names in a context."""

import pytest

from seoaudit.page.structured_data.vocabulary import SCHEMA, Context, is_schema, short

OTHER = "https://other.example/"


@pytest.mark.parametrize(
    "address",
    ["https://schema.org", "http://schema.org/", " https://www.Schema.org/Article "],
)
def test_schema_org_goes_by_several_addresses(address: str) -> None:
    assert is_schema(address)


@pytest.mark.parametrize(
    "address",
    ["schema.org", "//schema.org", "https://schema.org.example/", "ftp://schema.org/", ""],
)
def test_other_addresses_are_not_schema_org(address: str) -> None:
    assert not is_schema(address)


def test_names_of_schema_org_are_short_and_others_whole() -> None:
    assert short(" http://schema.org/Article ") == "Article"
    assert short("https://schema.org/#Article") == "Article"
    assert short("https://schema.org/") == short("https://schema.org") == ""
    assert short(f"{OTHER}Article") == f"{OTHER}Article"


def test_without_a_vocabulary_a_plain_name_means_nothing() -> None:
    empty = Context()
    assert empty.name("Article") == ""
    assert empty.name("schema:Article") == "Article"
    assert empty.name("https://schema.org/Article") == "Article"
    assert empty.name("@type") == "@type"


def test_a_vocabulary_stands_before_plain_names() -> None:
    assert Context().within("http://www.schema.org").name("Article") == "Article"
    assert Context().within(OTHER).name("مقال") == f"{OTHER}مقال"


def test_only_schema_org_lets_type_and_id_go_without_their_sign() -> None:
    schema, other = Context().within(SCHEMA), Context().within(OTHER)
    assert (schema.name("type"), schema.name("id")) == ("@type", "@id")
    assert other.name("type") == f"{OTHER}type"


def test_terms_are_addresses_keywords_or_names_of_the_context() -> None:
    terms = {"s": "https://schema.org/", "Story": "s:Article", "kind": "@type", "o": OTHER}
    context = Context().within(SCHEMA).defining({**terms, "h": "headline"})
    meant = {name: context.name(name) for name in ("Story", "s:about", "kind", "o:x", "h", "url")}
    assert meant == {
        "Story": "Article",
        "s:about": "about",
        "kind": "@type",
        "o:x": f"{OTHER}x",
        "h": "headline",
        "url": "url",
    }


@pytest.mark.parametrize("address", ["https://schema.org/", "https://schema.org"])
def test_a_prefix_for_schema_org_makes_its_names_short(address: str) -> None:
    assert Context().extended({"s": address}).name("s:Article") == "Article"


def test_contexts_are_read_in_order_and_null_forgets_them() -> None:
    known = Context().extended(["https://schema.org", {"Story": "Article"}])
    assert (known.name("Story"), known.name("about")) == ("Article", "about")
    assert known.extended(None) == Context()
    assert known.extended([None, OTHER]).name("Story") == f"{OTHER}Story"


def test_another_remote_context_does_not_replace_schema_org() -> None:
    context = Context().extended(["https://schema.org", OTHER])
    assert context.name("Article") == "Article"


def test_a_term_may_be_an_object_with_an_id_and_a_vocabulary_may_be_set() -> None:
    context = Context().extended({"@vocab": OTHER, "h": {"@id": "schema:headline"}, "@base": "x"})
    assert (context.name("h"), context.name("x")) == ("headline", f"{OTHER}x")


@pytest.mark.parametrize("nonsense", [7, True, {"a": 7}, {"a": {"@id": []}}, {"@vocab": None}, []])
def test_nonsense_changes_nothing(nonsense: object) -> None:
    context = Context().within(SCHEMA)
    assert context.extended(nonsense).name("Article") == "Article"
