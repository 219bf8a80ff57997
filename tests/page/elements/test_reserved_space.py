"""Whether an image has a place kept for it before its file is loaded."""

import pytest

from seoaudit.testing import page

IMAGE = '<img src="saw.jpg" alt="A saw">'


def keeps(html: str) -> bool:
    [image] = page(f"<article><p>Prune.</p>{html}</article>").images
    return image.reserves_space


@pytest.mark.parametrize(
    "html",
    [
        IMAGE.replace("<img", "<img width=800 height=600"),
        IMAGE.replace("<img", '<img style="aspect-ratio: 4 / 3"'),
        IMAGE.replace("<img", '<img style="position: absolute"'),
        f'<div style="padding-bottom: 67%">{IMAGE}</div>',
        f'<div style="PADDING-TOP:56.25%"><a href="/b"><picture>{IMAGE}</picture></a></div>',
        f'<figure style="aspect-ratio: 16/9">{IMAGE}</figure>',
        f'<picture style="padding-bottom: calc(100% * 2160 / 3840)">{IMAGE}</picture>',
        f'<div><div class="fill" style="padding-bottom: 56.2%"></div>{IMAGE}</div>',
    ],
)
def test_a_size_or_a_ratio_of_its_own_or_of_a_box_keeps_its_place(html: str) -> None:
    assert keeps(html)


@pytest.mark.parametrize(
    "html",
    [
        IMAGE,
        IMAGE.replace("<img", "<img width=800"),
        IMAGE.replace("<img", '<img style="width: 100%; height: auto"'),
        f'<div style="padding-bottom: 20px">{IMAGE}</div>',
        f'<div style="padding: 5%">{IMAGE}</div>',
        f'<div style="padding-top: 5%">{IMAGE}</div>',
        f'<div><p style="padding-bottom: 5%">Text.</p>{IMAGE}</div>',
    ],
)
def test_a_space_of_another_kind_does_not(html: str) -> None:
    assert not keeps(html)
