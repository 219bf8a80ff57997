"""The images of the article: what they say to those who cannot see them, and how they load."""
