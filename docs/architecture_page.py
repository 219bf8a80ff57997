"""docs/architecture.md: the rooms, what each holds and imports, read from the packages."""

import ast
import inspect
from pathlib import Path

import seoaudit

PACKAGE = Path(seoaudit.__path__[0])

# From where pages come, over what is known of them, to what is said.
ROOMS = """
    document sources robots text manuscripts page rule config report engine runs history site
    testing reporters cli
""".split()

PAGE = """# The map

```text
Source ──► Document ──► Page ──► Rule.check ──► Finding ─┐
(I/O)      bytes, URL    lazy     pure           key,    ├─► PageReport ─► Score ─► Reporter
           headers       facts                   numbers ┘
```

- A `Document` crosses processes; a `Page` never does; a `PageReport` is plain data, JSON both ways.
- A rule is pure: facts in, findings out. Enabling, ignoring, timing, scoring, wording and output
  are the engine's.
- A finding holds a rule id, a message key, numbers and a span; words are chosen when it is shown.

## The rooms

`seoaudit/` is built in rooms, and no room imports one below it in this list. import-linter holds
that, and the order inside the large rooms (`pyproject.toml`). Every room may import `errors`,
`inert`, `version`, `kept_table`, `lazy_imports`, `late_pattern` and `named_tuple`.

{rooms}

`rules/seoaudit_rules/` holds the built-in rules, one file each. They come through the same door as
those of any other package: `seoaudit` never imports them. They import `seoaudit`, `seoaudit.facts`
and `seoaudit.text`, which stay as they are, and a few special facts from `seoaudit/page/`, which
may move.

## Where to change what

{places}
"""

PLACES = {
    "a rule, its messages, its options": "rules/README.md",
    "which pages fail": "seoaudit/engine/gate.py",
    "the score, the points of a finding": "seoaudit/engine/score.py",
    "which files of a folder are audited": "seoaudit/sources/exclusion/exclusion.py",
    "what is a page and what is not": "seoaudit/sources/content/text_kinds.py",
    "which element is the article": "seoaudit/page/article/article.py",
    "what a page declares to be its article": "seoaudit/page/article/declared.py",
    "what is left out of the article by its name": "seoaudit/page/article/zones.py",
    "what is left out of the article by what it holds": "seoaudit/page/article/regions.py",
    "what publishers add at the ends of an article": "seoaudit/page/article/notices.py",
    "which pages are lists, by what they hold": "seoaudit/page/publication/list_kind.py",
    "what content systems call a page": "seoaudit/page/publication/named_kind.py",
    "how a keyphrase is matched": "seoaudit/text/matching/find.py",
    "the word forms of a language": "seoaudit/text/forms/stems.py",
    "what a new language needs": "docs/languages.md",
    "the width of text, the room of a search result": "seoaudit/text/width.py",
    "what is wrong with a robots.txt": "seoaudit/robots/problems.py",
    "how front matter becomes a head": "seoaudit/manuscripts/markdown/head.py",
    "a key of the configuration": "seoaudit/config/settings.py",
    "what a baseline stores": "seoaudit/history/baseline_file.py",
    "what the cache depends on": "seoaudit/runs/cache.py",
    "what the program says, in every language": "seoaudit/rule/locale/en.json",
    "what no text of others may do where it is shown": "seoaudit/inert.py",
    "the JSON report": "seoaudit/report/as_dict.py",
    "the gauge of the HTML report": "seoaudit/reporters/html/badge.py",
    "an option of a command": "seoaudit/cli/options/shared.py",
}


def architecture_page() -> str:
    rows = [
        f"| [`{room}/`](../seoaudit/{room}) | {holds(room)} | {imports(room)} |" for room in ROOMS
    ]
    rooms = "\n".join(["| room | holds | imports |", "| --- | --- | --- |", *rows])
    found = [f"| {what} | [`{place}`](../{place}) |" for what, place in PLACES.items()]
    places = "\n".join(["| to change | see |", "| --- | --- |", *found])
    return PAGE.format(rooms=rooms, places=places)


def holds(room: str) -> str:
    """The sentence of a room, and the packages inside it with theirs."""
    inside = [f"`{each.parent.name}`" for each in sorted((PACKAGE / room).glob("*/__init__.py"))]
    parts = f" Inside: {', '.join(inside)}." if inside else ""
    return sentence(PACKAGE / room).partition("\n")[0] + parts


def imports(room: str) -> str:
    return ", ".join(f"`{each}`" for each in ROOMS if each in imported_by(room)) or "–"


def sentence(package: Path) -> str:
    """The docstring of a package."""
    tree = ast.parse((package / "__init__.py").read_text("utf-8"))
    return inspect.cleandoc(ast.get_docstring(tree) or "")


def imported_by(room: str) -> set[str]:
    """The rooms that the modules of one import from, for types and inside functions too."""
    imported = set()
    for file in (PACKAGE / room).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("seoaudit."):
                imported.add(str(node.module).split(".")[1])
    return (imported & set(ROOMS)) - {room}
