"""Where the redirects of a site lead, and how many hops that takes."""
