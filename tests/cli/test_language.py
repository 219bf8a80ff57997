"""The language of the messages, by what the environment says."""

import pytest

from seoaudit.cli.language import from_environment


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "ar_MA.UTF-8"}, "ar"),
        ({"LANG": "ar"}, "ar"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "arn_CL"}, "en"),
        ({"LANG": "ar_EG", "LC_ALL": "en_GB"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "ar_EG", "LC_ALL": ""}, "ar"),
        ({"LANG": "en_GB", "LANGUAGE": "fr:ar:en"}, "ar"),
        ({"LANG": "C.UTF-8"}, "en"),
    ],
)
def test_the_first_known_language_asked_for_is_spoken(
    environment: dict[str, str], language: str
) -> None:
    assert from_environment(environment) == language
