import inspect

from seoaudit import Site
from seoaudit.site.view.stored_site import StoredSite


def test_the_stored_site_keeps_every_promise_with_the_same_parameters() -> None:
    promised = {name: vars(Site)[name] for name in vars(Site) if not name.startswith("_")}
    for name, member in promised.items():
        kept = inspect.getattr_static(StoredSite, name, None)
        if callable(member):
            assert callable(kept), name
            wanted, given = (list(inspect.signature(each).parameters) for each in (member, kept))
            assert wanted == given, name
    assert len(promised) > 20
