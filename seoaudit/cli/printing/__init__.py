"""What the commands print, other than reports."""
