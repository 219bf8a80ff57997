from seoaudit.rule.site import SitePage


def test_a_page_names_another_by_its_canonical() -> None:
    assert not SitePage("https://site.example/a").names_another
    assert not SitePage("https://site.example/a", canonical="https://site.example/a").names_another
    assert SitePage("https://site.example/a", canonical="https://site.example/b").names_another
