"""Whether search engines can crawl and index the page."""
