from pathlib import Path

import pytest

from seoaudit import Document, Page
from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap, MapRow
from seoaudit.testing import page


def texts(html: str, *given: str) -> list[tuple[str, str]]:
    return [(found.text, found.origin) for found in page(html, keyphrase=given).keyphrases]


META = '<meta name="Keywords" content=" apple  tree, saw "><p>An apple tree and a saw.'


def test_what_is_given_goes_before_what_the_page_names() -> None:
    assert texts(META, "pear", " plum  jam ") == [("pear", "option"), ("plum jam", "option")]
    assert texts(META) == [("apple tree", "meta"), ("saw", "meta")]


def test_the_first_is_primary_and_repeated_or_empty_ones_are_dropped() -> None:
    assert texts("", "pear", "", "pear", "…", "plum") == [("pear", "option"), ("plum", "option")]
    assert texts(META, " ") == [("apple tree", "meta"), ("saw", "meta")]


@pytest.mark.parametrize("comma", [",", "، ", "、"])
def test_keywords_are_parted_by_the_comma_of_any_script(comma: str) -> None:
    assert texts(f'<meta name=keywords content="أمن{comma}زيارة"><p>أمن وزيارة') == [
        ("أمن", "meta"),
        ("زيارة", "meta"),
    ]


@pytest.mark.parametrize(
    "said",
    ["<title>Apple trees</title>", "<h1>Apple trees</h1>", "<p>An apple tree."],
)
def test_keywords_count_where_the_page_says_them(said: str) -> None:
    html = f'<html lang=en><meta name=keywords content="saw, apple tree">{said}'
    assert texts(html) == [("apple tree", "meta")]


def test_a_headline_in_other_letters_than_the_text_does_not_speak_for_a_keyword() -> None:
    text = "<p>" + "વૃક્ષને દરરોજ પ્રકાશ અને પાણીની જરૂર હોય છે. " * 4
    head = "<html lang=en><meta name=keywords content=tree><title>A tree</title>"
    assert texts(head + text) == []


def test_keywords_that_the_page_never_says_are_tags_and_passed_over() -> None:
    judged = page('<meta name=keywords content="saw, homepage"><title>Pears</title><p>Pears.')
    assert judged.keyphrases == ()
    assert [each.text for each in judged.unused_meta_keywords] == ["saw", "homepage"]
    assert page(META).unused_meta_keywords == ()


def test_the_keyword_of_the_headline_comes_first_among_tags() -> None:
    html = '<html lang=en><meta name=keywords content="orchard, saw"><p>An orchard, an orchard.'
    assert texts(html + "<h1>Which saw?</h1><p>A saw.")[0] == ("saw", "meta")
    assert [text for text, _ in texts(html + "<h1>Which saw?</h1><p>A saw.")] == ["saw", "orchard"]


def test_several_keywords_without_one_in_the_headline_are_tags() -> None:
    html = '<html lang=en><meta name=keywords content="orchard, saw"><p>An orchard, an orchard.'
    judged = page(html + "<h1>Pears</h1><p>A saw, a saw.")
    assert "meta" not in {keyphrase.origin for keyphrase in judged.keyphrases}
    assert [each.text for each in judged.unused_meta_keywords] == ["orchard", "saw"]
    alone = html.replace(", saw", "") + "<h1>Pears</h1>"
    assert texts(alone) == [("orchard", "meta")]


def test_tags_in_a_tag_each_are_a_list_too() -> None:
    tags = "".join(f'<meta name="keywords" content="{tag}1">' for tag in "abcd")
    assert texts(f"{tags}<p>a1 a1 a1") == []


def test_a_long_list_of_keywords_says_nothing() -> None:
    assert texts('<meta name="keywords" content="a1, b1, c1, d1">') == []
    assert page('<meta name="keywords" content="a1, b1, c1, d1">').keyphrase is None


def test_synonyms_belong_to_the_primary_keyphrase_whoever_names_it() -> None:
    judged = page("<p>x</p>", keyphrase=["car", "bus"], synonyms=["automobile"])
    assert [len(each.synonyms) for each in judged.keyphrases] == [1, 0]
    named = page(META, synonyms=["orchard"])
    assert [phrase.text for phrase in named.keyphrases[0].synonyms] == ["orchard"]


ROWS = KeyphraseMap([MapRow("garden/*.html", "plum tree", ("plums",))], Path("/site"))


def mapped(
    html: str,
    source: str = "/site/garden/a.html",
    *,
    keyphrases: tuple[str, ...] = (),
    synonyms: tuple[str, ...] = (),
) -> Page:
    return Page(
        Document(html, source=source),
        keyphrases=keyphrases,
        synonyms=synonyms,
        keyphrase_map=ROWS,
    )


def test_the_map_goes_before_what_the_page_names_and_behind_what_is_given() -> None:
    assert [(k.text, k.origin) for k in mapped(META).keyphrases] == [("plum tree", "map")]
    given = mapped(META, keyphrases=("pear",)).keyphrases
    assert [(k.text, k.origin, k.synonyms) for k in given] == [("pear", "option", ())]
    elsewhere = mapped(META, "/site/other.html").keyphrase
    assert elsewhere
    assert elsewhere.origin == "meta"


def test_the_synonyms_of_a_row_join_those_that_are_given() -> None:
    found = mapped("", synonyms=("prunes",)).keyphrase
    assert found
    assert [phrase.text for phrase in found.synonyms] == ["prunes", "plums"]


def test_a_row_is_found_by_the_address_that_the_page_gives_itself() -> None:
    rows = KeyphraseMap([MapRow("/garden/", "plum tree")], Path("/site"))
    html = '<head><link rel=canonical href="https://a.example/garden/"></head>'
    found = Page(Document(html), keyphrase_map=rows).keyphrase
    assert found
    assert found.text == "plum tree"
