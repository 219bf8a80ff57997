import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from seoaudit import Rule, message
from seoaudit.testing.translated import every_translation_is_complete

RIGHT = {
    "title": "شاي.",
    "weak": {"text": "شاي {kind} خفيف.", "advice": "انتظر {kind}.", "fix": "زد"},
    "many": {
        "text": dict.fromkeys(("zero", "one", "two", "few", "many", "other"), "{count}"),
        "advice": "قلّل.",
    },
}


class Tea(Rule):
    """Brew tea."""

    id = "leaves/tea"
    weak = message("Weak {kind}.", advice="Wait for {kind}.", fix="Add")
    many = message("{count} leaves.", advice="Take fewer.")


@pytest.fixture
def problems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[object], list[str]]]:
    """What is wrong with a translation of the rule."""
    package = tmp_path / "tea_rules"
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(Tea, "__module__", "tea_rules.tea")

    def told(catalogue: object) -> list[str]:
        text = catalogue if isinstance(catalogue, str) else json.dumps(catalogue)
        (package / "ar.json").write_text(text, "utf-8")
        return list(every_translation_is_complete(Tea))

    yield told
    sys.modules.pop("tea_rules", None)


def changed(key: str, **parts: Any) -> dict[str, Any]:
    message_ = {**RIGHT[key], **parts}  # type: ignore[dict-item]
    return {**RIGHT, key: {part: text for part, text in message_.items() if text is not None}}


def test_a_complete_translation_has_no_problems(problems: Callable[[object], list[str]]) -> None:
    assert problems({"leaves/tea": RIGHT}) == []


def test_a_package_without_translations_has_none() -> None:
    assert list(every_translation_is_complete(Tea)) == []


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({**RIGHT, "weka": {}}, "'weka' is no message of the rule, which has weak, many"),
        ({key: RIGHT[key] for key in ("weak", "many")}, "'title' is missing"),
        ({key: RIGHT[key] for key in ("title", "many")}, "message 'weak' is missing"),
        (changed("weak", advice=None), "weak: 'advice' is missing"),
        (changed("weak", fix=None), "weak: 'fix' is missing"),
        (changed("weak", txt="x"), "weak: 'txt' is not part of the message"),
        (changed("weak", text="{kinb}"), "weak: text: {kinb} is not in the English"),
        (changed("weak", text="{"), "weak: text: .*double a brace"),
        (changed("weak", text={"other": "x"}), "'text' must be one text"),
        (changed("weak", text=5), "weak: text: must be a text"),
        (changed("weak", advice="انتظر."), "weak: advice: {kind} of the English is missing"),
        (
            changed("many", text="{count}"),
            "needs the plural forms zero, one, two, few, many, other",
        ),
    ],
)
def test_what_is_lost_is_told(
    problems: Callable[[object], list[str]], entry: object, said: str
) -> None:
    [found] = problems({"leaves/tea": entry})
    assert found.startswith("ar.json: leaves/tea: ")
    with pytest.raises(AssertionError, match=said):
        raise AssertionError(found)


@pytest.mark.parametrize(
    ("catalogue", "said"),
    [
        ("{", "ar.json: Expecting"),
        ("[]", "ar.json: must be an object"),
        ("{}", "ar.json has no entry 'leaves/tea'"),
    ],
)
def test_a_file_without_the_rule_is_told(
    problems: Callable[[object], list[str]], catalogue: str, said: str
) -> None:
    [found] = problems(catalogue)
    assert found.startswith(said)
