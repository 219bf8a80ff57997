"""Comments as a parser of Markdown reads them."""

from markdown_it import MarkdownIt

from seoaudit.page.tree.tree import Tree


def read(markdown: str) -> Tree:
    """The elements that GitHub would show."""
    return Tree(MarkdownIt("gfm-like", {"linkify": False}).render(markdown))


def texts(tree: Tree, *tags: str) -> list[str]:
    """The text of each element of these kinds."""
    return [element.text.replace("\u200b", "") for element in tree.by_tag(*tags)]
