"""Word forms by the Snowball stemmers, with what each family of languages needs before them."""
