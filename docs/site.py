"""What the web site of the docs adds to mkdocs.yml. MkDocs calls the functions that begin with on_.

The pages are those that GitHub shows, also those outside of docs/, at the addresses in ELSEWHERE.
Links between them lead where they lead on GitHub; a link to another file leads to GitHub itself.
"""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from posixpath import dirname, join, normpath, relpath
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from seoaudit.rule.message_languages import MESSAGE_LANGUAGES

ROOT = Path(__file__).parent.parent
SOURCE = "https://github.com/seoaudit/seoaudit/blob/main/"
# Pages outside of docs/, by their place in the checkout, and where they stand on the site.
ELSEWHERE = {
    "README.md": "index.md",
    "rules/README.md": "writing-rules.md",
    "examples/plugin/README.md": "rule-package.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "CHANGELOG.md": "changelog.md",
}


class Links(Treeprocessor):
    """Turns the links of one page, which hold in the checkout, into links that hold on the site."""

    def __init__(self, site: "Site", md: Markdown) -> None:
        super().__init__(md)
        self._site = site

    def run(self, root: Element) -> None:
        """Change the targets of all links and images in place."""
        for element in root.iter():
            for name in ("href", "src"):
                if target := element.get(name):
                    element.set(name, self._site.target(target))


class Site(Extension):
    """The pages of the site by their place in the checkout, and the page that is being written."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(**rest)
        self.pages: Mapping[str, str] = {}
        self.place = ""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name that Markdown calls
        """Change links after everything but MkDocs itself, which checks them."""
        md.treeprocessors.register(Links(self, md), "site", priority=1)

    def target(self, link: str) -> str:
        """Return where a link of the page leads on the site."""
        path, mark, part = link.partition("#")
        if "://" in link or not path or path.startswith("mailto:"):
            return link
        place = normpath(join(dirname(self.place), path))
        if place in self.pages:
            here = dirname(self.pages[self.place])
            return relpath(self.pages[place], here or ".") + mark + part
        return f"{SOURCE}{place}{mark}{part}"


SITE = Site()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Change links as pages are written, and list the pages of the rules by topic."""
    config.markdown_extensions.append(SITE)  # type: ignore[arg-type]  # as good as a name
    [rules] = [each["Rules"] for each in config.nav or [] if "Rules" in each]
    folder = Path(config.docs_dir)
    for topic in sorted(folder.glob("rules/*/")):
        pages = [page.relative_to(folder).as_posix() for page in sorted(topic.glob("*.md"))]
        rules.append({topic.name: pages})
    of_sites = sorted(folder.glob("site-rules/[a-z]*.md"))
    rules.append({"of sites": [page.relative_to(folder).as_posix() for page in of_sites]})
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that stand elsewhere."""
    for place, name in ELSEWHERE.items():
        files.append(File.generated(config, name, abs_src_path=str(ROOT / place)))
    own = {f"docs/{file.src_uri}": file.src_uri for file in files.documentation_pages()}
    SITE.pages = {**own, **ELSEWHERE}
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Remember which page is written next, and let it begin with its heading, its title."""
    places = {name: place for place, name in SITE.pages.items()}
    SITE.place = places[PurePosixPath(page.file.src_uri).as_posix()]
    return markdown.partition("-->\n")[2] if markdown.startswith("<!--") else markdown


def on_page_context(_: object, page: Page, config: MkDocsConfig, **__: object) -> None:
    """Write the pages in the folder of a language in its direction, in the words of the theme."""
    folder = page.file.src_uri.partition("/")[0]
    config.theme["language"] = folder if folder in MESSAGE_LANGUAGES else "en"
