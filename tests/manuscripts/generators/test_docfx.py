"""A page of DocFX or Microsoft Learn: what stands in [!…], ::: and tabs."""

import pytest

from seoaudit.testing import keys
from seoaudit_rules.content.no_media import NoMedia
from tests.manuscripts.generators.reading import false_alarms, manuscript, text_of


@pytest.mark.parametrize(
    "mark",
    [
        "[!INCLUDE [About timers](../includes/about.md)]",
        "[!VIDEO https://video.example/embed/water]",
        "[!code-csharp[Main](timer.cs?name=snippet)]",
        '> [!div class="checklist"]',
        ':::image type="content" source="timer.png" alt-text="A timer with a dial":::',
        ':::zone pivot="battery"',
        '::: moniker range=">= timer-2"',
        ":::column-end:::",
    ],
)
def test_a_mark_is_no_text(mark: str) -> None:
    assert text_of(f"# Timers\n\nOpen it.\n\n{mark}\n\nClose it.\n").split("\n") == [
        "Open it.",
        "Close it.",
    ]


def test_a_mark_in_code_is() -> None:
    assert "[!div" in text_of('# Timers\n\nWrite `[!div class="a"]` above.\n')


def test_a_tab_is_no_heading_and_its_link_leads_nowhere() -> None:
    page = (
        "# Timers\n\n# [Windows](#tab/windows)\n\nOpen.\n\n# [Linux](#tab/linux)\n\nRun.\n\n---\n"
    )
    read = manuscript(page)
    assert [heading.text for heading in read.headings] == ["Timers"]
    assert "Windows" in read.text.text
    assert false_alarms(page) == []
    assert false_alarms("# Timers\n\nSee [Windows](#windows).\n") != []


def test_an_include_may_bring_the_id() -> None:
    page = "# Timers\n\n{}\n\nSee [the dial](#dial).\n"
    assert false_alarms(page.format("[!INCLUDE [Dial](dial.md)]")) == []
    assert false_alarms(page.format('> [!div class="dial"]')) != []


@pytest.mark.parametrize(
    "shown", [':::image source="timer.png" alt-text="A timer":::', "[!VIDEO https://v.example/1]"]
)
def test_pictures_and_films_are_media(shown: str) -> None:
    said = "Open the timer, and turn its dial to the hour.\n\n" * 40
    assert keys(NoMedia, manuscript(f"# Timers\n\n{said}{shown}\n")) == []
    assert keys(NoMedia, manuscript(f'# Timers\n\n{said}:::zone pivot="a"\n')) != []
