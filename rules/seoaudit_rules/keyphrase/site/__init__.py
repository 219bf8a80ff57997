"""The keyphrases of a site: which page is about what."""
