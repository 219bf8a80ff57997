"""The languages of the pages of a site."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
