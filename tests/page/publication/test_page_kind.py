"""The kinds of pages: each but that of articles is explained in every language."""

import json
from importlib.resources import files

import pytest

from seoaudit.page.publication.page_kind import PageKind


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_kind_that_is_no_article_has_a_note(language: str) -> None:
    phrases = json.loads(files("seoaudit.rule").joinpath(f"locale/{language}.json").read_text())
    kinds = [kind for kind in PageKind if kind is not PageKind.ARTICLE]
    assert all(phrases[f"no_article_{kind}"] for kind in kinds)
