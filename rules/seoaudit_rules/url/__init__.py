"""Whether the URL of the page is readable and descriptive."""
