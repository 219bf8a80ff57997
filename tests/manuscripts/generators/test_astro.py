"""A page of Astro: MDX with components."""

from seoaudit.testing import keys
from seoaudit_rules.content.no_media import NoMedia
from tests.manuscripts.generators.reading import false_alarms, manuscript, text_of

PAGE = """\
---
title: How to water a balcony in summer
---
import { Image } from 'astro:assets';
import { Aside, Steps } from '@astrojs/starlight/components';
import can from './can.png';

## Water early

<Aside type="caution">Never at noon.</Aside>

<Steps>

1. Fill the can.
2. Pour slowly, {litres} litres a pot.

</Steps>

<Image src={can} alt="A green watering can" />

See [the morning](#water-early).
"""


def test_nothing_is_taken_for_a_fault() -> None:
    assert false_alarms(PAGE, "page.mdx") == []


def test_components_leave_their_text() -> None:
    text = text_of(PAGE, "page.mdx")
    assert "Never at noon." in text
    assert "Fill the can." in text
    assert "Aside" not in text


def test_a_component_that_shows_a_film_is_media() -> None:
    long = "Pots dry out faster than beds in the sun. " * 40
    page = f'{long}\n\n<YouTubeIframe videoId="a" />\n\n{long}'
    assert keys(NoMedia, manuscript(page, "page.mdx")) == []
    assert keys(NoMedia, manuscript(f"{long}\n\n<Aside />\n\n{long}", "page.mdx")) != []
