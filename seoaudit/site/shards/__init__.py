"""A site in shards, each read for itself, here or on other machines, into a part of the store."""
