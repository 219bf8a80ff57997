from seoaudit.document.answer import Answer, Failure
from seoaudit.site.robots_files import robots_answers, robots_of
from seoaudit.site.store.store import Store


def test_each_robots_txt_that_came_is_known_by_its_origin() -> None:
    answers = [
        Answer("https://site.example/robots.txt", 200, body=b"User-agent: *"),
        Answer("https://shop.site.example/robots.txt", 404, body=b"<h1>Not found</h1>"),
        Answer("https://site.example/a/robots.txt", 200, body=b"x"),
    ]
    assert robots_of(answers) == {"https://site.example": "User-agent: *"}


def test_what_came_is_known_but_for_redirects() -> None:
    store = Store(None)
    text = b"User-agent: *"
    for answer in (
        Answer("https://site.example/robots.txt", 200, body=text),
        Answer("https://shop.site.example/robots.txt", 404, body=b"<h1>Not found</h1>"),
        Answer("https://old.site.example/robots.txt", 301, (("Location", "/r"),)),
    ):
        store.keep_answer(answer)
    store.keep_file("https://site.example/robots.txt", text)
    known = robots_answers(store)
    assert {place: (answer.status, answer.body) for place, answer in known.items()} == {
        "https://site.example": (200, text),
        "https://shop.site.example": (404, b""),
    }


def test_what_was_cut_off_is_asked_for_again() -> None:
    store, url = Store(None), "https://site.example/robots.txt"
    store.keep_answer(Answer(url, 200, body=b"User-agent: *", failure=Failure.CUT))
    store.keep_file(url, b"User-agent: *")
    assert robots_answers(store) == {}


def test_what_came_in_an_earlier_run_is_asked_for_again() -> None:
    store, url = Store(None), "https://site.example/robots.txt"
    store.keep_answer(Answer(url, 200, body=b"User-agent: *"))
    store.keep_file(url, b"User-agent: *")
    assert list(robots_answers(store)) == ["https://site.example"]
    store.begin_run()
    assert robots_answers(store) == {}
