"""What stands between the tags of a call: the panel of a tab, the part for one version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from seoaudit.manuscripts.markdown.template_tags import Tag, is_end, name
from seoaudit.manuscripts.source_map import Place


def bodies_of(tags: Iterable[Tag]) -> Sequence[Place]:
    """Return start and end of what those of these calls hold that are closed."""
    found: list[Place] = []
    begun: defaultdict[str, list[int]] = defaultdict(list)
    for tag in tags:
        call = name(tag.text).removeprefix("end")
        if not is_end(tag.text):
            begun[call].append(tag.end)
        elif begun[call]:
            found.append((begun[call].pop(), tag.start))
    return found
