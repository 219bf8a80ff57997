"""The main heading of the page and the subheadings of the article."""
