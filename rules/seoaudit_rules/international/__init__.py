"""The language of the page, the direction it is read in, and the marks it is written with."""
