from seoaudit.testing import applies
from seoaudit_rules.rankmath.has_content_ai import HasContentAi
from tests.rules.rankmath.conftest import points


def test_the_points_are_never_earned() -> None:
    assert points(HasContentAi, "<p>Text</p>") == 0


def test_the_test_can_be_left_out() -> None:
    assert applies(HasContentAi, "<p>Text</p>")
    assert not applies(HasContentAi, "<p>Text</p>", counted=False)
