"""Hugo: shortcodes in {{< >}} and {{% %}}."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

HUGO = Generator(
    "Hugo",
    "https://gohugo.io/content-management/shortcodes/",
    ids=(Sign("#", r"\{[ \t]*(?:[^{}\n]*[ \t])?#(?P<id>[\w:.-]+)[^{}\n]*\}"),),
    media=("figure gallery image images img imgproc instagram picture video vimeo youtube"),
    includes="embed include includes partial readfile readfiles snippet transclude",
    plain=(
        "alert badge button callout card cards caution comment details expand gist "
        "glossary_tooltip heading highlight hint icon important info link note param qr ref "
        "relref skew steps tab tabs tip todo tooltip tweet version-check warning x"
    ),
)
