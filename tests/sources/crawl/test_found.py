from seoaudit.sources.crawl.found import By, Found, Role


def test_what_is_found_is_by_default_a_link_to_a_page_that_may_be_followed() -> None:
    assert Found("https://e.com/") == Found("https://e.com/", By.LINK, Role.PAGE, follow=True)


def test_names_are_stored_as_they_are() -> None:
    assert str(Role.PAGE) == "page"
    assert By("hreflang") is By.HREFLANG
