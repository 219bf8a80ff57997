"""A site as the command line asks for it: its source, and its shards."""
