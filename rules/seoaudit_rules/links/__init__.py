"""The links of the article: where they lead, what they say, and whether crawlers can follow."""
