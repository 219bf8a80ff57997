"""The HTML tree: elements, their text and their positions in the source."""
