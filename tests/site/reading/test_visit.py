import pickle

from seoaudit.rule.site import SitePage
from seoaudit.site.reading.visit import Visit


def test_a_visit_crosses_processes() -> None:
    visit = Visit(SitePage("https://site.example/"))
    assert pickle.loads(pickle.dumps(visit)) == visit
