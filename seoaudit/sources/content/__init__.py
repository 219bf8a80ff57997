"""Detecting the kind of content and markup of a source. Imports `document`."""
