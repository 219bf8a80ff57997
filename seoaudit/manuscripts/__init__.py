"""Sources other than HTML, converted to HTML with a source map for findings and fixes.

Imports `document` and `text`.
"""
