"""The sample of findings that is read to count false alarms, on made-up pages."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.alarms.__main__ import main
from benchmarks.alarms.draw import Audited, audited, samples
from benchmarks.alarms.shown import shown

TEXT = (
    "<p>The old apple trees were pruned in winter, when the wood was dry and nobody was near.</p>"
)
PAGES = 5
IMAGES = 3


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tmp_path = tmp_path_factory.mktemp("pages")
    (tmp_path / "html").mkdir()
    for number in range(PAGES):
        images = "".join(f'<img src="tree-{n}.jpg" width=400 height=300>' for n in range(IMAGES))
        html = f"<html lang=en><title>Trees {number}</title><h1>Trees</h1><main>{TEXT}{images}"
        (tmp_path / "html" / f"{number}.html").write_text(html, "utf-8")
    rows = [{"id": "0", "url": "https://example.com/trees"}]
    (tmp_path / "index.json").write_text(json.dumps(rows), "utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def pages(folder: Path) -> Sequence[Audited]:
    return list(audited([folder], "article"))


def test_a_sample_has_every_rule_with_the_pages_it_judged(pages: Sequence[Audited]) -> None:
    found = {s.rule: s for s in samples(pages, seed=1, size=4)}
    alt = found["images/alt-missing"]
    assert (alt.judged, alt.fired, alt.pages, len(alt.read)) == (PAGES, PAGES * IMAGES, PAGES, 4)
    assert found["url/too-long"].judged == 1
    assert found["security/password-over-http"].fired == 0


def test_the_seed_decides_and_no_page_is_read_twice_before_all_are(
    pages: Sequence[Audited],
) -> None:
    def read(seed: int) -> list[tuple[str, int]]:
        found = samples(pages, seed=seed, size=PAGES)
        alt = next(s for s in found if s.rule == "images/alt-missing")
        return [(each.page.document.source, each.finding.start) for each in alt.read]

    assert read(1) == read(1)
    assert len({tuple(read(seed)) for seed in range(4)}) > 1
    assert len({source for source, _ in read(1)}) == PAGES


def test_a_finding_is_shown_in_the_source_and_in_the_text(pages: Sequence[Audited]) -> None:
    found = samples(pages, seed=1, size=1)
    lines = next(list(shown(s)) for s in found if s.rule == "images/alt-missing")
    printed = "\n".join(lines)
    assert "⟦<img src=" in printed
    assert "\n   reads   p: The old apple trees" in printed
    assert "fired 15 times on 5" in printed


def test_the_command_prints_the_rules_that_are_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "--rule", "images/alt-missing", "--findings", "2"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("\n## ") == 1
    assert printed.count("   says ") == 2
    with pytest.raises(SystemExit):
        main([])
