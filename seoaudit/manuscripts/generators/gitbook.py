"""GitBook: blocks in {% … %}."""

from seoaudit.manuscripts.generators.generator import Generator

GITBOOK = Generator(
    "GitBook",
    "https://gitbook.com/docs/creating-content/blocks",
    media="@mermaid",
    includes="embed reusable include",
    plain="code column columns content-ref file hint openapi prompt step stepper tab tabs updates",
)
