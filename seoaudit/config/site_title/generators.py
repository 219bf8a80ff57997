"""What generators add to titles, as far as their configuration says it for certain.

Where a theme or a template of the site's own decides, as in Hugo, only built pages tell.
"""

from collections.abc import Callable, Mapping

from seoaudit.config.site_title.script_keys import plain_values
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter
from seoaudit.named_tuple import NamedTuple

SCRIPT_ENDINGS = ("js", "ts", "mjs", "mts", "cjs", "cts")


class Generator(NamedTuple):
    """A generator: its configuration files, where it builds to, and what it adds to titles.

    `suffix` reads a configuration; None if that does not tell.
    """

    files: tuple[str, ...]
    output: str
    suffix: Callable[[str], str | None]


def _unknown(_: str) -> None:
    return None


def mkdocs_suffix(text: str) -> str | None:
    """Return what MkDocs adds with its own themes or Material, if nothing of them is overridden.

    https://github.com/mkdocs/mkdocs/blob/master/mkdocs/themes/mkdocs/base.html
    https://github.com/squidfunk/mkdocs-material/blob/master/src/templates/base.html
    """
    fields = _yaml(text)
    theme = _first(fields, "theme") or _first(fields, "theme.name") or "mkdocs"
    name = _first(fields, "site_name")
    is_own = "theme.custom_dir" in fields or theme not in ("mkdocs", "readthedocs", "material")
    return f" - {name}" if name and not is_own else None


def jekyll_suffix(text: str) -> str | None:
    """Return what jekyll-seo-tag adds, which minima has too.

    https://github.com/jekyll/jekyll-seo-tag/blob/master/lib/jekyll-seo-tag/drop.rb
    """
    fields = _yaml(text)
    uses = {*fields.get("plugins", ()), *fields.get("gems", ()), *fields.get("theme", ())}
    name = _first(fields, "title") or _first(fields, "name")
    return f" | {name}" if name and uses & {"jekyll-seo-tag", "minima"} else None


def docusaurus_suffix(text: str) -> str | None:
    """Return what Docusaurus adds.

    https://docusaurus.io/docs/api/docusaurus-config#titleDelimiter
    """
    values = plain_values(text)
    name, delimiter = values.get("title"), values.get("titleDelimiter", "|")
    if not isinstance(name, str) or not isinstance(delimiter, str) or not name:
        return None
    return f" {delimiter} {name}"


def vitepress_suffix(text: str) -> str | None:
    """Return what VitePress adds.

    https://vitepress.dev/reference/site-config#titletemplate
    """
    values = plain_values(text)
    name, template = values.get("title"), values.get("titleTemplate", "")
    if template is False:
        return ""
    if not isinstance(name, str) or not isinstance(template, str):
        return None
    before, mark, after = template.partition(":title")
    if mark:
        return None if before else after
    return f" | {template or name}"


def _yaml(text: str) -> Mapping[str, tuple[str, ...]]:
    """Return the fields of a YAML text; none if it cannot be read."""
    from seoaudit.manuscripts.markdown.field_languages import yaml_fields

    try:
        fields = yaml_fields.read(text, 0)
    except BrokenFrontMatter:
        return {}
    return {name: tuple(value.text for value in values) for name, values in fields.items()}


def _first(fields: Mapping[str, tuple[str, ...]], name: str) -> str:
    return next(iter(fields.get(name, ())), "").strip()


def _scripts(name: str) -> tuple[str, ...]:
    return tuple(f"{name}.{ending}" for ending in SCRIPT_ENDINGS)


GENERATORS = (
    Generator(("mkdocs.yml", "mkdocs.yaml"), "site", mkdocs_suffix),
    Generator(_scripts("docusaurus.config"), "build", docusaurus_suffix),
    Generator(
        (*_scripts(".vitepress/config"), *_scripts(".vitepress/config/index")),
        ".vitepress/dist",
        vitepress_suffix,
    ),
    Generator(("_config.yml", "_config.yaml"), "_site", jekyll_suffix),
    Generator(("hugo.toml", "hugo.yaml", "hugo.json", "config.toml"), "public", _unknown),
    Generator((".eleventy.js", *_scripts("eleventy.config")), "_site", _unknown),
    Generator(_scripts("astro.config"), "dist", _unknown),
)
