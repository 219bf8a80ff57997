"""Reading one answer of a site: its audit, its links, the notes of the site rules."""
