import re
from pathlib import Path

from seoaudit.sources.hosting.patterns import Rule, Rules, applied
from seoaudit.sources.hosting.served import Request, Served
from seoaudit.sources.hosting.tree import Tree
from tests.sources.hosting.folders import make


def test_gaps_of_a_target_are_filled_by_name_and_number() -> None:
    rule = Rule(re.compile("/(?P<a>[^/]+)/(.*)"), "/:a/and/$2/:b", 301)
    assert rule.filled(Request("/x/y")) == "/x/and/y/:b"
    assert rule.filled(Request("/x")) is None


def test_the_port_of_a_host_is_no_gap() -> None:
    rule = Rule(re.compile("/(?P<splat>.*)"), "http://e.com:8080/:splat", 301)
    assert rule.filled(Request("/x", "q=1")) == "http://e.com:8080/x?q=1"


def test_a_rule_may_ask_for_parameters() -> None:
    rule = Rule(re.compile("/a"), "/b/:id", 301, query=(("id", ":id"), ("kind", "new")))
    assert rule.filled(Request("/a", "kind=new&id=7")) == "/b/7"
    assert rule.filled(Request("/a", "kind=old&id=7")) is None
    assert rule.filled(Request("/a", "kind=new")) is None


def test_a_rule_redirects_rewrites_or_answers_with_an_error(tmp_path: Path) -> None:
    tree = Tree(str(make(tmp_path, "a.html", "404.html")))

    def at(path: str) -> Served:
        return Served(200, "a.html") if path == "/a" else Served(404, "404.html")

    def answer(status: int, target: str) -> Served:
        return applied(Rule(re.compile("/"), target, status), target, tree, at)

    assert answer(302, "/a") == Served(302, location="/a")
    assert answer(200, "/a?x=1") == Served(200, "a.html")
    assert answer(200, "/b") == Served(404, "404.html")
    assert answer(410, "/a") == Served(410, "a.html")
    assert answer(200, "https://api.example/") == Served(200)


def test_the_first_rule_wins_whether_it_is_for_one_path_or_many() -> None:
    any_path, one_path = Rule(re.compile("/.*"), "/any", 301), Rule(re.compile("/a/?"), "/one", 301)
    both = [("/*", any_path), ("/a/", one_path)]
    for rules, target in ((both, "/any"), (both[::-1], "/one")):
        found = Rules(rules).first(Request("/a"))
        assert found is not None
        assert found[1] == target
    assert Rules(both[1:]).first(Request("/b")) is None


def test_thousands_of_rules_for_one_path_each_cost_no_more_than_a_few() -> None:
    rules = Rules((f"/{n}", Rule(re.compile(f"/{n}"), "/x", 301)) for n in range(5000))
    tried = [len(rules._exact[f"/{n}"]) for n in (1, 4999)]
    assert tried == [1, 1]
    assert rules._open == []
