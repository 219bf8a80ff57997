"""What the structured data of the pages of a site say, each compared with the others."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
