"""Custom rules that a site defines in its configuration."""
