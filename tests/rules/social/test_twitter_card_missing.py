import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.social.twitter_card_missing import TwitterCardMissing


@pytest.mark.parametrize("kind", ["summary", "SUMMARY_LARGE_IMAGE", " player ", "photo"])
def test_kinds_that_x_knows_pass_in_any_case(kind: str) -> None:
    assert keys(TwitterCardMissing, f'<meta property="twitter:card" content="{kind}">') == []


def test_an_empty_card_is_a_missing_one() -> None:
    assert keys(TwitterCardMissing, '<meta name="twitter:card" content="">') == ["missing"]


def test_an_unknown_kind_is_told_where_it_stands() -> None:
    html = '<meta name="twitter:card" content="article">'
    [finding] = findings(TwitterCardMissing, html)
    assert (finding.key, html[finding.start : finding.end]) == ("unknown", 'content="article"')


def test_one_known_kind_among_several_is_enough() -> None:
    cards = "".join(f'<meta name="twitter:card" content="{k}">' for k in ("article", "summary"))
    assert keys(TwitterCardMissing, cards) == []
