"""The headline of the page, and the subheadings that divide its article."""
