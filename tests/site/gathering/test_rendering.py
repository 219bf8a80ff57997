"""Pages of a site, rendered before they are read."""

from pathlib import Path

import pytest

from seoaudit.document.answer import Answer
from seoaudit.document.document import Document
from seoaudit.site.gathering.rendering import Rendering, files_of
from seoaudit.sources.browser.turns import Turns
from seoaudit.sources.hosting.hosted import host_folder
from tests.sources.browser.conftest import opened

BASE = "https://e.com/"


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "index.html").write_text("<script src=/js/app.js></script>", "utf-8")
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "app.js").write_text("document.title = 'Run'", "utf-8")
    return str(tmp_path)


def test_a_folder_supplies_its_files_and_nothing_of_other_hosts(folder: str) -> None:
    supply = files_of(host_folder(folder, BASE).answer, BASE)
    script, gone = supply(f"{BASE}js/app.js"), supply(f"{BASE}gone.js")
    assert script
    assert (script.status, script.body) == (200, b"document.title = 'Run'")
    assert gone
    assert gone.status == 404
    assert supply("https://cdn.example/a.js") is None


def test_a_file_that_went_away_meanwhile_is_not_found() -> None:
    def answers(url: str) -> Answer:
        return Answer(url, 200, file="/gone/app.js")

    answer = files_of(answers, BASE)(f"{BASE}app.js")
    assert answer
    assert answer.status == 404


def test_pages_that_search_engines_render_are_rendered(folder: str) -> None:
    renderer = opened()
    try:
        rendering = Rendering(renderer, Turns(100))
        rendering.supply = files_of(host_folder(folder, BASE).answer, BASE)
        page = Document("<script src=/js/app.js></script>", url=BASE, status=200)
        found = rendering.of(page).rendering
        missing = Document("<p>x", url=BASE, status=404)
        assert rendering.of(missing) is missing
    finally:
        renderer.close()
    assert found
    assert "<title>Run</title>" in (found.html or "")
