"""Lists that go on over several pages."""
