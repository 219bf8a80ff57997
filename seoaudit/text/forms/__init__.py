"""Word forms: what makes two words of a language the same to a reader."""
