import pytest

from seoaudit.testing import applies, findings, keys, page
from seoaudit_rules.content.frame_title_missing import FrameTitleMissing

TEXT = "<p>Prune the old apple tree in winter.</p>"
ADDRESS = 'src="https://www.video.example/1"'


@pytest.mark.parametrize(
    "names",
    ['title="Grafting"', 'aria-label="Grafting"', 'aria-labelledby="named"'],
)
def test_a_frame_with_any_name_passes(names: str) -> None:
    html = f'{TEXT}<p id="named">Grafting</p><iframe {ADDRESS} {names}></iframe>'
    assert keys(FrameTitleMissing, page(html, content="body")) == []


@pytest.mark.parametrize(
    "names", ["", 'title=" "', 'name="Grafting"', 'aria-labelledby="none"', 'role="none" title=""']
)
def test_a_frame_without_one_is_told_by_its_host(names: str) -> None:
    html = f"{TEXT}<iframe {ADDRESS} {names}></iframe>"
    [finding] = findings(FrameTitleMissing, page(html, content="body"))
    assert finding.params["host"] == "video.example"


def test_the_host_of_a_frame_that_loads_late_is_told() -> None:
    html = f'{TEXT}<iframe data-src="//video.example/1"></iframe>'
    [finding] = findings(FrameTitleMissing, page(html, content="body"))
    assert finding.params["host"] == "video.example"


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe tabindex="-1"></iframe>',
        '<iframe role="presentation"></iframe>',
        '<iframe style="display:none"></iframe>',
        '<iframe width="1" height="1"></iframe>',
        '<div aria-hidden="true"><iframe></iframe></div>',
    ],
)
def test_what_readers_do_not_meet_is_not_judged(frame: str) -> None:
    assert not applies(FrameTitleMissing, page(TEXT + frame, content="body"))


@pytest.mark.parametrize("size", ['style="width:1px;height:1px"', 'width="0"', 'height="3px"'])
def test_a_frame_too_small_to_see_needs_no_title(size: str) -> None:
    html = f'<p>Prune.</p><iframe src="https://count.example/1" {size}></iframe>'
    assert not applies(FrameTitleMissing, page(html))
