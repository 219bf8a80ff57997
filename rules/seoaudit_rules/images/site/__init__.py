"""The images that several pages of a site show."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
