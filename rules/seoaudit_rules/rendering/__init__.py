"""What is there only once the scripts of the page have run, as seen with --render."""
