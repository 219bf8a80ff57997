"""Where and how often the article uses its keyphrase."""
