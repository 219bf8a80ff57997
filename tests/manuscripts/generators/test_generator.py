"""A generator may add as little as it likes."""

from seoaudit.manuscripts.generators.generator import Generator


def test_what_a_generator_does_not_add_is_empty() -> None:
    plain = Generator("Plain", "https://example.com/")
    assert not any(
        (
            plain.boxes,
            plain.marks,
            plain.ids,
            plain.options,
            plain.bringing,
            plain.media,
            plain.includes,
            plain.plain,
        )
    )
