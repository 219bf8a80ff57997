"""VitePress: Markdown with Vue, snippets of code and includes."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

VITEPRESS = Generator(
    "VitePress",
    "https://vitepress.dev/guide/markdown",
    marks=(Sign("<<<", r"^[ \t]*(?P<mark><<<[ \t]*[@.\w/][^\n]*)$"),),
    includes="@include:",
    plain="Badge CodeGroup CodeGroupItem Badge ClientOnly",
)
