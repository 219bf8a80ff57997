"""What the page's <head> declares to browsers and search engines."""
