"""The help of the options of `seoaudit check` names all that may be given."""

from typing import Any, get_args

import pytest
from typer.models import OptionInfo

from seoaudit.cli.options import check, completion

OPTIONS = {name: value for name, value in vars(check).items() if hasattr(value, "__metadata__")}
# Given once for each --format, whose help says that.
BESIDE_FORMAT = "Outputs"


def option(annotated: Any) -> OptionInfo:
    [info] = [each for each in get_args(annotated) if isinstance(each, OptionInfo)]
    return info


def named(annotated: Any) -> str:
    """The help of an option as words between commas, dots and brackets."""
    return str(option(annotated).help)


@pytest.mark.parametrize("name", sorted(OPTIONS.keys() - {BESIDE_FORMAT}))
def test_an_option_is_said_to_be_repeatable_if_it_is(name: str) -> None:
    is_list = get_args(OPTIONS[name])[0] == list[str] | None
    assert ("repeatable" in named(OPTIONS[name])) == is_list


@pytest.mark.parametrize(
    ("annotated", "offers"),
    [(check.Formats, completion.formats), (check.Compare, completion.profiles)],
)
def test_a_shell_can_complete_what_has_a_name(annotated: Any, offers: object) -> None:
    assert option(annotated).autocompletion is offers
