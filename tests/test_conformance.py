"""Public suites: every case agrees with ours, or the difference is written down with its reason."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import ROOT

NAMES = ("SEOAUDIT_CASES", "SEOAUDIT_ACT", "SEOAUDIT_AXE")

ACT_RULE = """\
---
id: {id}
name: {name}
---

#### Passed Example 1

Said in words.

```html
{right}
```

#### Failed Example 1

```html
{wrong}
```

#### Inapplicable Example 1

```svg
<svg></svg>
```

[note]: #note
"""


def run(*arguments: str, **named: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if key not in NAMES}
    return subprocess.run(
        [sys.executable, "-m", "docs.conformance", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env={**kept, **named},
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_verdicts_are_those_that_are_published(name: str) -> None:
    if name not in os.environ:
        pytest.skip("the cases are not of this project")
    done = run("--check", **{name: os.environ[name]})
    assert done.returncode == 0, done.stdout + done.stderr


def act_checkout(folder: Path, *, id_: str, right: str, wrong: str) -> str:
    rules = folder / "_rules"
    rules.mkdir()
    text = ACT_RULE.format(id=id_, name="Something holds", right=right, wrong=wrong)
    (rules / f"rule-{id_}.md").write_text(text, "utf-8")
    return str(folder)


def test_examples_of_act_rules_are_read_and_differences_need_a_reason(tmp_path: Path) -> None:
    folder = act_checkout(
        tmp_path, id_="b5c3f8", right="<html>\n<p>No language", wrong='<html lang="ar"><p>One'
    )
    done = run("--act", folder, "--check")
    assert done.returncode == 1
    assert "without a reason: b5c3f8 Passed 1 b5c3f8 Failed 1" in done.stdout


def test_a_folder_without_a_case_is_a_mistake(tmp_path: Path) -> None:
    folder = act_checkout(tmp_path, id_="0000aa", right="", wrong="")
    done = run("--act", folder, "--check")
    assert done.returncode == 1
    assert "no cases found in" in done.stdout


def test_elements_of_axe_fixtures_are_judged_each(tmp_path: Path) -> None:
    rules = tmp_path / "test" / "integration" / "rules"
    for rule in ("image-alt", "link-name", "empty-heading", "heading-order"):
        (rules / rule).mkdir(parents=True)
        expected = {"violations": [["#b"], ["#a"]], "passes": [["iframe", "#a"], ["#gone"]]}
        page = '<p>Text</p><img id="a" src="a.png" alt="A"><img id="b" src="b.png">'
        if rule != "image-alt":
            expected = {"violations": [], "passes": []}
        (rules / rule / f"{rule}.json").write_text(json.dumps(expected), "utf-8")
        (rules / rule / f"{rule}.html").write_text(page, "utf-8")
    done = run("--axe", str(tmp_path), "--check")
    assert "without a reason: image-alt #a\n" in done.stdout


def test_no_folder_is_a_mistake() -> None:
    done = run("--check")
    assert done.returncode == 2
    assert "--cases, --act or --axe" in done.stdout
