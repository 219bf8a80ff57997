"""The names of front matter fields and what they mean to generators.

Case, dashes and underscores do not matter. Hugo:
https://gohugo.io/content-management/front-matter/, Jekyll: https://jekyllrb.com/docs/front-matter/
with https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/advanced-usage.md, Docusaurus:
https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter,
Astro: https://docs.astro.build/en/guides/markdown-content/ and its blog template, Eleventy:
https://www.11ty.dev/docs/data-frontmatter/; Next and Gatsby have conventions rather than a list.
"""

# Eleventy has no field of its own for it: its site and many others say pageTitle.
TITLE = ("title", "params.title", "page_title")
# A title for search results only: the H1 keeps the other.
SEARCH_TITLE = (
    "seo_title",
    "meta_title",
    "title_tag",
    "seo.title",
    "seo.meta_title",
    "meta.title",
    "params.seo_title",
    "params.seo.title",
)

DESCRIPTION = (
    "seo_description",
    "meta_description",
    "seo.description",
    "seo.meta_description",
    "meta.description",
    "params.seo.description",
    "description",
    "params.description",
    "excerpt",
    "summary",
    "params.summary",
)
LAYOUTS = ("layout", "template", "type")
PERMALINK = ("permalink", "url", "path")
SLUG = ("slug",)
LANGUAGE = ("lang", "language", "locale", "params.lang")
KEYPHRASES = (
    "keyphrase",
    "keyphrases",
    "focus_keyphrase",
    "focus_keyphrases",
    "focus_keyword",
    "focus_keywords",
    "focuskw",
    "seo.keyphrase",
    "seo.focus_keyphrase",
    "seo.focus_keyword",
    "params.keyphrase",
    "params.keyphrases",
    "params.focus_keyword",
)
SYNONYMS = ("synonyms", "keyphrase_synonyms", "seo.synonyms", "params.synonyms")
KEYWORDS = ("keywords", "meta_keywords", "seo.keywords", "params.keywords")
IMAGE = (
    "image",
    "image.src",
    "image.path",
    "image.url",
    "images",
    "images.src",
    "featured_image",
    "featured_image.src",
    "feature_image",
    "cover",
    "cover.image",
    "cover.src",
    "cover_image",
    "hero_image",
    "hero_image.src",
    "og_image",
    "ogImage.url",
    "social_image",
    "thumbnail",
    "banner",
    "header.image",
    "seo.image",
    "params.image",
    "params.images",
    "params.cover.image",
    "params.featured_image",
)
PUBLISHED = (
    "date",
    "publish_date",
    "pub_date",
    "date_published",
    "published_at",
    "published_date",
    "published_time",
    "created_at",
)
MODIFIED = (
    "lastmod",
    "last_modified_at",
    "updated_date",
    "last_update.date",
    "last_updated",
    "updated",
    "updated_at",
    "modified",
    "mod_date",
    "date_modified",
)
AUTHOR = ("author", "author.name", "authors", "authors.name", "params.author")
CANONICAL = ("canonical", "canonical_url", "seo.canonical", "params.canonical_url")
NOINDEX = ("noindex", "robots_no_index", "unlisted", "seo.noindex", "params.noindex")
ROBOTS = ("robots", "seo.robots", "params.robots")
IGNORE = ("seoaudit_ignore", "params.seoaudit_ignore")

TRUE = frozenset(("true", "yes", "on"))
