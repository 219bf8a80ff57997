from seoaudit import Meanwhile, Rule


def test_a_rule_that_follows_none_says_nothing_of_the_time_until_then() -> None:
    assert Rule.follows == ()
    assert Rule.meanwhile is Meanwhile.GRANTED
