"""A site of any size as its store has it, made without a crawl, with faults that are known."""
