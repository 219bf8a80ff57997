"""What became of the pages of a site since an earlier run: news, which costs no points."""

# All of its rules judge sites: see `seoaudit.rule.registry`.
OF_SITES = True
