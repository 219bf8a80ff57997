import pytest

from seoaudit import Edit, Fix, text_edit
from seoaudit.engine.fixing import apply
from seoaudit.testing import page

HTML = "<article><p>Green!! <b>tea</b><!-- tea!! --> leaves!!</p></article>"


def test_a_text_is_replaced_where_it_is_text() -> None:
    judged = page(HTML)
    [block] = judged.blocks
    at = block.text.index("Green!!")
    edit = text_edit(judged, block.span(at, at + 7), "Green!")
    assert edit == Edit(12, 19, "Green!")
    assert apply(HTML, [Fix((edit,))]) == HTML.replace("Green!!", "Green!")


def test_a_place_with_markup_in_it_is_left_alone() -> None:
    judged = page(HTML)
    [block] = judged.blocks
    assert text_edit(judged, block.span(0, len(block.text)), "x") is None
    assert text_edit(judged, block.element, "x") is None


@pytest.mark.parametrize("text", ["a < b", "<script>", "R&D", 'say "tea"'])
def test_what_is_written_reads_as_given(text: str) -> None:
    judged = page(HTML)
    [leaves] = judged.xpath("//p/text()[last()]")
    edit = text_edit(judged, leaves, text)
    assert edit is not None
    assert page(apply(HTML, [Fix((edit,))])).xpath("//p")[0].text == f"Green!! tea {text}"
