"""Docusaurus: Markdown read as MDX."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

DOCUSAURUS = Generator(
    "Docusaurus",
    "https://docusaurus.io/docs/markdown-features",
    ids=(Sign("{/*", r"\{/\*[ \t]*#?(?P<id>[\w-]+)[ \t]*\*/\}[ \t]*$"),),
    media="IdealImage ThemedImage",
    plain=("Tabs TabItem Admonition CodeBlock Details BrowserOnly TOCInline Head Link"),
)
