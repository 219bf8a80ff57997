import pytest

from seoaudit.page.elements.accessible_name import accessible_name, is_hidden, label
from seoaudit.page.tree.tree import Element, Tree


def element(html: str) -> Element:
    """Return the element with the id x."""
    return Tree(html).ids["x"]


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<a id=x> Old\n<b>apple</b> tree </a>", "Old apple tree"),
        ("<a id=x>Old&nbsp;tree</a>", "Old tree"),
        ("<a id=x>Old<br>tree</a>", "Old tree"),
        ("<a id=x><div>Old</div><div>tree</div></a>", "Old tree"),
        ("<a id=x>ap<b>ple</b></a>", "apple"),
        ("<a id=x><img alt='Tree'> old</a>", "Tree old"),
        ("<a id=x><img alt=''>old</a>", "old"),
        ("<a id=x><img title='Tree'></a>", "Tree"),
        ("<a id=x><img alt='' title='Tree'></a>", ""),
        ("<a id=x><img alt='Tree' role=presentation></a>", ""),
        ("<a id=x><img alt='no' role=none aria-label='Tree'></a>", "Tree"),
        ("<a id=x><svg><title>Tree</title><path/></svg></a>", "Tree"),
        ("<a id=x><svg><path/></svg></a>", ""),
        ("<a id=x><svg aria-label='Tree'><path/></svg></a>", "Tree"),
        ("<a id=x><script>code</script><style>css</style>Tree</a>", "Tree"),
        ("<a id=x><span hidden>no</span><i aria-hidden=TRUE>no</i>Tree</a>", "Tree"),
        ("<a id=x><span style='display: none'>no</span>Tree</a>", "Tree"),
        ("<a id=x aria-label='Tree'>old</a>", "Tree"),
        ("<a id=x aria-label=' '>old</a>", "old"),
        ("<a id=x><b aria-label='Tree'>no</b> old</a>", "Tree old"),
        ("<a id=x title='Tree'></a>", "Tree"),
        ("<a id=x title='Tree'>old</a>", "old"),
        ("<a id=x></a>", ""),
        ("<img id=x alt=Tree title=no>", "Tree"),
        ("<img id=x title=Tree>", "Tree"),
        ("<img id=x alt='' title=no>", ""),
        ("<img id=x aria-label=Tree alt=no>", "Tree"),
    ],
)
def test_the_name_is_what_is_read_aloud(html: str, name: str) -> None:
    assert accessible_name(element(html)) == name


def test_labels_are_read_in_the_order_they_are_named_in() -> None:
    html = "<a id=x aria-labelledby='b nothing a'>no</a><p id=a>tree</p><p id=b>Old</p>"
    assert accessible_name(element(html)) == "Old tree"


def test_an_image_may_be_a_label() -> None:
    html = "<a id=x aria-labelledby=a>no</a><img id=a alt='Old tree'>"
    assert accessible_name(element(html)) == "Old tree"


def test_a_label_may_be_hidden_itself() -> None:
    html = "<a id=x aria-labelledby=a>no</a><p id=a hidden>Old tree</p>"
    assert accessible_name(element(html)) == "Old tree"


def test_labels_that_do_not_exist_leave_the_text() -> None:
    assert accessible_name(element("<a id=x aria-labelledby=nothing>Tree</a>")) == "Tree"


def test_a_label_does_not_lead_to_further_labels() -> None:
    html = "<a id=x aria-labelledby=a></a><p id=a aria-labelledby=x>Tree</p>"
    assert accessible_name(element(html)) == "Tree"


def test_without_aria_attributes_there_is_no_label() -> None:
    assert label(element("<a id=x title=no>no</a>")) == ""


@pytest.mark.parametrize(
    ("attributes", "hidden"),
    [
        ("hidden", True),
        ("aria-hidden=true", True),
        ("aria-hidden=false", False),
        ("aria-hidden", False),
        ("style='visibility:hidden'", True),
        ("", False),
    ],
)
def test_assistive_technology_passes_over_what_hides_itself(
    attributes: str, *, hidden: bool
) -> None:
    assert is_hidden(element(f"<p id=x {attributes}>x</p>")) is hidden


def test_ten_thousand_nested_elements_are_read_without_recursion() -> None:
    html = f"<div id=x>{'<div>' * 10_000}Tree"
    assert accessible_name(element(html)) == "Tree"


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<p id=y>See <a id=x aria-labelledby=y>old tree</a></p>", "See old tree"),
        ("<a id=x aria-labelledby='x y'>Old</a> <b id=y>tree</b>", "Old tree"),
        (
            "<p id=y>A <a id=x aria-labelledby=z>b</a></p><p id=z>C <i aria-labelledby=y>d</i></p>",
            "C d",
        ),
    ],
)
def test_labels_that_hold_what_they_name_come_to_an_end(html: str, name: str) -> None:
    assert accessible_name(element(html)) == name
