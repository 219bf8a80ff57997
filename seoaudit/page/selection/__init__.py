"""Elements by CSS selector and by XPath."""
