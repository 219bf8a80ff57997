"""What `explain` says of each rule in Arabic is written in Arabic."""

import re

import pytest

from seoaudit import Rule
from seoaudit.rule.catalogue import prose
from seoaudit.rule.registry import load_rules


@pytest.mark.parametrize("rule", load_rules().values(), ids=load_rules())
def test_it_is_written_in_arabic(rule: type[Rule]) -> None:
    for part in ("why", "how"):
        assert re.search("[\u0621-\u064a]{3}", prose(rule, "ar")[rule.id][part])
