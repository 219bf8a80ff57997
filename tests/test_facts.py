"""The facts that rules of other packages import: they are those that a page has."""

import ast
import importlib
from pathlib import Path

import pytest

from seoaudit import facts
from seoaudit.testing import page

JUDGED = page(
    "<head><title>شجر</title><meta name=description content=d><link rel=canonical href=/a>"
    "<link rel=alternate hreflang=ar href=/ar><meta name=robots content=all>"
    '<meta http-equiv=refresh content="5"><script type="application/ld+json">'
    '{"@context": "https://schema.org", "@type": "Article"}</script></head>'
    "<main><h2>شجر</h2><p>نص طويل عن الشجر في الحديقة وكيف ينمو في كل فصل. <a href=/b>رابط</a>"
    "<img src=a.jpg></main>",
    url="https://example.com/",
    keyphrase="شجر",
)


@pytest.mark.parametrize(
    ("fact", "name"),
    [
        (JUDGED.title, "Title"),
        (JUDGED.description, "Meta"),
        (JUDGED.canonicals[0], "Canonical"),
        (JUDGED.language_versions[0], "LanguageVersion"),
        (JUDGED.robots[0], "Directive"),
        (JUDGED.head.refresh, "Refresh"),
        (JUDGED.json_ld[0], "JsonLd"),
        (JUDGED.structured_data.items[0], "Item"),
        (JUDGED.tree.root, "Element"),
        (JUDGED.tree.root.start_tag, "Span"),
        (JUDGED.headings[0], "Heading"),
        (JUDGED.links[0], "PageLink"),
        (JUDGED.links[0].kind, "LinkKind"),
        (JUDGED.images[0], "Image"),
        (JUDGED.blocks[0], "Block"),
        (JUDGED.text.sections[0], "Section"),
        (JUDGED.text.running_sentences[0], "Sentence"),
        (JUDGED.keyphrase, "Keyphrase"),
    ],
)
def test_a_fact_of_a_page_is_of_the_class_that_is_published(fact: object, name: str) -> None:
    assert type(fact) is getattr(facts, name)


def test_what_type_checkers_see_is_what_is_imported() -> None:
    tree = ast.parse(Path(facts.__file__).read_text("utf-8"))
    seen = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if node.module and alias.name in facts.__all__
    }
    assert sorted(seen) == facts.__all__
    for name, module in seen.items():
        assert getattr(facts, name) is getattr(importlib.import_module(module), name)


def test_names_are_listed_before_they_are_loaded_and_no_other_exists() -> None:
    assert set(facts.__all__) <= set(dir(facts))
    with pytest.raises(AttributeError, match="Tree"):
        _ = facts.Tree
