"""How the pages of a site hang together: what leads to each, and how far that is."""
