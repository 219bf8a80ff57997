"""What a shell may offer."""

import pytest

from seoaudit.cli.options import completion
from seoaudit.errors import PluginError
from seoaudit.rule import registry


def test_rules_and_topics_are_offered() -> None:
    assert "head" in completion.names("he")
    assert "head/title-missing" in completion.names("head/ti")
    assert completion.names("qqq") == []


def test_profiles_and_formats_are_offered() -> None:
    assert completion.profiles("ne") == ["news"]
    assert completion.formats("js")[0] == "json"


def test_a_broken_plugin_offers_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise PluginError("the rules cannot be loaded")

    monkeypatch.setattr(registry, "load_rules", broken)
    monkeypatch.setattr(registry, "rule_packages", broken)
    assert completion.names("he") == []
    assert completion.profiles("ne") == []
