import pytest

from seoaudit.manuscripts.markdown.address import address
from seoaudit.manuscripts.markdown.front_matter import find_front_matter

SITE = "https://example.com/blog"


@pytest.mark.parametrize(
    ("name", "fields", "path"),
    [
        ("post.md", "", "/post"),
        ("/home/me/site/content/garden/apple-tree.md", "", "/garden/apple-tree"),
        ("content/garden/apple-tree/index.md", "", "/garden/apple-tree"),
        ("content/garden/_index.md", "", "/garden"),
        ("content/index.md", "", "/"),
        ("_posts/2026-01-31-apple-tree.md", "", "/apple-tree"),
        ("src/content/garden/tree.mdx", "", "/garden/tree"),
        ("content/tree.ar.md", "", "/tree"),
        ("content/شجرة.md", "", "/%D8%B4%D8%AC%D8%B1%D8%A9"),
        ("content/garden/a.md", "slug: b", "/garden/b"),
        ("content/garden/a.md", "slug: /b/c", "/b/c"),
        ("_posts/2026-01-31-a.md", "permalink: /b/c.html", "/b/c.html"),
        ("_posts/2026-01-31-a.md", "permalink: /:year/:title/", "/a"),
        ("content/a.md", 'permalink: "/{{ title | slug }}/"', "/a"),
        ("content/a.md", "url: /b/?c=1", "/b/?c=1"),
    ],
)
def test_the_address_is_the_site_and_what_file_and_fields_say(
    name: str, fields: str, path: str
) -> None:
    front = find_front_matter(f"---\n{fields}\n---\n") if fields else None
    assert address(SITE, name, front) == SITE + path


def test_a_whole_address_is_taken_as_it_is_and_a_pipe_has_none() -> None:
    front = find_front_matter("---\npermalink: https://other.example/a\n---\n")
    assert address(SITE, "a.md", front) == "https://other.example/a"
    assert address(SITE, "-", None) is None
    assert address(SITE, "-", find_front_matter("---\nslug: a\n---\n")) == f"{SITE}/a"
