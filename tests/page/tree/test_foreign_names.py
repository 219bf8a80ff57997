from seoaudit.page.tree.tree import Tree


def test_tags_in_svg_and_mathml_have_a_prefix_but_for_html_that_is_in_them() -> None:
    tree = Tree(
        "<title>T</title><svg><title>t</title><foreignObject><p><svg><path/></svg></p>"
        "</foreignObject><g/></svg><math><mi>x</mi></math><svg/><path>"
    )
    assert [e.tag for e in tree.elements[3:]] == [
        "body", "svg", "svg:title", "svg:foreignObject", "p", "svg", "svg:path", "svg:g", "math",
        "math:mi", "svg", "path",
    ]  # fmt: skip
    assert [e.index for e in tree.by_tag("title")] == [2]
    assert [len(tree.by_tag(tag)) for tag in ("path", "svg:path")] == [1, 1]
