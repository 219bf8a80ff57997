"""The runs of a site that are kept, and how two of them differ."""
