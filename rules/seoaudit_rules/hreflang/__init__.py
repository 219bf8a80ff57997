"""The versions of pages in other languages that hreflang names, and what stands there."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
