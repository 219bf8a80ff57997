"""What a page may lack for a rule to judge it."""

from seoaudit.rule.need import Need, lacking
from seoaudit.testing import page
from tests.paths import EXAMPLES

TEXT = "<title>Bread</title><p>Bread rises."


def test_a_page_lacks_what_nobody_named() -> None:
    assert lacking(page(TEXT), Need) == (Need.KEYPHRASE, Need.URL)
    assert lacking(page(TEXT, keyphrase="bread"), Need) == (Need.URL,)
    assert lacking(page(TEXT, url="https://example.com/bread"), Need) == (Need.KEYPHRASE,)
    assert lacking(page(TEXT), ()) == ()


def test_a_keyphrase_that_was_inferred_is_not_lacking() -> None:
    mint = page((EXAMPLES / "balcony-mint.html").read_text("utf-8"))
    assert mint.keyphrase is not None
    assert mint.keyphrase.origin == "inferred"
    assert lacking(mint, (Need.KEYPHRASE,)) == ()
