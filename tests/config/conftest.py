import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seoaudit.rule import registry
from seoaudit.rule.entry_points import EntryPoint

RULES = '''
from collections.abc import Iterator
from seoaudit import Finding, Page, Rule, Severity, message, option

class Length(Rule):
    """Keep it short."""
    id = "head/length"
    severity = Severity.WARNING
    weight = 3
    most = option(60, "Longest.", minimum=1)
    share = option(0.5, "Share.")
    words = option(("a",), "Words.")
    too_long = message("Too long.", advice="Shorten it.")
    def check(self, page: Page) -> Iterator[Finding]:
        yield from ()

class Missing(Rule):
    """Have one."""
    id = "head/missing"
    severity = Severity.ERROR
    weight = 8
    def check(self, page: Page) -> Iterator[Finding]:
        yield from ()

class Alt(Rule):
    """Describe it."""
    id = "images/alt"
    weight = 2
    def check(self, page: Page) -> Iterator[Finding]:
        yield from ()
'''

Ship = Callable[..., None]


@pytest.fixture(autouse=True)
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package of three rules is all that is installed; the working folder is empty."""
    package = tmp_path / "site" / "house_rules"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""House rules."""', "utf-8")
    (package / "rules.py").write_text(RULES, "utf-8")
    monkeypatch.syspath_prepend(package.parent)
    monkeypatch.setattr(
        registry, "entry_points", lambda *, group: [EntryPoint("house", "house_rules", group)]
    )
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    forget()
    yield package
    forget()


def forget() -> None:
    """Nothing that was loaded for one test is left to the next."""
    registry.load_rules.cache_clear()
    registry.rule_packages.cache_clear()
    registry._rules_of.cache_clear()
    registry._by_id.cache_clear()
    registry._modules.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == "house_rules"]:
        del sys.modules[name]


@pytest.fixture
def ship(house: Path) -> Ship:
    """Put profiles into the package: their texts by name, an empty article among them."""
    folder = house / "profiles"
    folder.mkdir()

    def write(**profiles: str) -> None:
        for name, text in {"article": "", **profiles}.items():
            (folder / f"{name}.toml").write_text(text, "utf-8")

    return write


def write(path: str | Path, text: str) -> Path:
    """Write a file, and the folders it is in."""
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file
