"""Keyphrase maps as people write and export them."""

from pathlib import Path

import pytest

from seoaudit.config import load
from seoaudit.config.keyphrase_file import read_keyphrase_map, read_keyphrase_maps
from seoaudit.errors import ConfigError
from seoaudit.page.keyphrase.keyphrase_map import MapRow
from tests.config.conftest import Ship


def row(text: str | bytes, source: str = "a.html") -> MapRow | None:
    file = Path("keyphrases.csv")
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    row = read_keyphrase_map(file).find(source, None)
    return row and row._replace(line=0)


APPLE = MapRow("a.html", "apple tree", ("orchard tree", "fruit tree"))


@pytest.mark.parametrize(
    "text",
    [
        "a.html,apple tree,orchard tree,fruit tree",
        "page,keyphrase,synonyms\na.html,apple tree,orchard tree,fruit tree\n",
        "Page,Keyphrase\r\na.html,apple tree,orchard tree,fruit tree\r\n",
        'page,keyphrase,synonyms\na.html,apple tree,"orchard tree, fruit tree"\n',
        "page;keyphrase;synonyms\na.html;apple tree;orchard tree, fruit tree\n",
        "page\tkeyphrase\tsynonyms\na.html\tapple tree\torchard tree; fruit tree\n",
        "page,keyphrase\na.html,apple tree,orchard tree; fruit tree\n",
        "# ours; not\n\npage,keyphrase\n\n a.html , apple  tree ,orchard tree,,fruit tree,\n",
        '"a.html","apple tree","orchard tree","fruit tree"',
        '"a.html";"apple tree";"orchard tree, fruit tree"',
    ],
)
def test_tables_are_read_as_they_are_exported(text: str) -> None:
    assert row(text) == APPLE


def test_arabic_is_read_with_and_without_a_byte_order_mark() -> None:
    text = "الصفحة,العبارة\nزيارة.html,زيارة عمل,جولة، رحلة\n"
    expected = MapRow("زيارة.html", "زيارة عمل", ("جولة", "رحلة"))
    assert row(text, "زيارة.html") == expected
    assert row(b"\xef\xbb\xbf" + text.encode(), "زيارة.html") == expected


def test_a_page_named_like_a_column_is_a_page_below_the_first_row() -> None:
    assert row("a.html,apple\npage,plum\n", "page") == MapRow("page", "plum")


def test_a_map_without_rows_names_nothing() -> None:
    assert row("") is None
    assert row("page,keyphrase\n") is None


WRONG = [
    ("page,keyphrase\na.html\n", ":2: missing keyphrase"),
    ("page,keyphrase\na.html,\n", ":2: missing keyphrase"),
    ("page,keyphrase\na.html,…\n", ":2: missing keyphrase"),
    ("page,keyphrase\n\n# x\n,apple\n", ":4: missing page"),
    ("page;keyphrase\na.html,apple\n", "separated by semicolons as in the first row"),
    (
        "page,keyphrase\na.html,apple\nb.html,x\n./a.html,plum\n",
        ":4: duplicate row for ./a.html, first on line 2",
    ),
    ('page,keyphrase\na.html,"apple\n', ":2: could not read this row"),
    ('page,keyphrase\n"a\n.html",apple\nb.html\n', ":4: missing keyphrase"),
    (b"page,keyphrase\na.html,caf\xe9\n", ":2: not valid UTF-8"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_a_broken_row_is_named_with_its_line(text: str | bytes, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        row(text)
    assert str(caught.value).startswith("keyphrases.csv:")
    assert message in str(caught.value)


def test_a_map_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ConfigError, match=r"^gone\.csv: "):
        read_keyphrase_map(Path("gone.csv"))


def write(path: str, text: str) -> None:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def test_a_map_is_named_as_seen_from_the_file_that_names_it(ship: Ship) -> None:
    ship()
    write("site/seoaudit.toml", '\nkeyphrase_map = "seo/words.csv"')
    settings = load(sources=["site/a.html"])
    assert settings.keyphrase_map == "site/seo/words.csv"
    assert settings.origin("keyphrase_map") == "project (site/seoaudit.toml:2)"


def test_a_map_beside_the_file_of_the_project_needs_no_name(ship: Ship) -> None:
    ship()
    write("site/seoaudit.toml", "")
    assert load(sources=["site"]).keyphrase_map is None
    write("site/keyphrases.csv", "a.html,apple")
    assert load(sources=["site"]).keyphrase_map == "site/keyphrases.csv"
    assert load(config="site/seoaudit.toml").keyphrase_map == "site/keyphrases.csv"


def test_a_map_that_is_named_goes_before_the_one_that_lies_there(ship: Ship) -> None:
    ship()
    write("keyphrases.csv", "a.html,apple")
    write("seoaudit.toml", 'keyphrase_map = "other.csv"')
    assert load().keyphrase_map == "other.csv"
    assert load({"keyphrase_map": "mine.csv"}).keyphrase_map == "mine.csv"


def test_a_map_alone_belongs_to_no_project(ship: Ship) -> None:
    ship()
    write("keyphrases.csv", "a.html,apple")
    assert load().keyphrase_map is None


def test_a_map_may_lie_anywhere(ship: Ship, tmp_path: Path) -> None:
    ship()
    file = tmp_path / "elsewhere.csv"
    write("seoaudit.toml", f"keyphrase_map = '{file}'")
    assert load().keyphrase_map == str(file)


def test_a_map_that_is_not_there_is_told_where_it_is_named(ship: Ship) -> None:
    ship()
    write("seoaudit.toml", "\nkeyphrase_map = 'gone.csv'")
    problem = "keyphrase map not found: check the path"
    with pytest.raises(ConfigError) as caught:
        read_keyphrase_maps(load())
    assert str(caught.value) == f"seoaudit.toml:2: keyphrase_map: gone.csv: {problem}"
    with pytest.raises(ConfigError) as caught:
        read_keyphrase_maps(load({"keyphrase_map": "mine.csv"}))
    assert str(caught.value) == f"mine.csv: {problem}"
