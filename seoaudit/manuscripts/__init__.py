"""What authors write that is not HTML, turned into HTML with the way back for findings and fixes.

Asks `document` and `text`.
"""
