import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.weight.inline_too_big import InlineTooBig


def test_the_limit_itself_is_fine() -> None:
    assert keys(InlineTooBig, f"<script>{'a' * 100_000}</script>") == []
    assert keys(InlineTooBig, f"<script>{'a' * 100_001}</script>") == ["script"]


def test_bytes_are_counted() -> None:
    html = f"<script type=application/ld+json>{'ش' * 600}</script>"
    [finding] = findings(InlineTooBig, html, max_kilobytes=1)
    assert finding.params == {"size": 1}
    assert html[finding.start : finding.end] == "<script type=application/ld+json>"


def test_small_pieces_are_not_added_up() -> None:
    html = f"<script>{'a' * 900}</script><style>{'a' * 900}</style>" * 5
    assert keys(InlineTooBig, html, max_kilobytes=1) == []


def test_pictures_are_added_up_and_the_largest_is_shown() -> None:
    small, large = (f'<img alt="" src="data:image/png;base64,{"A" * n}">' for n in (400, 700))
    html = small + large
    [finding] = findings(InlineTooBig, html, max_kilobytes=1)
    assert finding.key == "files"
    assert html[finding.start : finding.end] == large[len('<img alt="" ') : -1]


@pytest.mark.parametrize(
    "html",
    ['<source srcset="{} 1x">', '<link rel=icon href="{}">', '<svg><image href="{}"/></svg>',
     '<video poster="{}"></video>'],
)  # fmt: skip
def test_files_may_be_written_in_many_places(html: str) -> None:
    data = "data:image/png;base64," + "A" * 1000
    assert keys(InlineTooBig, html.format(data), max_kilobytes=1) == ["files"]


def test_costs_add_up_to_the_whole_for_large_scripts() -> None:
    html = f"<script>{'a' * 2000}</script><style>{'a' * 2000}</style>"
    found = findings(InlineTooBig, html, max_kilobytes=1)
    assert [f.key for f in found] == ["script", "style"]
    assert sum(f.cost for f in found) == pytest.approx(1)
