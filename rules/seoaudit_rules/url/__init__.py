"""Whether the address of the page can be read and understood."""
