"""What a generator writes and builds from is known by the files beside it, not by a name."""

from pathlib import Path

import pytest

from seoaudit.sources.exclusion.generators import Role, role_of
from tests.sources.saved import write

pytestmark = pytest.mark.usefixtures("folder")


def role(name: str, *beside: str) -> tuple[str, Role] | None:
    for each in (f"{name}/index.html", *beside):
        write(each)
    return role_of(Path(name).resolve())


@pytest.mark.parametrize(
    ("name", "beside", "tool", "use"),
    [
        ("_site", "_config.yml", "Jekyll", "output"),
        ("_layouts", "_config.yml", "Jekyll", "templates"),
        ("_site", "eleventy.config.mjs", "Eleventy", "output"),
        ("public", "hugo.toml", "Hugo", "output"),
        ("layouts", "hugo.yaml", "Hugo", "templates"),
        ("public", "gatsby-config.ts", "Gatsby", "output"),
        ("site", "mkdocs.yml", "MkDocs", "output"),
        ("_build", "conf.py", "Sphinx", "output"),
        ("out", "next.config.js", "Next.js", "output"),
        ("dist", "package.json", "the build", "output"),
        ("target", "pom.xml", "the build", "output"),
        ("htmlcov", "pyproject.toml", "the build", "output"),
    ],
)
def test_a_folder_of_a_tool_is_known_by_the_file_beside_it(
    name: str, beside: str, tool: str, use: str
) -> None:
    assert role(name, beside) == (tool, Role(use))


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("public", "package.json"),
        ("public", "index.html"),
        ("build", "index.html"),
        ("target", "package.json"),
        ("content", "hugo.toml"),
        ("public", "config.toml"),
        ("site", "news/mkdocs.yml"),
        ("layouts", "_config.yml"),
    ],
)
def test_without_it_the_folder_is_the_author_s(name: str, beside: str) -> None:
    assert role(name, beside) is None


def test_a_tool_with_a_common_file_is_known_by_two() -> None:
    assert role("public", "_config.yml") is None
    write("scaffolds/post.md")
    assert role("public", "_config.yml") == ("Hexo", Role.OUTPUT)
