"""What authors write that is no HTML, made into HTML with the way back for findings and fixes.

Asks `document` and `text`.
"""
