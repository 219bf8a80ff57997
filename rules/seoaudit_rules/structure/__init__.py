"""How the pages of a site hang together: what leads to each, and how far that is."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
