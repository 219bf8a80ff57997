"""The images that several pages of a site show."""
