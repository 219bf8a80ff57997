"""Documents from the history of a git repository."""
