"""What a link to the page looks like where it is shared."""
