"""The store of a site: its tables, and how they are written."""
