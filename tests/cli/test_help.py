"""The help of every command, in the language of the program."""

from seoaudit.cli.help import directed


def test_a_column_stays_where_it_is_beside_arabic() -> None:
    shown = directed("  --url URL  عنوان الصفحة --lang هنا.")
    assert shown.startswith("  --url URL  \u2068")
    assert directed("  --url URL  Address") == "  --url URL  Address"
