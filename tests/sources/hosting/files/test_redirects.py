from seoaudit.errors import Phrase
from seoaudit.sources.hosting.files.redirects import Line, lines, not_understood


def one(text: str) -> Line | Phrase:
    [line] = lines(text)
    return line


def test_a_line_has_a_source_and_a_target_and_what_else_is_said() -> None:
    assert one("/a  /b") == Line("/a", "/b", None, False, (), (), 1)
    assert one("\n# old\n/a /b 302! Country=fr # why") == Line(
        "/a", "/b", 302, True, (), ("Country=fr",), 3
    )
    assert one("/a id=:id https://e.com/b") == Line(
        "/a", "https://e.com/b", None, False, (("id", ":id"),), (), 1
    )


def test_a_splat_without_target_is_served_as_it_is() -> None:
    assert one("/app/* 200") == Line("/app/*", "/app/:splat", 200, False, (), (), 1)


def test_what_is_no_rule_is_named_with_its_line() -> None:
    for text in ("/a", "a /b", "/a b", "/a /b then /c"):
        assert one(text) == not_understood("_redirects", 1, text)
