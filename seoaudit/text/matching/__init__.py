"""Where a text mentions a keyphrase."""
