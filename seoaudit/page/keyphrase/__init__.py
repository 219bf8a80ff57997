"""The keyphrases an article is meant to be found for: named, mapped or inferred."""
