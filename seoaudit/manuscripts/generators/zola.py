"""Zola: shortcodes in the form of calls."""

from seoaudit.manuscripts.generators.generator import Generator

ZOLA = Generator(
    "Zola",
    "https://www.getzola.org/documentation/content/shortcodes/",
    media="figure gallery image img resize_image streamable vimeo youtube",
    includes="include load_data",
)
