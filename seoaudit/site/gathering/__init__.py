"""Reading a site from where it is: crawled, or from a folder or an archive."""
