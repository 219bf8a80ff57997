from seoaudit.sources.hosting.files.tables import pairs, tables


def test_tables_are_found_in_lists_alone() -> None:
    config = {"a": [{"b": 1}, 2, {"b": 3}], "c": {"b": 1}, "d": "text"}
    assert list(tables(config, "a")) == [{"b": 1}, {"b": 3}]
    assert [list(tables(config, name)) for name in "cdx"] == [[], [], []]


def test_pairs_are_texts() -> None:
    assert pairs({"values": {"a": 1, "b": " x "}}, "values") == (("a", "1"), ("b", "x"))
    assert pairs({"values": "text"}, "values") == ()
