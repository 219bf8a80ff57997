"""What each site generator adds to Markdown, as data: one file each, all of them known at once.

A file does not say which generator reads it, so the marks of all are read in every file; none of
them means anything else in Markdown.
"""
