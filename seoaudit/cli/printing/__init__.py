"""What the commands print besides reports."""
