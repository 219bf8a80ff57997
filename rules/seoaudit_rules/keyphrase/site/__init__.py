"""The keyphrases of a site: which page is about what."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
