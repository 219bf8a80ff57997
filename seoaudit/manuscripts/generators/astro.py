"""Astro and Starlight: Markdown and MDX with components."""

from seoaudit.manuscripts.generators.generator import Generator

ASTRO = Generator(
    "Astro",
    "https://docs.astro.build/en/guides/markdown-content/",
    media="Image Picture YouTube Vimeo",
    plain=("Aside Badge Card CardGrid Code FileTree Icon LinkButton LinkCard Steps TabItem Tabs"),
)
