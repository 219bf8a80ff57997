"""mdBook: calls in {{#…}}."""

from seoaudit.manuscripts.generators.generator import Generator

MDBOOK = Generator(
    "mdBook",
    "https://rust-lang.github.io/mdBook/format/mdbook.html",
    includes="rustdoc_include shiftinclude",
    plain="Listing playground playpen quiz title",
)
