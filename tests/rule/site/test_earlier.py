from seoaudit.rule.site import PageState, Standing, article, site
from seoaudit.testing.site import stored


def test_a_page_is_told_as_a_run_saw_it() -> None:
    """Its canonical is the path of the page that is shown in its place, its own if none is."""
    seen = stored(site(article("/oak", title="Oak")).after(article("/oak", title="Elm")))
    [(before, now)] = seen.changes()
    assert isinstance(now, PageState)
    assert (before.title, now.title) == ("Elm", "Oak")
    assert (now.standing, now.canonical, now.kind) == (Standing.INDEXABLE, "/oak", "article")
    assert seen.before is not None
    assert seen.before.is_complete
