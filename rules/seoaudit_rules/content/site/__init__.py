"""How much the pages of a site say, each compared with those beside it."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
