"""Notices at the ends of an article: of its publisher, and about its author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seoaudit.late_pattern import late_pattern
from seoaudit.page.addresses import urls
from seoaudit.page.article.density import Density
from seoaudit.page.tree.document_order import within
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element
from seoaudit.text.recognition.publisher_lines import asks_to_subscribe, reserves_rights

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Paragraphs at the end of an article that may say how to reach its author or its publisher.
# Swept: no page of 635 changes from 2 to 6.
MAX_NOTICES = 4

# The same at the beginning.
# Swept: the same F1 from 0 to 4 (up to 2 of 635 pages change).
MAX_NOTICES_ABOVE = 2

# Characters of such a paragraph.
# Swept: the same F1 from 200 to 600 (up to 5 of 635 pages change).
MAX_NOTICE_LENGTH = 400

# Share of the text of an article that such a box has; more is a page about it. Not swept.
MAX_SIGN_UP_SHARE = 0.3

# Fewest paragraphs of an article with such a notice: a shorter text may be about the address.
# Swept: the same F1 from 2 to 8 (1 of 635 pages changes).
MIN_PARAGRAPHS = 5

_ADDRESS = late_pattern(r"[\w.+-]+@[\w-]+\.[\w.]+")

# Where readers subscribe: the last part of a path or the one before, or the host.
_SUBSCRIBING = late_pattern(
    r"/(?:sign-?up|subscribe|register|membership|newsletters?(?:[-_]sign-?up)?)(?:/[^/]*)?$"
    r"|^//(?:subscribe|newsletters?)\.",
    re.IGNORECASE,
)

# Pages about an author, by a part of their paths.
_AUTHOR_PAGE = late_pattern(
    r"/(?:authors?|people|profiles?|staff|contributors?)/[^/]", re.IGNORECASE
)

# Where publishers are followed and heard: their profiles, not what they posted.
_PROFILE = late_pattern(
    r"^//(?:[\w-]+\.)*?(facebook|instagram|twitter|x|tiktok|threads|bsky|youtube|snapchat|linkedin"
    r"|pinterest|telegram|t|whatsapp|flipboard|spotify|podcasts\.apple|podcasts\.google)"
    r"\.(?:com|net|me|app)/(?:(?:in|company|channel|user|c|show)/)?(?!watch$)[^/]+$"
)


def notices(
    root: Element, paragraphs: Sequence[Element], below: Sequence[Element] = ()
) -> list[Element]:
    """Return the first and last paragraphs that say where to write, to follow or to subscribe.

    Those that reserve rights, and the box of the last one, if it is about the author. `below` are
    the lines below the last paragraph. None of an article that is short.
    """
    if len(paragraphs) < MIN_PARAGRAPHS:
        return []
    first, last = paragraphs[:MAX_NOTICES_ABOVE], [*paragraphs, *below][-MAX_NOTICES:]
    asking = [*filter(_leads_to_subscription, first), *filter(_is_notice, last)]
    return [*asking, *_about_author(root, *paragraphs[-2:])]


def sign_ups(density: Density, root: Element) -> list[Element]:
    """Return the boxes inside `root` around fields for an e-mail address, with what they say."""
    found: list[Element] = []
    for field in within(root.tree.by_tag("input"), root):
        if field.get("type").lower() != "email" or (found and field in found[-1]):
            continue
        box = field
        for around in field.ancestors:
            if around is root or density.text[around.index] > MAX_NOTICE_LENGTH:
                break
            box = around
        if density.text[box.index] <= MAX_SIGN_UP_SHARE * density.text[root.index]:
            found.append(box)
    return found


def profile_boxes(density: Density, root: Element, headline: Element | None) -> Sequence[Element]:
    """Return the box with a title that only leads to where the publisher is followed.

    None if there are several: then the article is about such places.
    """
    found: dict[int, Element] = {}
    titles = within(root.tree.by_tag(*HEADINGS), root)
    for title in (each for each in titles if density.text[each.index]):
        box = title
        for around in title.ancestors:
            is_large = density.text[around.index] > MAX_NOTICE_LENGTH
            if around is root or is_large or (headline is not None and headline in around):
                break
            box = around
        links = [e for e in box.descendants if e.tag == "a" and e not in title]
        if links and all(map(_is_followed, links)):
            found[box.index] = box
    most = MAX_SIGN_UP_SHARE * density.text[root.index]
    boxes = [box for box in found.values() if density.text[box.index] <= most]
    return boxes if len(found) == 1 else []


def _is_followed(link: Element) -> bool:
    place = _place(link)
    return bool(place and (_PROFILE.search(place) or _SUBSCRIBING.search(place)))


def _about_author(root: Element, before: Element, last: Element) -> Sequence[Element]:
    """Return the box of the last paragraph, if it has no other and leads to an author's page."""
    apart = [box for box in last.ancestors if box in root and before not in box]
    links = (e for box in apart[-1:] for e in box.descendants if e.tag == "a")
    return apart[-1:] if any(map(_leads_to_author, links)) else []


def _leads_to_author(link: Element) -> bool:
    parts = urls.split(link.get("href"))
    return "author" in link.get("rel") or bool(parts and _AUTHOR_PAGE.search(parts.path))


def _is_notice(box: Element) -> bool:
    if _gives_address(box) or _asks_to_follow(box) or _asks_to_subscribe(box):
        return True
    return reserves_rights(element_text(box))


def _gives_address(box: Element) -> bool:
    text = element_text(box)
    if len(text) > MAX_NOTICE_LENGTH:
        return False
    if "@" in text and _ADDRESS.search(text):  # which tries every word of a text
        return True
    return any("mailto:" in link.get("href") for link in _links(box))


def _asks_to_follow(box: Element) -> bool:
    """Whether a paragraph leads to profiles on several networks."""
    found = (_PROFILE.search(place) for place in _places(box))
    return len({profile[1] for profile in found if profile}) > 1


def _asks_to_subscribe(box: Element) -> bool:
    """Whether a short paragraph asks to, with a link, or leads to a page for it."""
    if _leads_to_subscription(box):
        return True
    text = element_text(box)
    return len(text) <= MAX_NOTICE_LENGTH and any(_links(box)) and asks_to_subscribe(text)


def _leads_to_subscription(box: Element) -> bool:
    """Whether a short paragraph leads to a page on which readers subscribe."""
    asks = any(map(_SUBSCRIBING.search, _places(box)))
    return asks and len(element_text(box)) <= MAX_NOTICE_LENGTH


def _places(box: Element) -> Iterator[str]:
    """Yield host and path of each link of a paragraph."""
    return filter(None, map(_place, _links(box)))


def _place(link: Element) -> str:
    """Return host and path of a link: //example.com/subscribe; "" if it has none."""
    parts = urls.split(link.get("href"))
    return f"//{parts.netloc}{parts.path.rstrip('/')}" if parts else ""


def _links(box: Element) -> Iterator[Element]:
    """Yield the links of a paragraph; none of an item of a list, which is no notice."""
    return (e for e in box.descendants if e.tag == "a" and box.tag == "p")
