"""Properties of languages, and detection of the language of a text.

Each language has one record, in the module of its script; docs/languages.md says what a new
language needs.
"""
