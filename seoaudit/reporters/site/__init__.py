"""Reports of a whole site: what an owner needs in thirty seconds, and everything for other tools.

Terminal, JSON and HTML show the site itself; the other formats show its findings as those of pages.
"""
