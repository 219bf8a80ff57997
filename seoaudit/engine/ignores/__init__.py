"""Findings ignored by an author or a configuration, with a reason."""
