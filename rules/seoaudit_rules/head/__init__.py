"""What the head of the page tells browsers and search engines."""
