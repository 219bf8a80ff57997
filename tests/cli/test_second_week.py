"""A site crawled in two weeks: each change is found, and what looks like one is not."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.sources.server import Reply, Server, running

TEXT = ("Content-Type", "text/plain")
MANY = 180

# What a page has that an editor cared for, of which the second week lacks all.
CARED_HEAD = (
    '<meta name="viewport" content="width=device-width"><meta property="og:title" content="Tree">'
    '<meta property="og:type" content="article"><meta property="og:url" content="/tree/70">'
    '<meta property="og:image" content="https://tree.example/a.png"><meta name="author" '
    'content="Ann Oakes"><meta name="description" content="An old tree of the grove, what its bark '
    'is like, who planted it and which birds nest in its branches every spring.">'
)
CARED = (
    '<p>As <a href="https://www.kew.org/oaks">the gardens at Kew</a> say.</p>'
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="The tree in spring" width="9" height="9">'
)

WORDS = (
    "oak bark leaf root sap twig acorn grove branch trunk autumn winter spring summer forest shade "
    "wood plank beam board mill river stone hill valley path gate fence garden farm"
).split()
ARABIC = (
    "السنديان قديم في الجبل وأوراقه خضراء وجذوره عميقة وظله واسع وثماره صغيرة وخشبه صلب والناس "
    "يجلسون تحته في الصيف ويجمعون حطبه في الشتاء ويزرعون حوله القمح والزيتون والكرم"
).split()


@dataclass(frozen=True)
class Tree:
    """A page of the site: what it says, and where its text links to."""

    path: str
    title: str
    text: str
    links: tuple[str, ...] = ()
    head: str = ""
    lang: str = "en"
    menu: tuple[str, ...] = ("/", "/tree/1")
    extra: str = ""

    @property
    def reply(self) -> Reply:
        menu = "".join(f'<a href="{to}">{to[1:] or "Home"}</a>' for to in self.menu)
        read = "".join(
            f'<p>One reader wrote of <a href="{to}">{to}</a> to us.</p>' for to in self.links
        )
        html = (
            f'<!doctype html><html lang="{self.lang}"><head><meta charset="utf-8">'
            f"<title>{self.title}</title>{self.head}</head><body><nav>{menu}</nav><main><article>"
            f"<h1>{self.title}</h1><p>{self.text}</p>{read}{self.extra}</article></main></body></html>"
        )
        return Reply(html.encode())


def text(number: int, lang: str = "en") -> str:
    words = ARABIC if lang == "ar" else WORDS
    said = [words[(number * (step + 3) + step * step) % len(words)] for step in range(120)]
    return " ".join([f"{number}", *said]) + "."


def first_week() -> dict[str, Tree]:
    """Return pages of which each links to the next three, some of them in Arabic."""
    trees = {}
    for number in range(1, MANY):
        lang = "ar" if number % 3 == 0 else "en"
        named = f"السنديانة رقم {number}" if lang == "ar" else f"The tree of number {number}"
        ahead = tuple(f"/tree/{(number + step) % (MANY - 1) + 1}" for step in (0, 1, 2))
        trees[f"/tree/{number}"] = Tree(
            f"/tree/{number}", named, text(number, lang), ahead, lang=lang
        )
    trees["/"] = Tree("/", "The grove", text(0), tuple(trees))
    return trees


def serve(server: Server, trees: dict[str, Tree], blocked: str = "") -> None:
    server.answers = {path: tree.reply for path, tree in trees.items()}
    robots = f"User-agent: *\nDisallow: {blocked or '/none'}\n"
    server.answers["/robots.txt"] = Reply(robots.encode(), 200, (TEXT,))


def audit(server: Server, store: Path, *more: str) -> dict[str, Any]:
    done = subprocess.run(
        [
            sys.executable, "-m", "seoaudit", "site", f"{server.url}/", "--store", str(store),
            "--rate", "500", "--concurrency", "8", "--jobs", "2", "-f", "json", "--fail-on",
            "never", *more,
        ],
        capture_output=True,
        check=False,
        env={**os.environ, "NO_PROXY": "*", "CI": "true"},
    )  # fmt: skip
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def changes(told: dict[str, Any]) -> dict[str, list[str]]:
    """Return what the rules of changes found, the paths by rule."""
    base = told["base"].rstrip("/")
    found: dict[str, list[str]] = {}
    for each in told["findings"]:
        if each["rule"].startswith("changes/"):
            named = found.setdefault(each["rule"].removeprefix("changes/"), [])
            named += [url.removeprefix(base) for url in each["urls"]]
    return {rule: sorted(urls) for rule, urls in found.items()}


def sharing(trees: dict[str, Tree], path: str, numbers: range) -> None:
    """Let the texts of some pages link to one more."""
    for number in numbers:
        tree = trees[f"/tree/{number}"]
        trees[tree.path] = replace(tree, links=(*tree.links, path))


@pytest.mark.skipif("os.name == 'nt'", reason="its loopback is slow")
def test_each_change_is_found_and_what_looks_like_one_is_not(tmp_path: Path) -> None:
    was = first_week()
    was["/tree/61"] = replace(was["/tree/61"], title="Prices of trees on Monday, 4 May 2026")
    was["/tree/63"] = replace(
        was["/tree/63"], title="أسعار الأشجار يوم الأحد 3 أيار 2026", lang="ar"
    )
    was["/tree/67"] = replace(was["/tree/67"], title="All 128 trees of the grove")
    sharing(was, "/tree/100", range(130, 140))
    now = dict(was)

    def edit(number: int, **changed: Any) -> None:
        now[f"/tree/{number}"] = replace(now[f"/tree/{number}"], **changed)

    # What is planted: in English and in Arabic.
    for number in (10, 12):
        del now[f"/tree/{number}"]
    for number in (20, 21):
        edit(number, head='<meta name="robots" content="noindex">')
    for number in (40, 42):
        edit(number, head='<link rel="canonical" href="/tree/1">')
    edit(50, title="Another tree altogether")
    edit(51, title="شجرة أخرى تمامًا")
    for number in (55, 57):
        edit(number, text=was[f"/tree/{number}"].text[:100])
    for number in range(130, 140):
        edit(number, links=was[f"/tree/{number}"].links[:3])
    for number in (70, 72):
        was[f"/tree/{number}"] = replace(was[f"/tree/{number}"], head=CARED_HEAD, extra=CARED)
    # What looks like it.
    edit(61, title="Prices of trees on Friday, 8 May 2026")
    edit(63, title="أسعار الأشجار يوم السبت 9 أيار 2026")
    edit(67, title="All 131 trees of the grove")
    for path in list(now):
        now[path] = replace(now[path], menu=("/", "/tree/2"))
    with running() as server:
        serve(server, was)
        audit(server, tmp_path / "s")
        serve(server, now, blocked="/tree/30$")
        server.answers["/tree/80"] = Reply(status=301, headers=(("Location", "/moved/80"),))
        server.answers["/moved/80"] = now["/tree/80"].reply
        told = audit(server, tmp_path / "s")
    found = changes(told)
    assert told["complete"]["value"], told["complete"]["reasons"]
    assert found == {
        "page-lost": ["/tree/10", "/tree/12"],
        "noindex-appeared": ["/tree/20", "/tree/21"],
        "blocked-appeared": ["/tree/30"],
        "canonical-changed": ["/tree/40", "/tree/42"],
        "title-changed": ["/tree/50", "/tree/51"],
        "content-shrunk": ["/tree/55", "/tree/57"],
        "links-lost": ["/tree/100"],
        "score-fell": ["/tree/70", "/tree/72"],
    }
