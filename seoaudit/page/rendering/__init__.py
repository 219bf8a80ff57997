"""What of a page is there only once its scripts have run."""
