import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import seoaudit_rules
from seoaudit.errors import UsageError
from seoaudit.testing import Problem, check_rules
from seoaudit.testing.package import checked

RULE = """
from seoaudit import Rule

class Quotes(Rule):
    id = "desk/quotes"

    def check(self, page):
        return []
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The topic of a package that nothing has registered."""
    folder = tmp_path / "press_rules" / "desk"
    folder.mkdir(parents=True)
    for each in (folder.parent, folder):
        (each / "__init__.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.startswith("press_rules")]:
        del sys.modules[name]


def test_the_rules_of_this_project_keep_the_contract() -> None:
    assert check_rules("seoaudit_rules") == check_rules(seoaudit_rules) == ()
    assert len(checked("seoaudit_rules").rules) > 100


def test_a_problem_names_file_and_rule(desk: Path) -> None:
    (desk / "quote_source.py").write_text(RULE, "utf-8")
    problems = check_rules("press_rules")
    shown = str(Path("press_rules", "desk", "quote_source.py"))
    assert {each.file for each in problems} == {shown, "press_rules"}
    first = problems[0]
    assert (first.rule, first.file) == ("desk/quotes", shown)
    assert str(first).startswith(f"{shown}: desk/quotes: id is 'desk/quotes' in the file of")


def test_a_translation_of_no_rule_is_told(desk: Path) -> None:
    (desk / "quotes.py").write_text(RULE, "utf-8")
    (desk / "ar.json").write_text('{"desk/quotes": {}, "desk/qoutes": {}}', "utf-8")
    lost = [each for each in check_rules("press_rules") if "is lost" in each.sentence]
    assert [each.rule for each in lost] == ["desk/qoutes"]


def test_a_module_that_cannot_be_imported_is_told_beside_the_others(desk: Path) -> None:
    (desk / "quotes.py").write_text(RULE, "utf-8")
    (desk / "broken.py").write_text("raise SystemExit(0)", "utf-8")
    found = checked("press_rules")
    assert [rule.id for rule in found.rules] == ["desk/quotes"]
    assert (
        Problem("press_rules.desk.broken", "", "cannot be imported: SystemExit: 0")
        in found.problems
    )


@pytest.mark.usefixtures("desk")
def test_a_package_that_no_audit_would_use_is_told() -> None:
    sentences = [each.sentence for each in check_rules("press_rules")]
    assert sentences[0] == "has no rules in it"
    assert sentences[1].startswith("is not registered, so no audit uses it")


@pytest.mark.parametrize(
    ("name", "said"),
    [("no_such_rules", "cannot import the package"), ("json.decoder", "is a module")],
)
def test_what_is_no_package_is_refused(name: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        check_rules(name)
