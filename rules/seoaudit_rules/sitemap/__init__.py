"""What the sitemaps of a site list, and what stands there."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
