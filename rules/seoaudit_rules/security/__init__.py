"""Whether what readers see and type travels safely."""
