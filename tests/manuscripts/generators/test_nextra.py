"""A page of Nextra: signs at the end of a heading."""

from tests.manuscripts.generators.reading import false_alarms, manuscript


def test_what_keeps_a_heading_out_of_the_contents_is_not_in_its_text() -> None:
    said = "See [the tap](#open-the-tap), [it](#set)."
    page = f"# Water\n\n## Open the tap [!toc]\n\n{said}\n\n## Set [#set]\n"
    headings = [heading.text for heading in manuscript(page, "a.mdx").headings]
    assert headings == ["Water", "Open the tap", "Set"]
    assert false_alarms(page, "a.mdx") == []
