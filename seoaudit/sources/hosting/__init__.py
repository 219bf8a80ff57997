"""A built folder as its host would serve it: one file a host, one for each file that steers it."""
