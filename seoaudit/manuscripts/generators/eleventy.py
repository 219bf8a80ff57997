"""Eleventy: Markdown after Liquid or Nunjucks."""

from seoaudit.manuscripts.generators.generator import Generator

ELEVENTY = Generator(
    "Eleventy",
    "https://www.11ty.dev/docs/shortcodes/",
    media="figure image picture vimeo youtube",
    includes="include import extends render renderFile renderTemplate",
    plain=("block call css elif else filter for if js macro set setAsync switch verbatim"),
)
