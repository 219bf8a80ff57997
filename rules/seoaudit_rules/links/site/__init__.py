"""Where the links between the pages of a site lead, and what they say."""
