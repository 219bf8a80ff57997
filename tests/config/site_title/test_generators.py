"""What generators add to titles is told by their configuration, or stays unknown."""

import pytest

from seoaudit.config.site_title.generators import (
    GENERATORS,
    docusaurus_suffix,
    jekyll_suffix,
    mkdocs_suffix,
    vitepress_suffix,
)


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("site_name: Green Fingers", " - Green Fingers"),
        ("site_name: Green Fingers\ntheme: readthedocs", " - Green Fingers"),
        (
            "site_name: 'Bäume: Pflege'\ntheme:\n  name: material\nuse: !!python/name:slugs.slug",
            " - Bäume: Pflege",
        ),
        ("site_name: Green Fingers\ntheme:\n  name: material\n  custom_dir: overrides", None),
        ("site_name: Green Fingers\ntheme: cinder", None),
        ("theme: material", None),
        ("site_name: [", None),
    ],
)
def test_mkdocs_adds_the_name_of_the_site(text: str, suffix: str | None) -> None:
    assert mkdocs_suffix(text) == suffix


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("title: Green Fingers\nplugins: [jekyll-feed, jekyll-seo-tag]", " | Green Fingers"),
        ("title: Green Fingers\ntheme: minima", " | Green Fingers"),
        ("title: Green Fingers", None),
        ("plugins: [jekyll-seo-tag]", None),
    ],
)
def test_jekyll_adds_it_with_its_plugin(text: str, suffix: str | None) -> None:
    assert jekyll_suffix(text) == suffix


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("export default {title: 'Green Fingers'}", " | Green Fingers"),
        ("export default {title: 'Green Fingers', titleDelimiter: '·'}", " · Green Fingers"),
        ("export default {title: 'Green Fingers', titleDelimiter: mark}", None),
        ("export default {title: name}", None),
        ("export default {title: ''}", None),
        ("", None),
    ],
)
def test_docusaurus_adds_its_title_after_a_delimiter(text: str, suffix: str | None) -> None:
    assert docusaurus_suffix(text) == suffix


@pytest.mark.parametrize(
    ("values", "suffix"),
    [
        ("title: 'Trees'", " | Trees"),
        ("title: 'Trees', titleTemplate: 'Guide'", " | Guide"),
        ("title: 'Trees', titleTemplate: ':title - Guide'", " - Guide"),
        ("title: 'Trees', titleTemplate: 'Guide: :title'", None),
        ("title: 'Trees', titleTemplate: false", ""),
        ("title: 'Trees', titleTemplate: template", None),
        ("lang: 'en'", None),
    ],
)
def test_vitepress_has_a_template(values: str, suffix: str | None) -> None:
    assert vitepress_suffix(f"export default defineConfig({{{values}}})") == suffix


def test_no_two_generators_share_a_file() -> None:
    files = [file for generator in GENERATORS for file in generator.files]
    assert len(files) == len(set(files))
