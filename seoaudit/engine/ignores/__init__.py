"""Findings that an author or a configuration sets aside, with a reason."""
