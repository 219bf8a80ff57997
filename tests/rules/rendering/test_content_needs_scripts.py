"""Articles that only scripts bring, and what looks like them."""

import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.rendering.content_needs_scripts import ContentNeedsScripts

PARAGRAPHS = (
    "Cut the dead wood of the tree first, then whatever grows inwards and rubs on the bark.",
    "A saw with coarse teeth leaves wounds that close sooner than those of fine ones.",
    "Wait for a dry morning in February, when the sap has not yet begun to rise.",
    "Old crowns are thinned over three winters, so that light reaches every branch again.",
    "Whoever leaves stubs invites rot; whoever cuts too close takes the collar with it.",
    "Burn nothing that beetles live in: stack it at the edge of the meadow instead.",
)
TEXT = "<h1>Pruning</h1>" + "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
SHELL = '<div id="root"></div><script src="/app.js"></script>'
CONSENT = '<div class="cookie-consent" role="dialog"><p>{}</p><button>OK</button></div>'.format(
    "We store cookies on your device to measure how you use this site. " * 12
)
COMMENTS = '<section class="comments" id="comments"><h2>Comments</h2>{}</section>'.format(
    "<p>What a lovely tree you have there in your garden, I wonder how old.</p>" * 8
)


def found(sent: str, rendered: str, **options: int) -> list[str]:
    return keys(ContentNeedsScripts, page(sent, rendered=rendered), **options)


def test_without_a_browser_it_does_not_apply() -> None:
    assert not applies(ContentNeedsScripts, TEXT)
    assert not applies(ContentNeedsScripts, page(TEXT, redirects_to="https://e.com/"))


def test_a_shell_has_nothing() -> None:
    [finding] = findings(ContentNeedsScripts, page(SHELL, rendered=f"<div>{TEXT}</div>"))
    assert (finding.key, finding.params["percent"], finding.cost) == ("missing", 100, 1.0)


def test_half_an_article_costs_half() -> None:
    half = TEXT[: TEXT.index("<p>Old crowns")]
    [finding] = findings(ContentNeedsScripts, page(half, rendered=TEXT))
    assert 0.4 < finding.cost < 0.6


@pytest.mark.parametrize(
    ("sent", "rendered"),
    [
        (TEXT, TEXT),
        (f"<main>{TEXT}</main>", f'<div id="root"><div><main>{TEXT}</main></div></div>'),
        (f"<div hidden>{TEXT}</div>", TEXT),
        (f"<article>{TEXT}</article>", f"<article>{TEXT}</article>{CONSENT}"),
        (f"<article>{TEXT}</article>", f"<article>{TEXT}</article>{COMMENTS}"),
        (f"{TEXT}<p>Posted …</p>", f"{TEXT}<p>Posted 3 minutes ago, 12 reactions</p>"),
        (SHELL, "<p>Sign in to read on.</p>"),
    ],
)
def test_what_scripts_only_move_reveal_or_add_around_it_is_none(sent: str, rendered: str) -> None:
    assert found(sent, rendered) == []


def test_options_say_how_much_matters() -> None:
    longer = f"{TEXT}<p>{'And then rest a while. ' * 3}</p>"
    assert found(TEXT, longer) == []
    assert found(TEXT, longer, max_percent=5, min_words=5) == ["missing"]
