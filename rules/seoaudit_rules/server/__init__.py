"""What the server of a site answers: errors, nothing, too late, or something else than it says."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
