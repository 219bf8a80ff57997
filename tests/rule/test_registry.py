import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

import seoaudit.text
import seoaudit_rules.links
from seoaudit import Rule, SiteRule
from seoaudit.errors import PluginError
from seoaudit.rule import registry
from seoaudit.rule.registry import (
    is_site_rule,
    load_rules,
    load_site_rules,
    rule_of,
    site_rule_of,
    topics,
)


def test_topics_are_the_folders_of_the_rules() -> None:
    assert {"head", "structured-data", "rankmath"} <= topics()
    assert {rule.topic() for rule in load_rules().values()} <= topics()


def test_rules_are_sorted_by_id() -> None:
    assert list(load_rules()) == sorted(load_rules())


def test_a_topic_left_out_is_the_only_one_missing() -> None:
    left = load_rules(frozenset({"rankmath"}))
    assert load_rules().keys() - left.keys() == {
        i for i in load_rules() if i.startswith("rankmath/")
    }


def test_a_rule_is_found_by_its_id_whatever_was_left_out() -> None:
    assert rule_of("rankmath/keyword-in-title").id == "rankmath/keyword-in-title"
    with pytest.raises(KeyError):
        rule_of("head/nothing")


def test_a_check_imports_only_the_topics_it_uses() -> None:
    show = (
        "import sys; from seoaudit import Document, audit; audit(Document('<p>x'));"
        "print([name for name in sys.modules if name.startswith('seoaudit_rules.rankmath.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", show], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"


def test_site_rules_are_found_beside_the_page_rules_and_are_none_of_them() -> None:
    found = load_site_rules()
    assert list(found) == sorted(found)
    assert site_rule_of("duplicates/title").id == "duplicates/title"
    assert "duplicates/title" not in load_rules()


def test_a_class_without_an_id_is_a_contract_and_no_rule() -> None:
    assert not is_site_rule(SiteRule)
    assert not is_site_rule(Rule)
    assert not is_site_rule("duplicates/title")


LOADING = """
class Stopped(BaseException):
    pass

print("loaded")
raise {}
"""


@pytest.mark.parametrize("raised", ["Stopped", "SystemExit(0)", "ValueError"])
def test_whatever_a_module_does_while_it_loads_is_named_and_no_report(
    raised: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "loading_rules.py").write_text(LOADING.format(raised), "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(PluginError, match=f"load the rule module loading_rules: {raised[:7]}"):
        registry._import("loading_rules")
    assert capsys.readouterr() == ("", "loaded\n")


def test_an_audit_of_pages_does_not_load_the_rules_of_sites() -> None:
    code = (
        "import sys; from seoaudit.rule.registry import load_rules; load_rules();"
        "print([name for name in sys.modules if name.startswith('seoaudit_rules.duplicates.')"
        " or (name.startswith('seoaudit') and '.site.' in name) or name == 'statistics'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"


def test_the_modules_of_a_package_are_those_that_pkgutil_finds() -> None:
    for package in (seoaudit_rules, seoaudit_rules.links, seoaudit.text):
        found = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        assert list(registry._inside(package)) == [(info.name, info.ispkg) for info in found]


def test_rules_are_found_in_an_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ZipFile(tmp_path / "rules.zip", "w") as archive:
        for name in ("__init__.py", "topic/__init__.py", "topic/one.py", "topic/notes.txt"):
            archive.writestr(f"archived_rules/{name}", "")
    monkeypatch.syspath_prepend(tmp_path / "rules.zip")
    package = importlib.import_module("archived_rules")
    assert list(registry._inside(package)) == [("archived_rules.topic", True)]
    topic = importlib.import_module("archived_rules.topic")
    assert list(registry._inside(topic)) == [("archived_rules.topic.one", False)]
