"""What is known of a language, and which one a text is in."""
