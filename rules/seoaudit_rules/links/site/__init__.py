"""Where the links between the pages of a site lead, and what they say."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
