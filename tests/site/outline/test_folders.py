from seoaudit.rule.site import article, page, site
from seoaudit.site.outline.addresses import Addresses
from seoaudit.site.outline.folders import LEVELS, Folder, folders
from tests.site.audits import audited


def tree(*paths: str) -> Folder:
    made = audited(site(*(article(path) for path in paths)))
    return folders(Addresses(made.store).rows())


def test_pages_are_counted_in_each_folder_above_them() -> None:
    whole = tree("/", "/a", "/trees/oak", "/trees/old/elm", "/trees/old/ash", "/news/")
    assert whole.pages == 6
    assert {path: folder.pages for path, folder in whole.inside.items()} == {
        "/trees/": 3,
        "/news/": 1,
    }
    assert whole.inside["/trees/"].inside["/trees/old/"].pages == 2


def test_folders_are_told_apart_only_so_deep() -> None:
    whole = tree("/a/b/c/d/e")
    depth, at = 0, whole
    while at.inside:
        [at] = at.inside.values()
        depth += 1
    assert depth == LEVELS


def test_a_folder_has_the_means_of_its_pages() -> None:
    whole = tree("/trees/oak", "/trees/elm")
    trees = whole.inside["/trees/"]
    assert trees.score == whole.score
    assert 0 < (trees.score or 0) <= 100
    assert Folder("").score is None
    assert Folder("").link_score == 0


def test_pages_of_several_hosts_are_by_host() -> None:
    made = audited(site(article("/a"), page("http://www.site.example/b", "<title>b</title>")))
    whole = folders(Addresses(made.store).rows())
    assert set(whole.inside) == {"https://site.example/", "http://www.site.example/"}
