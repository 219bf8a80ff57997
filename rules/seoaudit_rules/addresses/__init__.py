"""Addresses of one site that are too many: of one page, of sessions, without end."""
