"""What an audit gives: plain data, its JSON, its packed form.

Asks `page`, `rule` and `text`.
"""
