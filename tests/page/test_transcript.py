import html
import pickle

from hypothesis import given
from hypothesis import strategies as st

from seoaudit import Document, Page
from seoaudit.page.transcript import TranscribedBlock, Transcript

PAGE = """<!doctype html><html lang="en"><head><title>Pears</title></head><body><nav>Home</nav>
<article><h1>Pears &amp; plums</h1>
<p>A pear tree wants <a href="/soil">deep
  soil</a> and <b>sun</b>, as every gardener has found out.</p>
<figure><img src="/photos/pear-1.jpg" alt="A pear"><figcaption>In May</figcaption></figure>
<p><img src="pixel.gif" width="1" height="1">Plums&nbsp;ask for less.</p><img src="/last.png">
</article></body></html>
"""


def page(source: str) -> Page:
    return Page(Document(source.encode()), content="article")


def block(transcript: Transcript, text: str) -> TranscribedBlock:
    return next(block for block in transcript.blocks if text in block.text)


def test_the_article_comes_in_order_its_headline_first_and_its_images_where_they_stand() -> None:
    blocks = page(PAGE).transcript.blocks
    assert [(block.kind, block.text or block.file_name) for block in blocks] == [
        ("h1", "Pears & plums"),
        ("p", "A pear tree wants deep soil and sun, as every gardener has found out."),
        ("img", "A pear"),
        ("figcaption", "In May"),
        ("p", "Plums ask for less."),
        ("img", "last.png"),
    ]


def test_the_introduction_is_the_first_paragraph_that_reads_as_one() -> None:
    assert page(PAGE).transcript.introduction.startswith("A pear tree wants deep soil")


def test_every_stretch_of_text_stands_where_it_says() -> None:
    for each in page(PAGE).transcript.blocks:
        for stretch in each.stretches:
            written = PAGE[stretch.source_start : stretch.source_end]
            said = each.text[stretch.start : stretch.end]
            assert " ".join(html.unescape(written).split()) == " ".join(said.split())


def test_an_inline_element_holds_its_part_of_the_text() -> None:
    found = block(page(PAGE).transcript, "deep soil")
    held = {each.tag: found.text[each.start : each.end] for each in found.inline}
    assert held == {"a": "deep soil", "b": "sun"}
    for each in found.inline:
        assert PAGE[each.start_tag.start : each.start_tag.end].startswith(f"<{each.tag}")


def test_a_block_knows_the_tag_that_makes_it_what_it_is() -> None:
    transcript = page("<article>Loose text.<p>A paragraph.</p></article>").transcript
    assert block(transcript, "Loose").start_tag is None
    assert block(transcript, "paragraph").start_tag == (20, 23)


def test_it_crosses_processes() -> None:
    transcript = page(PAGE).transcript
    assert pickle.loads(pickle.dumps(transcript)) == transcript


@given(st.text(alphabet=" \n\r\tab<>&;é\N{NO-BREAK SPACE}", max_size=30))
def test_every_character_that_is_no_space_is_in_a_stretch_when_plainly_written(text: str) -> None:
    source = f"<article><p>x{html.escape(text)}y</p></article>"
    [found] = page(source).transcript.blocks
    covered = {at for each in found.stretches for at in range(each.start, each.end)}
    assert {at for at, character in enumerate(found.text) if not character.isspace()} <= covered
    for each in found.stretches:
        written = html.unescape(source[each.source_start : each.source_end])
        assert written.split() == found.text[each.start : each.end].split()
