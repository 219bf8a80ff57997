"""The HTML tree: elements, their text and their places in the source."""
