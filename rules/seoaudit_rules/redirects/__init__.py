"""Where the redirects of a site lead, and how many hops that takes."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
