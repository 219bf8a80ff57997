"""Markdown and MDX, with their front matter."""
