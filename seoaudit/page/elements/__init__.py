"""Headings, images, links and languages."""
