"""Whether the page and what readers type in it are sent securely."""
