from seoaudit.site.places import place, place_id


def test_a_preview_on_another_host_has_the_same_places() -> None:
    one, other = "https://site.example/a?b=1", "https://preview.example/a?b=1"
    assert place(one, "https://site.example/") == place(other, "https://preview.example/")
    assert place_id(one, "https://site.example/") == place_id(other, "https://preview.example/")


def test_another_host_is_told() -> None:
    assert place("https://site.example/a?b=1", "https://preview.example/") == "//site.example/a?b=1"
