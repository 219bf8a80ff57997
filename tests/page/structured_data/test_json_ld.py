import pytest

from seoaudit.page.structured_data.json_ld import JsonLd
from seoaudit.testing import page


def block(json: str) -> JsonLd:
    return page(f'<script type="application/ld+json">{json}</script>').json_ld[0]


def test_blocks_are_those_of_the_type_in_any_case_and_with_parameters() -> None:
    html = (
        '<script type="APPLICATION/LD+JSON; charset=utf-8">1</script>'
        "<script>2</script><script type='application/json'>3</script>"
        '<body><script type="application/ld+json">4</script>'
        '<template><script type="application/ld+json">5</script></template>'
    )
    assert [found.data for found in page(html).json_ld] == [1, 4]


@pytest.mark.parametrize(
    "json",
    [
        '{"a": 1}',
        '\n\t{"a": 1}\r\n',
        '\ufeff{"a": 1}',
        '<!-- {"a": 1} -->',
        '<![CDATA[{"a": 1}]]>',
        '//<![CDATA[\n{"a": 1}\n//]]>',
        '// <![CDATA[\n{"a": 1}\n// ]]>',
        '/*<![CDATA[*/ {"a": 1} /*]]>*/',
        '<!--//<![CDATA[\n{"a": 1}\n//]]>-->',
    ],
)
def test_space_and_comment_marks_around_the_json_are_no_part_of_it(json: str) -> None:
    found = block(json)
    assert found.text == '{"a": 1}'
    assert found.element.tree.source[found.start : found.end] == found.text
    assert found.fault is None


def test_line_breaks_within_texts_spoil_nothing_but_the_verdict() -> None:
    found = block('{"a": "b\r\nc"}')
    assert found.is_readable
    assert found.data == {"a": "b\r\nc"}


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_json_does_not_know_is_a_fault_and_read_as_nothing(constant: str) -> None:
    found = block(f'{{"name": "NaN, Infinity and -Infinity", "count": {constant}}}')
    assert found.fault is not None
    assert found.fault.kind == "no_number"
    source = found.element.tree.source
    assert source[found.fault.place.start : found.fault.place.end] == constant
    assert found.data == {"name": "NaN, Infinity and -Infinity", "count": None}


def test_a_number_that_json_does_not_know_may_not_be_the_only_fault() -> None:
    found = block('{"count": NaN, "name": }')
    assert found.fault is not None
    assert not found.is_readable


@pytest.mark.parametrize("json", ['<!-- by us -->{"a": 1}', '<!-- by us -->{"a": 1}<!-- end -->'])
def test_a_comment_in_front_of_the_data_is_no_wrapper(json: str) -> None:
    fault = block(json).fault
    assert fault is not None
    assert fault.kind == "comment"


def test_places_count_the_carriage_returns_of_the_source() -> None:
    html = '<html>\r\n<script type="application/ld+json">\r\n{\r\n"a": 1,\r\n}</script>'
    fault = page(html).json_ld[0].fault
    assert fault is not None
    assert fault.place.start == html.index(",\r\n}")


@pytest.mark.parametrize("json", ["[" * 100_000, '{"a":' * 5_000, "9" * 10_000])
def test_what_no_parser_takes_is_unreadable_without_a_crash(json: str) -> None:
    found = block(json)
    assert found.fault is not None
    assert not found.is_readable


def test_a_script_that_is_never_closed_holds_the_rest_of_the_page() -> None:
    found = page('<script type="application/ld+json">{"a": 1}').json_ld[0]
    assert found.data == {"a": 1}


@pytest.mark.parametrize("json", ["null", "3", '"text"', "true", "[]", "{}"])
def test_json_that_describes_nothing_is_no_fault(json: str) -> None:
    assert block(json).fault is None
    html = f'<script type="application/ld+json">{json}</script>'
    assert page(html).structured_data.items == ()


@pytest.mark.parametrize("json", ["", "<!-- -->", "/*<![CDATA[*/ /*]]>*/"])
def test_a_block_of_nothing_but_comment_marks_is_empty(json: str) -> None:
    found = block(json).fault
    assert found is not None
    assert found.kind == "empty"


def test_the_place_of_a_fault_counts_from_the_start_of_the_page() -> None:
    html = '<p>نص</p><script type="application/ld+json"> {"عنوان": "مقال",} </script>'
    fault = page(html).json_ld[0].fault
    assert fault is not None
    assert (fault.kind, fault.place.start) == ("extra_comma", html.index(",}"))
