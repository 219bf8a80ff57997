from seoaudit.rule.site import Standing, article, gone, redirect, site
from seoaudit.testing.site import stored

OAK, ELM = article("/oak"), article("/elm")


def test_pages_that_changed_are_told_before_and_now() -> None:
    seen = stored(site(gone("/oak"), ELM).after(OAK, ELM))
    [change] = seen.changes()
    assert (change.before.standing, change.now.standing) == (Standing.INDEXABLE, Standing.FAILED)
    assert (change.before.status, change.now.status) == (200, 404)
    assert change.now.url == "https://site.example/oak"


def test_what_is_new_or_was_not_asked_for_did_not_change() -> None:
    assert list(stored(site(ELM).after(OAK)).changes()) == []


def test_a_page_that_moved_is_a_redirect_now() -> None:
    [change] = stored(site(redirect("/oak", "/elm"), ELM).after(OAK, ELM)).changes()
    assert change.now.standing is Standing.REDIRECTED


def test_without_an_earlier_run_nothing_changed() -> None:
    seen = stored(site(OAK))
    assert seen.before is None
    assert list(seen.changes()) == []
