"""What XPath finds on a page, and its position in the source."""

import pytest

from seoaudit.errors import UsageError
from seoaudit.page.selection.xpath import Expression
from seoaudit.page.selection.xpath_tree import XPathTree
from seoaudit.page.tree.tree import Tree


def found(xpath: str, html: str) -> list[str]:
    """Return what is found, as written in the source."""
    result = Expression(xpath).on(XPathTree(Tree(html)))
    assert not isinstance(result, float)
    return [html[each.start : each.end] for each in result]


def number(xpath: str, html: str = "") -> float:
    result = Expression(xpath).on(XPathTree(Tree(html)))
    assert isinstance(result, float)
    return result


def test_elements_are_found_with_their_tags() -> None:
    html = '<figure id=a><img></figure>\n<figure id="b"><figcaption>x</figcaption></figure>'
    assert found("//figure[not(figcaption)]", html) == ["<figure id=a>"]


def test_what_is_found_is_in_the_order_of_the_page() -> None:
    html = "<p>a<b>b</b></p><i>c</i><p>d</p>"
    assert found("//i | //p | //b", html) == ["<p>", "<b>", "<i>", "<p>"]
    assert found("//i/preceding::*[self::p or self::b]", html) == ["<p>", "<b>"]


def test_the_tree_is_the_one_that_browsers_build() -> None:
    assert found("//tbody/tr", "<table><tr><td>x</table>") == ["<tr>"]
    assert found("//p/p", "<p>a<p>b") == []
    assert found("//template//*", "<template><b>x</b></template>") == []


def test_an_attribute_is_found_where_it_is_written() -> None:
    html = '<img alt=saw src = "a.jpg?b&amp;c">'
    assert found("//img/@src", html) == ['src = "a.jpg?b&amp;c"']
    [source] = Expression("//@src").on(XPathTree(Tree(html)))  # type: ignore[misc]
    assert source.text == "a.jpg?b&c"
    assert source.span(0, 1) == (source.start, source.end)


def test_a_text_is_found_where_it_is_written() -> None:
    html = "<p> one <b>two</b> three\n &amp; four<br>five</p>"
    assert found("//p/text()", html) == ["one", "three\n &amp; four", "five"]
    assert found("//b/text()", html) == ["two"]
    second = Expression("//p/text()[2]").on(XPathTree(Tree(html)))[0]  # type: ignore[index]
    assert second.text == "three & four"
    assert html[slice(*second.span(8, 12))] == "four"


def test_a_comment_parts_no_text_and_is_not_there() -> None:
    html = "<p>one<!-- x --> two<i>three</i><!-- y -->four</p>"
    assert found("//p/text()", html) == ["one<!-- x --> two", "four"]
    assert found("//comment()", html) == []


def test_names_of_svg_need_their_prefix() -> None:
    html = '<title>Page</title><svg><title>Icon</title><use xlink:href="#a"></use></svg>'
    assert found("//title", html) == ["<title>"]
    assert found("//svg:title/text()", html) == ["Icon"]
    assert found("//svg:use/@*[name() = 'xlink:href']", html) == ['xlink:href="#a"']


def test_a_prefix_that_html_does_not_know_is_part_of_the_name() -> None:
    html = '<p><o:p class="x">a</o:p></p><b v-on:click="f()" @click="g()" xml:lang="ar">b</b>'
    assert found("//*[name() = 'o:p']", html) == ['<o:p class="x">']
    assert found("//@*[starts-with(name(), 'v-')]", html) == ['v-on:click="f()"']
    assert found("//@xml:lang", html) == ['xml:lang="ar"']


def test_what_xml_cannot_hold_does_no_harm() -> None:
    html = '<a"b c"d=1 id=x>one\x0c\x01two</a"b><p x²=1 ²=2>\ufffe</p>'
    assert found("//*[@id = 'x']", html) == ['<a"b c"d=1 id=x>']
    assert found("//*[contains(., 'two')]/@id", html) == ["id=x"]


def test_regular_expressions_may_be_used() -> None:
    html = '<a href="a.pdf">x</a><a href="b.html">y</a>'
    assert found(r"//a[re:test(@href, '\.PDF$', 'i')]", html) == ['<a href="a.pdf">']


def test_a_page_may_be_deep_and_long() -> None:
    html = "<div>" * 400 + "<b>x</b>" + "</div>" * 400 + "<p>a<!-- -->" * 3000
    assert number("count(//b)", html) == 1
    assert len(found("//p", html)) == 3000
    assert len(found("//div//b/text()", html)) == 1


@pytest.mark.parametrize(
    ("xpath", "result"),
    [("count(//p)", 2), ("count(//p) > 1", 1), ("boolean(//b)", 0), ("count(//p) div 4", 0.5)],
)
def test_a_number_or_a_yes_or_no_is_a_number(xpath: str, result: float) -> None:
    assert number(xpath, "<p>a<p>b") == result
    assert Expression(xpath).is_number


def test_places_are_no_number() -> None:
    assert not Expression("//p[3]").is_number


@pytest.mark.parametrize(
    ("xpath", "problem"),
    [
        ("//p[", "Invalid"),
        ("//p | 3", "Invalid type"),
        ("string(//p)", "it returns a string"),
        ("//namespace::*", "it selects namespaces"),
        ("//p[contain(., 'x')]", "unknown function contain().* Did you mean contains?"),
        ("//p[id('x')]", "unknown function id()"),
        ("//p[. = $x]", "unknown variable $x"),
        ("//p[o:p]", "unknown prefix o: use *[name() = 'o:…']"),
        ("re:test('a', '(')", "missing )"),
    ],
)
def test_what_is_wrong_with_an_expression_is_told(xpath: str, problem: str) -> None:
    with pytest.raises(UsageError) as caught:
        Expression(xpath)
    start = f"invalid XPath {xpath!r}: "
    assert str(caught.value).startswith(start)
    for part in problem.split(".*"):
        assert part in str(caught.value)


@pytest.mark.parametrize(
    "xpath",
    [
        "//a[@x and (@y or not(@z))]",
        "//div[count(b) div 2 > 1]",
        "//p[. = '$x foo(o:p']",
        "//p[ancestor-or-self::svg:svg]/child::node()",
        '//a[contains(@href, "http://x:y(z)")]',
    ],
)
def test_what_only_looks_wrong_is_right(xpath: str) -> None:
    Expression(xpath)
