"""Whether search engines may and can take the page in."""
