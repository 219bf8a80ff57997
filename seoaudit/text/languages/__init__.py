"""What is known of a language, and which one a text is in.

Each language has one record, with those of its script; docs/languages.md says what a new one needs.
"""
