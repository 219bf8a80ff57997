from seoaudit.sources.hosting.served import merged


def test_a_header_replaces_those_of_its_name_whatever_the_case() -> None:
    headers = (("Link", "a"), ("X-Robots-Tag", "none"))
    assert merged(headers, {"x-robots-tag": "all"}) == (("Link", "a"), ("x-robots-tag", "all"))
