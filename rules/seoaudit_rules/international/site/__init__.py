"""The languages of the pages of a site."""
