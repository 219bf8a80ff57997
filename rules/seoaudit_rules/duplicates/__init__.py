"""Pages of a site that are the same, or say that they are."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
