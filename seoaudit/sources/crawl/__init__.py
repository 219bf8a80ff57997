"""Crawling a site: what is still to be asked for, how fast, and how far."""
