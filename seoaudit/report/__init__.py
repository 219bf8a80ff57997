"""The result of an audit: plain data, its JSON and its packed form.

Imports `page`, `rule` and `text`.
"""
