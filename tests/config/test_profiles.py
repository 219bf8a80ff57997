"""Profiles are configuration files in a package of rules."""

import shutil
from pathlib import Path

import pytest

from seoaudit.config import load
from seoaudit.config.profiles import profiles
from seoaudit.errors import ConfigError
from seoaudit.rule import registry
from seoaudit.rule.entry_points import EntryPoint
from tests.config.conftest import Ship


def test_every_profile_of_a_package_is_known_by_the_name_of_its_file(ship: Ship) -> None:
    ship(news="", docs="")
    assert list(profiles()) == ["article", "docs", "news"]


def test_the_command_line_chooses_over_the_project(ship: Ship) -> None:
    ship(news="target = 1", docs="target = 2")
    Path("seoaudit.toml").write_text("profile = 'news'", "utf-8")
    assert (load().profile, load().target) == ("news", 1)
    chosen = load({"profile": "docs"})
    assert (chosen.profile, chosen.target) == ("docs", 2)


def test_a_profile_extends_another(ship: Ship) -> None:
    ship(news="target = 1\nfail_under = 1", local="extends = 'news'\nfail_under = 2")
    settings = load({"profile": "local"})
    assert (settings.profile, settings.target, settings.fail_under) == ("local", 1, 2)


def test_a_project_that_extends_a_profile_uses_it(ship: Ship) -> None:
    ship(news="target = 1\nfail_under = 1")
    Path("seoaudit.toml").write_text("extends = 'news'\nfail_under = 2", "utf-8")
    settings = load()
    assert (settings.profile, settings.target, settings.fail_under) == ("news", 1, 2)


def test_profiles_that_extend_each_other_are_named(ship: Ship) -> None:
    ship(a="extends = 'b'", b="extends = 'a'")
    with pytest.raises(ConfigError, match="circular extends: a → b → a"):
        load({"profile": "a"})


def test_a_profile_that_extends_an_unknown_one_is_named(ship: Ship) -> None:
    ship(a="\nextends = 'artikle'")
    with pytest.raises(ConfigError, match=r"house_rules/profiles/a\.toml:2: .* mean article\?"):
        load({"profile": "a"})


def test_a_profile_cannot_choose_a_profile(ship: Ship) -> None:
    ship(a="profile = 'article'")
    with pytest.raises(ConfigError, match="use extends"):
        load({"profile": "a"})


def test_a_broken_profile_is_named(ship: Ship) -> None:
    ship(a="target = ,")
    with pytest.raises(ConfigError, match=r"house_rules/profiles/a\.toml:1:\d+: not valid TOML"):
        load({"profile": "a"})


def test_without_any_profile_the_missing_package_is_said() -> None:
    with pytest.raises(ConfigError, match="no rules are installed"):
        load()


def test_a_broken_profile_that_nobody_asks_for_does_no_harm(ship: Ship) -> None:
    ship(a="target = ,")
    assert load().profile == "article"


def test_two_packages_with_the_same_profile_are_named(
    ship: Ship, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ship()
    other = house.parent / "other_rules"
    shutil.copytree(house, other)
    names = ("house_rules", "other_rules")
    monkeypatch.setattr(
        registry, "entry_points", lambda *, group: [EntryPoint(n, n, group) for n in names]
    )
    with pytest.raises(
        ConfigError,
        match=r"^other_rules/profiles/article\.toml: dup.* house_rules/profiles/article\.toml",
    ):
        profiles()
