"""Pages of a site that are the same, or say that they are."""
