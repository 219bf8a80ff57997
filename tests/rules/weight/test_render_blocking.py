import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.weight.render_blocking import RenderBlocking


def head(*scripts: str) -> str:
    return f"<head>{''.join(f'<script {script}></script>' for script in scripts)}</head>"


@pytest.mark.parametrize(
    "script",
    ["src=a.js async", "src=a.js DEFER", 'src=a.js type="module"', "src=a.js nomodule",
     'src=a.json type="application/json"', 'type="text/javascript"', ""],
)  # fmt: skip
def test_scripts_that_nobody_waits_for_are_fine(script: str) -> None:
    assert keys(RenderBlocking, head(script), max_scripts=0) == []


@pytest.mark.parametrize(
    "script", ["src=a.js", 'src="a.js" type="text/javascript"', 'SRC=a.js TYPE=" Text/JavaScript"']
)
def test_scripts_that_browsers_wait_for_are_told(script: str) -> None:
    assert keys(RenderBlocking, head(script), max_scripts=0) == ["blocking"]


def test_two_may_pass() -> None:
    assert keys(RenderBlocking, head("src=a.js", "src=b.js")) == []
    assert keys(RenderBlocking, head("src=a.js", "src=b.js", "src=c.js")) == ["blocking"]


def test_the_body_may_load_scripts_as_it_likes() -> None:
    assert keys(RenderBlocking, "<body>" + "<script src=a.js></script>" * 9) == []


@pytest.mark.parametrize(("count", "cost"), [(3, 0.3), (10, 1), (30, 1)])
def test_the_more_the_costlier(count: int, cost: float) -> None:
    html = head(*[f"src=https://example.com/js/{n}.js?v=1" for n in range(count)])
    [finding] = findings(RenderBlocking, html)
    assert finding.cost == pytest.approx(cost)
    assert finding.params["count"] == count
    assert str(finding.params["files"]).startswith("0.js, 1.js, 2.js")
    assert html[finding.start : finding.end].startswith("<script src=https://example.com/js/0.js")


def test_a_page_without_script_files_is_not_judged() -> None:
    assert not applies(RenderBlocking, "<script>let a</script>")
