"""Jekyll: Liquid tags, and the attribute lists of kramdown."""

from seoaudit.manuscripts.generators.generator import Generator, Sign

JEKYLL = Generator(
    "Jekyll",
    "https://jekyllrb.com/docs/liquid/",
    ids=(Sign("#", r"\{:[ \t]*(?:[^{}\n]*[ \t])?#(?P<id>[\w:.-]+)[^{}\n]*\}"),),
    media="gallery image picture responsive_image vimeo youtube",
    includes="include include_cached include_relative render",
    plain=(
        "assign break capture case comment continue cycle decrement echo else elsif for "
        "highlight if increment link liquid post_url raw tablerow unless when"
    ),
)
