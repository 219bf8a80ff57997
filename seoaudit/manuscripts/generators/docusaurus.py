"""Docusaurus: Markdown read as MDX."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

DOCUSAURUS = Generator(
    "Docusaurus",
    "https://docusaurus.io/docs/markdown-features",
    ids=(
        Sign("{/*", r"\{/\*[ \t]*#?(?P<id>[\w-]+)[ \t]*\*/\}[ \t]*$"),
        # A component that is told which id to write: <Recipes titleId="first">.
        Sign("<", r"<[A-Z][\w.]*\s(?:[^<>\n]*\s)?(?:\w*[iI]d|anchor)=[\"'](?P<id>[\w:.-]+)[\"']"),
    ),
    media="IdealImage ThemedImage",
    plain=("Tabs TabItem Admonition CodeBlock Details BrowserOnly TOCInline Head Link"),
)
