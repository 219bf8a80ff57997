"""DocFX and Microsoft Learn: includes, media and code in [!…], zones, rows and tabs."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

DOCFX = Generator(
    "DocFX",
    "https://dotnet.github.io/docfx/docs/markdown.html",
    marks=(
        Sign("[!", r"^[ \t>]*(?P<mark>\[!(?:div|video|code|notebook|include)\b[^\n]*\]\)?)[ \t]*$"),
        Sign("[!VIDEO", r"^[ \t>]*(?P<mark>\[!VIDEO[ \t][^\]\n]*\])[ \t]*$"),
        Sign("[!INCLUDE", r"(?P<mark>\[!INCLUDE[ \t]*\[[^\]\n]*\]\([^)\n]*\)\])"),
        Sign("[!code", r"(?P<mark>\[!code[\w-]*\[[^\]\n]*\]\([^)\n]*\)\])"),
        Sign(
            ":::",
            r"^[ \t>]*(?P<mark>:::[ \t]*(?:row|column|zone|moniker|image|video|code)(?:-end)?\b"
            r"[^\n]*)$",
        ),
        # A tab is written as a heading whose link names it.
        Sign(
            "](#tab/",
            r"^[ \t]*(?P<mark>\#+[ \t]*\[)[^\]\n]*(?P<other>\]\(\#tab/[^)\n]*\))[ \t]*$",
        ),
        Sign("<xref:", r"(?P<mark><xref:[^<>\n]*>)"),
    ),
    bringing=(
        Sign("[!INCLUDE", r"\[!INCLUDE[ \t]*\["),
        Sign("[!include", r"\[!include[ \t]*\["),
    ),
)
