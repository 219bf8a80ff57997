from tests.cli.conftest import Run


def test_the_help_names_what_a_crawl_may_cost(run: Run) -> None:
    text = run("site", "--help").stdout
    for option in ("--max-pages", "--rate", "--exclude", "--ignore-robots", "--fresh", "--base"):
        assert option in text


def test_a_rate_of_nothing_is_refused(run: Run) -> None:
    assert run("site", "https://site.example/", "--rate", "0").exit_code == 2
