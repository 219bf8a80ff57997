"""JSON-LD, microdata and RDFa as one graph of items."""
