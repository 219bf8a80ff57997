"""The folders that site generators and build tools write, and those of their templates.

A name alone tells little: `public` is where Hugo writes and where others keep their own pages. So a
folder counts only if a file of the tool stands beside it.
"""

from enum import StrEnum
from pathlib import Path

from seoaudit.named_tuple import NamedTuple


class Role(StrEnum):
    """What a tool uses a folder for."""

    OUTPUT = "output"
    TEMPLATES = "templates"


class Generator(NamedTuple):
    """A tool: the files beside its folders, all of a group, and what it writes and builds from."""

    name: str
    marks: tuple[tuple[str, ...], ...]
    output: tuple[str, ...]
    templates: tuple[str, ...] = ()


def _scripts(*names: str) -> tuple[tuple[str, ...], ...]:
    return tuple((f"{name}.{end}",) for name in names for end in ("js", "mjs", "cjs", "ts"))


# Each from the documentation of the tool.
GENERATORS = (
    # https://hexo.io/docs/setup
    Generator("Hexo", (("_config.yml", "scaffolds"),), ("public",), ("themes", "scaffolds")),
    # https://jekyllrb.com/docs/structure/
    Generator(
        "Jekyll", (("_config.yml",), ("_config.toml",)), ("_site",), ("_layouts", "_includes")
    ),
    # https://gohugo.io/getting-started/directory-structure/
    Generator(
        "Hugo",
        (("hugo.toml",), ("hugo.yaml",), ("hugo.json",), ("config.toml", "archetypes")),
        ("public", "resources"),
        ("layouts", "themes", "archetypes"),
    ),
    # https://www.getzola.org/documentation/getting-started/directory-structure/
    Generator("Zola", (("config.toml", "templates"),), ("public",), ("templates", "themes")),
    # https://www.11ty.dev/docs/config/
    Generator(
        "Eleventy",
        ((".eleventy.js",), *_scripts("eleventy.config")),
        ("_site",),
        ("_includes", "_layouts"),
    ),
    # https://www.mkdocs.org/user-guide/configuration/
    Generator("MkDocs", (("mkdocs.yml",), ("mkdocs.yaml",)), ("site",), ("overrides", "includes")),
    # https://docs.getpelican.com/en/latest/settings.html
    Generator("Pelican", (("pelicanconf.py",),), ("output",), ("themes", "theme")),
    # https://www.sphinx-doc.org/en/master/usage/quickstart.html
    Generator(
        "Sphinx", (("conf.py",), ("Makefile", "source")), ("_build", "build"), ("_templates",)
    ),
    # https://docusaurus.io/docs/cli
    Generator("Docusaurus", _scripts("docusaurus.config"), ("build",)),
    # https://docs.astro.build/en/reference/configuration-reference/
    Generator("Astro", _scripts("astro.config"), ("dist",)),
    # https://www.gatsbyjs.com/docs/reference/gatsby-project-structure/
    Generator("Gatsby", _scripts("gatsby-config"), ("public",)),
    # https://nextjs.org/docs/app/guides/static-exports
    Generator("Next.js", _scripts("next.config"), ("out",)),
    # https://vite.dev/config/build-options
    Generator("the build", (("package.json",),), ("dist", "build", "coverage")),
    # https://packaging.python.org/en/latest/tutorials/packaging-projects/
    Generator("the build", (("pyproject.toml",), ("setup.py",)), ("dist", "build", "htmlcov")),
    # https://doc.rust-lang.org/cargo/guide/build-cache.html, https://maven.apache.org/guides/
    Generator("the build", (("Cargo.toml",), ("pom.xml",)), ("target",)),
    # https://docs.gradle.org/current/userguide/build_lifecycle.html
    Generator("the build", (("build.gradle",), ("build.gradle.kts",)), ("build",)),
)


def role_of(folder: Path) -> tuple[str, Role] | None:
    """Return the tool a folder belongs to, and what the folder is for; None if there is none."""
    named = [(each, role) for each in GENERATORS if (role := _role(each, folder.name))]
    beside = {each.name for each in folder.parent.iterdir()} if named else set()
    fitting = ((each.name, role) for each, role in named if any(map(beside.issuperset, each.marks)))
    return next(fitting, None)


def _role(generator: Generator, name: str) -> Role | None:
    if name in generator.output:
        return Role.OUTPUT
    return Role.TEMPLATES if name in generator.templates else None
