"""Rules of whole sites: their contract, what they may ask of a site, and their examples."""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.rule.site.examples import (
        BASE,
        ExampleAnswer,
        SiteExample,
        article,
        failed,
        file,
        gone,
        page,
        redirect,
        site,
        sitemap,
    )
    from seoaudit.rule.site.facts import (
        Judged,
        LanguageLink,
        LinkRole,
        SiteAnswer,
        SiteLink,
        SitemapEntry,
        SitemapFile,
        SitePage,
        Standing,
        Trap,
        TwinKind,
        Zone,
    )

__all__ = [
    "BASE",
    "ExampleAnswer",
    "Judged",
    "LanguageLink",
    "LinkRole",
    "SiteAnswer",
    "SiteExample",
    "SiteLink",
    "SitePage",
    "SitemapEntry",
    "SitemapFile",
    "Standing",
    "Trap",
    "TwinKind",
    "Zone",
    "article",
    "failed",
    "file",
    "gone",
    "page",
    "redirect",
    "site",
    "sitemap",
]

__getattr__, __dir__ = published(
    __name__,
    {
        "BASE": "seoaudit.rule.site.examples",
        "ExampleAnswer": "seoaudit.rule.site.examples",
        "Judged": "seoaudit.rule.site.facts",
        "LanguageLink": "seoaudit.rule.site.facts",
        "LinkRole": "seoaudit.rule.site.facts",
        "SiteAnswer": "seoaudit.rule.site.facts",
        "SiteExample": "seoaudit.rule.site.examples",
        "SiteLink": "seoaudit.rule.site.facts",
        "SitePage": "seoaudit.rule.site.facts",
        "SitemapEntry": "seoaudit.rule.site.facts",
        "SitemapFile": "seoaudit.rule.site.facts",
        "Standing": "seoaudit.rule.site.facts",
        "Trap": "seoaudit.rule.site.facts",
        "TwinKind": "seoaudit.rule.site.facts",
        "Zone": "seoaudit.rule.site.facts",
        "article": "seoaudit.rule.site.examples",
        "failed": "seoaudit.rule.site.examples",
        "file": "seoaudit.rule.site.examples",
        "gone": "seoaudit.rule.site.examples",
        "page": "seoaudit.rule.site.examples",
        "redirect": "seoaudit.rule.site.examples",
        "site": "seoaudit.rule.site.examples",
        "sitemap": "seoaudit.rule.site.examples",
    },
)
