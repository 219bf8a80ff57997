from seoaudit.document.answer import Answer
from seoaudit.site.robots_files import robots_of


def test_each_robots_txt_that_came_is_known_by_its_origin() -> None:
    answers = [
        Answer("https://site.example/robots.txt", 200, body=b"User-agent: *"),
        Answer("https://shop.site.example/robots.txt", 404, body=b"<h1>Not found</h1>"),
        Answer("https://site.example/a/robots.txt", 200, body=b"x"),
    ]
    assert robots_of(answers) == {"https://site.example": "User-agent: *"}
