"""MDN Web Docs: macros in double braces, and descriptions below the items of a list."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

MDN = Generator(
    "MDN Web Docs",
    "https://developer.mozilla.org/en-US/docs/MDN/Writing_guidelines/Page_structures/Macros",
    marks=(
        # Those without arguments; a variable of a template is called otherwise.
        Sign(
            "{{",
            r"(?P<mark>\{\{[ \t]*(?i:compat|specifications|\w+_(?:inline|header)|seecompattable"
            r"|availableinworkers|\w*sidebar\w*|\w+ref|\w*listsubpages\w*"
            r"|(?:next|previous)\w*menu\w*)[ \t]*\}\})",
        ),
        Sign("- :", r"^[ \t]*[-*][ \t]+(?P<mark>:[ \t]+)(?=\S)"),
    ),
    # A term has its name as its id.
    ids=(Sign("- :", r"^[ \t]*[-*][ \t]+`?(?P<id>[\w:.-]+)`?[^\n]*\n[ \t]+[-*][ \t]+:[ \t]"),),
)
