"""The files of a site that tell robots about it."""
