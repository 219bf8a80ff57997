"""What a source may hold: kinds of content, kinds of markup. Asks `document`."""
