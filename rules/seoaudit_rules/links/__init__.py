"""The article's links: their targets, their text, and whether crawlers can follow them."""
