from pathlib import Path

import pytest

from seoaudit.sources.hosting.apache import Apache
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import ask, make, said

NAMES = ("index.html", "a.html", "b/index.html", "lost.html")


def apache(folder: Path, text: str, prefix: str = "", **others: str) -> Apache:
    make(folder, *NAMES)
    (folder / ".htaccess").write_text(text)
    for name, more in others.items():
        (folder / name / ".htaccess").write_text(more)
    return Apache(Tree(str(folder)), "https://e.com", prefix)


@pytest.mark.parametrize(
    ("text", "path", "answer"),
    [
        ("", "/a.html", "a.html"),
        ("", "/b", "301 /b/"),
        ("Redirect 301 /old /a.html", "/old?x=1", "301 https://e.com/a.html?x=1"),
        ("Redirect 301 /a.html https://o.example/", "/a.html", "301 https://o.example/"),
        ("Redirect gone /a.html", "/a.html", "410"),
        (
            "RewriteEngine On\nRewriteRule ^old/(.*)$ /b/$1 [R=301,L]",
            "/old/",
            "301 https://e.com/b/",
        ),
        ("RewriteEngine On\nRewriteRule ^page$ a.html", "/page", "a.html"),
        ("RewriteEngine On\nRewriteRule ^(.*)$ index.html", "/a.html", "index.html"),
        ("RewriteEngine On\nRewriteRule ^x$ y\nRewriteRule ^y$ x", "/x", "404"),
        ("ErrorDocument 404 /lost.html", "/nothing", "404 lost.html"),
        ("DirectoryIndex a.html", "/", "a.html"),
        ("", "/.htaccess", "403"),
    ],
)
def test_the_folder_says_what_comes(tmp_path: Path, text: str, path: str, answer: str) -> None:
    assert said(apache(tmp_path, text), path) == answer


def test_only_what_is_not_there_is_rewritten_if_it_says_so(tmp_path: Path) -> None:
    rules = (
        "RewriteEngine On\nRewriteCond %{REQUEST_FILENAME} !-f\n"
        "RewriteCond %{REQUEST_FILENAME} !-d\nRewriteRule . /index.html [L]"
    )
    host = apache(tmp_path, rules)
    assert said(host, "/a.html") == "a.html"
    assert said(host, "/b/") == "b/index.html"
    assert said(host, "/any/thing") == "index.html"


HTTPS = "%{HTTPS} off | ^(.*)$ https://%{HTTP_HOST}/$1 [R]"


@pytest.mark.parametrize(
    ("rules", "path", "answer"),
    [
        (HTTPS, "/a.html", "a.html"),
        (HTTPS.replace("off", "on"), "/a.html", "302 https://e.com/a.html"),
        (r"%{HTTP_HOST} ^www\.(.*)$ [NC] | .* https://%1/ [R]", "/a.html", "a.html"),
        (r"%{HTTP_HOST} ^(e)\. | ^a(.*)$ https://%1.org/$1 [R=301]", "/a.html",
         "301 https://e.org/.html"),
        (r"%{QUERY_STRING} ^p=(\d+)$ | ^$ /b/? [R]", "/?p=7", "302 https://e.com/b/"),
    ],
)  # fmt: skip
def test_rewrites_depend_on_what_is_asked_for(
    tmp_path: Path, rules: str, path: str, answer: str
) -> None:
    condition, rule = rules.split(" | ")
    text = f"RewriteEngine On\nRewriteCond {condition}\nRewriteRule {rule}"
    assert said(apache(tmp_path, text), path) == answer


def test_a_folder_without_address_is_not_sent_to_another_host(tmp_path: Path) -> None:
    rule = "RewriteCond %{HTTP_HOST} !^www\nRewriteRule ^(.*)$ https://www.e.com/$1 [R]"
    make(tmp_path, *NAMES)
    (tmp_path / ".htaccess").write_text(f"RewriteEngine On\n{rule}")
    tree = Tree(str(tmp_path))
    assert said(Apache(tree, "https://localhost"), "/a.html") == "a.html"
    assert said(Apache(tree, "https://e.com"), "/a.html") == "302 https://www.e.com/a.html"


def test_a_folder_below_has_rules_of_its_own(tmp_path: Path) -> None:
    below = "RewriteEngine On\nRewriteRule ^old$ index.html"
    host = apache(tmp_path, "Header set X-A 1", b=below)
    assert said(host, "/b/old") == "b/index.html"
    assert said(host, "/old") == "404"


def test_paths_are_those_of_the_host_where_the_folder_is_not_its_root(tmp_path: Path) -> None:
    rules = "Redirect 301 /docs/old /docs/a.html\nRewriteEngine On\nRewriteRule ^p$ a.html\n"
    host = apache(tmp_path, rules, "/docs")
    assert said(host, "/old") == "301 https://e.com/docs/a.html"
    assert said(host, "/p") == "a.html"


def test_headers_of_files(tmp_path: Path) -> None:
    text = '<FilesMatch "^a">\nHeader set X-Robots-Tag noindex\n</FilesMatch>\nHeader set X-A 1'
    host = apache(tmp_path, text)
    assert ask(host, "/a.html").headers == (("X-Robots-Tag", "noindex"), ("X-A", "1"))
    assert ask(host, "/b/").headers == (("X-A", "1"),)


def test_notes_name_the_file(tmp_path: Path) -> None:
    [note] = apache(tmp_path, "", b="RewriteMap a b").notes
    assert note.startswith("b/.htaccess, line 1")
