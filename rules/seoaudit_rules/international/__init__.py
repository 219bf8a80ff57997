"""The language of the page, its text direction, its digits and its punctuation."""
