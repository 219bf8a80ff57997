"""The article's images: their alt text, their file names, and how they load."""
