from pathlib import Path

import pytest

from seoaudit.sources.hosting.detection import detected_base, detected_host
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import make


@pytest.mark.parametrize(
    ("files", "host"),
    [
        (["index.html"], "plain"),
        (["netlify.toml", "_redirects"], "netlify"),
        (["vercel.json"], "vercel"),
        (["_redirects", "_worker.js"], "cloudflare"),
        (["_headers"], "netlify"),
        ([".htaccess"], "apache"),
        (["CNAME"], "github"),
        ([".nojekyll"], "github"),
        (["a/.htaccess"], "plain"),
    ],
)
def test_the_host_is_told_by_the_files_that_steer_it(
    tmp_path: Path, files: list[str], host: str
) -> None:
    assert detected_host(Tree(str(make(tmp_path, *files)))) == host


def test_a_cname_names_the_address(tmp_path: Path) -> None:
    named = Tree(str(make(tmp_path / "a", CNAME="Docs.Example.com\n")))
    assert detected_base(named) == "https://docs.example.com/"
    assert detected_base(Tree(str(make(tmp_path / "b", CNAME="\n")))) is None
    assert detected_base(Tree(str(make(tmp_path / "c", "a.html")))) is None
