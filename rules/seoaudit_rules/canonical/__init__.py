"""The addresses that pages of a site name as their canonical ones, and what stands there."""
