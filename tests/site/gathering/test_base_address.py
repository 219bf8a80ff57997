from collections.abc import Iterable, Mapping

import pytest

from seoaudit.document.answer import Answer
from seoaudit.site.gathering.base_address import named_base

NOWHERE = "https://localhost/"
HTML = (("Content-Type", "text/html"),)


class Folder:
    """Pages by their place in a folder; each names the canonical given."""

    base = NOWHERE

    def __init__(self, canonicals: Mapping[str, str]) -> None:
        self._canonicals = canonicals

    def addresses(self) -> Iterable[str]:
        return [NOWHERE + place for place in self._canonicals]

    def answer(self, url: str) -> Answer:
        named = self._canonicals[url.removeprefix(NOWHERE)]
        body = f'<title>Oak</title><link rel=canonical href="{named}"><p>Oak' if named else "<p>Oak"
        return Answer(url, 200, HTML, body.encode())


@pytest.mark.parametrize(
    ("canonicals", "base"),
    [
        ({"": "https://oak.example/"}, "https://oak.example/"),
        ({"": "https://oak.example"}, "https://oak.example/"),
        ({"a/": "https://oak.example/a/"}, "https://oak.example/"),
        ({"a/": "https://oak.example/docs/a"}, "https://oak.example/docs/"),
        ({"a.html": "https://oak.example/docs/a"}, "https://oak.example/docs/"),
        ({"a/": "https://oak.example/a/index.html"}, "https://oak.example/"),
        ({"%C3%A9/": "https://oak.example/أ/é/"}, "https://oak.example/%D8%A3/"),
        ({"a/": "https://oak.example/a/", "b/": "https://oak.example/a/"}, None),
        (
            {f"{n}/": f"https://oak.example/{n}/" for n in range(9)} | {"x/": "https://w.example/"},
            "https://oak.example/",
        ),
        ({"a/": "", "b/": "", "c/": "https://oak.example/c/"}, "https://oak.example/"),
        ({"a/": "/a/", "b/": "../b/"}, None),
        ({"a/": "https://oak.example/?p=3", "b/": "https://oak.example/?p=4"}, None),
        ({"a/": "https://one.example/a/", "b/": "https://two.example/b/"}, None),
        ({"ab/": "https://oak.example/b/"}, None),
        ({"a/": ""}, None),
        ({}, None),
    ],
)
def test_the_base_is_what_most_canonicals_put_before_the_place_of_their_page(
    canonicals: Mapping[str, str], base: str | None
) -> None:
    assert named_base(Folder(canonicals)) == base


def test_of_a_large_folder_some_pages_are_asked() -> None:
    places = {f"{n}/": f"https://oak.example/{n}/" for n in range(3000)}
    asked: list[str] = []

    class Counted(Folder):
        def answer(self, url: str) -> Answer:
            asked.append(url)
            return super().answer(url)

    assert named_base(Counted(places)) == "https://oak.example/"
    assert len(asked) < 100
