"""Examples declare what a page passes or triggers, and what it is audited with."""

from seoaudit.rule.example import Example, bad, good


def test_a_good_page_triggers_nothing() -> None:
    assert good("<p>") == Example("<p>", None)


def test_a_bad_page_triggers_a_message_and_may_be_shown_fixed() -> None:
    assert bad("<p>", "short", fixed="<p>x") == Example("<p>", "short", "<p>x")


def test_both_may_be_audited_with_all_there_is() -> None:
    circumstances = {
        "url": "https://example.com/",
        "keyphrase": "apple tree",
        "status": 404,
        "headers": (("Link", "<x>"),),
        "settings": {"most": 3},
        "robots": ("User-agent: *", 200),
    }
    for example in (good("<p>", **circumstances), bad("<p>", "short", **circumstances)):  # type: ignore[arg-type]
        assert {name: getattr(example, name) for name in circumstances} == circumstances


def test_images_may_lie_beside_a_bad_page() -> None:
    assert bad("<img>", "small", image_sizes={"a.png": (8, 6)}).image_sizes == {"a.png": (8, 6)}
