import pytest

from seoaudit.sources.hosting.files.htaccess import Htaccess, Reader, filled


def read(text: str) -> tuple[Htaccess, list[str]]:
    reader = Reader(".htaccess", "/")
    reader.read(text)
    return reader.found, [str(note) for note in reader.notes]


@pytest.mark.parametrize(
    ("line", "path", "target", "status"),
    [
        ("Redirect /old /new", "/old", "/new", 302),
        ("Redirect /old /new", "/old/x", "/new/x", 302),
        ("Redirect /old /new", "/older", None, 302),
        ("Redirect /old/ /new/", "/old/x", "/new/x", 302),
        ("Redirect 301 /old https://e.com/new", "/old", "https://e.com/new", 301),
        ("Redirect permanent /old /new", "/old", "/new", 301),
        ("RedirectPermanent /old /new", "/old", "/new", 301),
        ("RedirectTemp /old /new", "/old", "/new", 302),
        ("Redirect gone /old", "/old", "", 410),
        ("Redirect 404 /old", "/old/x", "/x", 404),
        ('Redirect 301 "/a b" /new', "/a b", "/new", 301),
        (r"RedirectMatch 301 ^/(\d+)/(.*)\.php$ /$2/$1/", "/12/x.php", "/x/12/", 301),
        ("RedirectMatch gone /private", "/a/private/b", "", 410),
    ],
)
def test_what_moves(line: str, path: str, target: str | None, status: int) -> None:
    [move] = read(line)[0].moves
    found = move.pattern.fullmatch(path) if move.is_whole else move.pattern.search(path)
    assert (filled(move, found) if found else None) == target
    assert move.status == status


def test_rewrites_need_the_engine_and_keep_simple_conditions() -> None:
    found, notes = read("""
        RewriteRule ^never$ /x [R=301]
        <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteBase /docs/
        RewriteCond %{REQUEST_FILENAME} !-f
        RewriteCond %{REQUEST_FILENAME} !-d
        RewriteRule ^(.*)$ index.html?p=$1 [L,QSA]
        RewriteRule ^OLD$ /new [NC,R=308]
        RewriteRule ^gone$ - [G]
        RewriteRule ^hidden$ - [F]
        </IfModule>
    """)
    first, second, third, fourth = found.moves
    assert (first.target, first.status) == ("/docs/index.html?p=$1", 0)
    assert len(first.conditions) == 2
    assert second.conditions == ()
    assert (second.status, bool(second.pattern.search("old"))) == (308, True)
    assert (third.status, fourth.status) == (410, 403)
    assert notes == []


@pytest.mark.parametrize(
    "text",
    [
        "RewriteEngine On\nRewriteCond %{TIME_HOUR} >5\nRewriteRule ^(.*)$ https://e.com/$1 [R]",
        "RewriteEngine On\nRewriteRule ^a$ http://localhost/ [P]",
        "RewriteEngine On\nRewriteRule ( /a",
        "Redirect",
        "Redirect /a",
        "RedirectMatch ( /a",
        "RewriteMap a txt:/b",
        "FallbackResource /index.php",
        "<If \"%{HTTP_HOST} == 'e.com'\">",
    ],
)
def test_what_is_not_understood_is_named_with_its_line(text: str) -> None:
    found, [note] = read(text)
    assert found.moves == []
    line = text.splitlines()[-1]
    number = len(text.splitlines())
    assert note == f".htaccess, line {number}: not understood, so it was left out: {line}"


def test_what_is_for_some_requests_alone_is_left_out_with_all_it_holds() -> None:
    found, notes = read('<If "true">\nRedirect /a /b\n</If>\nRedirect /c /d')
    assert [move.target for move in found.moves] == ["/d"]
    assert len(notes) == 1


def test_what_has_nothing_to_do_with_addresses_is_passed_over() -> None:
    text = "AddType text/x a\nOptions -Indexes\nExpiresActive On\n# Redirect /a /b\n"
    assert read(text)[1] == []


def test_headers_are_for_all_files_or_those_of_a_section() -> None:
    found, _ = read("""
        Header set X-Frame-Options DENY
        <FilesMatch "\\.pdf$">
        Header always set X-Robots-Tag "noindex, nofollow"
        </FilesMatch>
        <Files "draft-*">
        Header add Link "</a>; rel=canonical"
        </Files>
        Header unset ETag
    """)
    every, pdf, draft = found.marks
    assert (every.files, every.value) == (None, "DENY")
    assert pdf.files is not None
    assert pdf.files.search("a.pdf")
    assert pdf.value == "noindex, nofollow"
    assert draft.files is not None
    assert draft.files.search("draft-1.html")
    assert not draft.files.search("a.pdf")


def test_a_line_goes_on_after_a_backslash() -> None:
    found, _ = read("DirectoryIndex home.html \\\n  index.html\nErrorDocument 404 /lost.html")
    assert found.indexes == ("home.html", "index.html")
    assert found.missing == "lost.html"


def test_a_quote_that_never_ends_breaks_nothing() -> None:
    assert read('Redirect 301 /a "/b')[0].moves[0].target == '"/b'
