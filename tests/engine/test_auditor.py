"""The public function, and the report it gives, on the examples that come with the project."""

import json
import os
import pickle
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from seoaudit import Document, audit
from seoaudit.config import load
from seoaudit.config.settings import Settings
from seoaudit.config.site_title.search import Site
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.gate import Gate
from seoaudit.errors import ConfigError, SourceError, UsageError
from seoaudit.report.report import PageReport
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.messages import Words
from seoaudit.rule.registry import load_rules
from seoaudit.runs.run import Run
from tests.growth import doubles_at_most
from tests.paths import EXAMPLES

KEYPHRASES = {"apple-tree.html": "apple tree", "balcony-mint.html": "زراعة النعناع"}
SCHEMA = json.loads((files("seoaudit") / "schema" / "report-1.json").read_text("utf-8"))
every_example = pytest.mark.parametrize("name", KEYPHRASES)


def example(name: str) -> PageReport:
    document = Document((EXAMPLES / name).read_bytes(), source=name)
    return audit(document, keyphrases=[KEYPHRASES[name]])


@every_example
@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_every_report_keeps_the_schema_that_is_shipped(name: str, language: str) -> None:
    run = Run("article", (example(name), SourceError("x.html", "not found")), Gate())
    jsonschema.validate(run.to_dict(Words(language)), SCHEMA)


def test_a_run_without_pages_keeps_the_schema_too() -> None:
    jsonschema.validate(Run("article", (), Gate()).to_dict(), SCHEMA)


@every_example
def test_every_point_below_100_belongs_to_a_finding(name: str) -> None:
    report = example(name)
    lost = sum(finding.points for finding in report.findings)
    assert report.exact_score + lost == pytest.approx(100)
    assert abs(report.score - report.exact_score) <= 0.5


@every_example
def test_every_finding_shows_the_source_at_its_place(name: str) -> None:
    source = (EXAMPLES / name).read_text("utf-8")
    for finding in example(name).findings:
        assert finding.snippet == source[finding.start : finding.end]


@every_example
def test_nothing_is_found_in_menus_related_stories_and_footers(name: str) -> None:
    source = (EXAMPLES / name).read_text("utf-8")
    body, article = source.index("<body>"), source.index("<article>")
    for finding in example(name).findings:
        assert not body < finding.start < article
        assert finding.start < source.index("</article>")


def test_a_report_crosses_processes() -> None:
    report = example("apple-tree.html")
    assert pickle.loads(pickle.dumps(report)) == report


def test_the_same_page_gives_the_same_bytes_in_every_process() -> None:
    show = (
        "import json, sys; from pathlib import Path; from seoaudit import Document, audit;"
        "page = Document(Path(sys.argv[1]).read_bytes(), source='page');"
        "print(json.dumps(audit(page, keyphrases=['apple tree']).to_dict()))"
    )
    command = [sys.executable, "-c", show, str(EXAMPLES / "apple-tree.html")]
    printed = {
        subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1


def test_the_facts_are_those_of_the_article() -> None:
    facts = example("apple-tree.html").facts
    assert facts.h1 == ("How to prune an old apple tree in winter",)
    assert (facts.headings, facts.images) == (5, 2)
    assert facts.links == {"internal": 0, "external": 1}
    assert facts.canonical == "https://greenfingers.example/garden/prune-old-apple-tree/"


def test_the_arabic_example_is_read_as_arabic() -> None:
    report = example("balcony-mint.html")
    assert (report.language, report.direction) == ("ar", "rtl")
    assert report.keyphrases[0].occurrences >= 2


def test_the_text_of_a_page_may_be_given_as_text() -> None:
    assert audit(Document("<title>Apple trees</title>")).facts.title == "Apple trees"


def test_the_article_can_be_chosen() -> None:
    html = "<main><p>one two three</p></main><div id=x><p>four five</p></div>"
    assert audit(Document(html), content="#x").facts.words == 2
    with pytest.raises(UsageError, match="#nowhere"):
        audit(Document(html), content="#nowhere")


def test_synonyms_are_counted_apart_and_keep_the_schema() -> None:
    html = "<article><p>A car. Two automobiles. An old car.</p></article>"
    report = audit(Document(html), keyphrases=["car", "old"], synonyms=["automobile, motor"])
    run = Run("article", (report,), Gate()).to_dict()
    jsonschema.validate(run, SCHEMA)
    first, second = run["pages"][0]["keyphrases"]
    assert (first["occurrences"], first["forms"]) == (2, ["car"])
    assert first["synonyms"] == [
        {"text": "automobile", "occurrences": 1},
        {"text": "motor", "occurrences": 0},
    ]
    assert second["synonyms"] == []


def test_an_inferred_keyphrase_names_its_runners_up_and_keeps_the_schema() -> None:
    rest = "The wood grows too dense for the light, and it is time to take some of it out. "
    said = "The apple tree and the pear tree sleep. "
    html = (
        "<html lang=en><title>Apple tree and pear tree</title><h1>Apple tree and pear tree</h1>"
        f"<p>{said}{rest}{rest}</p><h2>The apple tree</h2>"
        f"<p>{said}An apple tree, a pear tree. {rest}</p>"
    )
    run = Run("article", (audit(Document(html)),), Gate()).to_dict()
    jsonschema.validate(run, SCHEMA)
    [keyphrase] = run["pages"][0]["keyphrases"]
    assert keyphrase["origin"] == "inferred"
    assert (keyphrase["text"], keyphrase["runners_up"]) == ("apple tree", ["pear tree"])
    weights = {rule["id"]: rule["weight"] for rule in run["pages"][0]["rules"]}
    named = {rule.id: rule.weight for rule in example("apple-tree.html").rules}
    assert weights["keyphrase/in-title"] == named["keyphrase/in-title"] / 2
    assert weights["head/title-length"] == named["head/title-length"]


def test_a_configuration_may_name_a_keyphrase_map(tmp_path: Path) -> None:
    (tmp_path / "keyphrases.csv").write_text("*.html,apple tree,orchard tree\n", "utf-8")
    file = tmp_path / "seoaudit.toml"
    file.write_text('select = ["keyphrase"]\n', "utf-8")
    page = Document("<p>An apple tree.", source=str(tmp_path / "a.html"))
    [keyphrase] = audit(page, config=file).keyphrases
    assert (keyphrase.text, keyphrase.origin) == ("apple tree", "map")
    assert keyphrase.synonyms == (("orchard tree", 0),)


def test_a_broken_keyphrase_map_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "keyphrases.csv").write_text("a.html\n", "utf-8")
    file = tmp_path / "seoaudit.toml"
    file.write_text("", "utf-8")
    with pytest.raises(ConfigError, match=r"keyphrases\.csv:1: missing keyphrase"):
        audit(Document("<p>x"), config=file)


def test_the_language_can_be_given() -> None:
    assert audit(Document("<html lang=en><p>نص"), language="ar").language == "ar"


def test_an_unknown_profile_is_named_with_the_nearest_one() -> None:
    with pytest.raises(UsageError, match="Did you mean article"):
        audit(Document("<p>x"), profile="artcle")


def test_a_configuration_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "seoaudit.toml"
    file.write_text('select = ["head/title-missing"]\n', "utf-8")
    report = audit(Document("<title>x</title>"), config=file)
    assert [result.id for result in report.rules] == ["head/title-missing"]
    assert report.score == 100


def test_what_could_not_be_read_passes_through_in_its_place() -> None:
    auditor = Auditor(load(search=False))
    broken = SourceError("x.html", "not found")
    pages: list[Document | SourceError] = [Document("a", source="1"), broken, Document("b")]
    first, second, third = map(auditor.outcome, pages)
    assert isinstance(first, PageReport)
    assert second is broken
    assert isinstance(third, PageReport)
    assert (first.source, third.source) == ("1", "-")


def test_a_page_on_which_the_selector_matches_nothing_costs_that_page_alone() -> None:
    auditor = Auditor(load({"content": "#body"}, search=False))
    first, second = map(auditor.outcome, [Document("<p>x"), Document("<p id=body>text")])
    assert isinstance(first, SourceError)
    assert "#body" in first.message
    assert isinstance(second, PageReport)


def test_a_report_carries_the_article_only_when_asked() -> None:
    settings = load({"profile": "article"}, search=False)
    document = Document(b"<article><h1>Pears</h1><p>Plant them in autumn.</p></article>")
    plain, whole = (
        auditor.report(auditor.page(document))
        for auditor in (Auditor(settings), Auditor(settings, with_article=True))
    )
    assert plain.article is None
    assert whole.article is not None
    assert [block.text for block in whole.article.blocks] == ["Pears", "Plant them in autumn."]
    assert whole.to_dict() == plain.to_dict()


def test_an_auditor_can_be_had_with_articles_too_here_and_in_another_process() -> None:
    plain = Auditor(load(search=False))
    both = plain.and_article()
    document = Document(b"<article><h1>Pears</h1><p>Plant them in autumn.</p></article>")
    for auditor in (both, pickle.loads(pickle.dumps(both)), both.and_article()):
        assert auditor.report(auditor.page(document)).article is not None
    assert plain.report(plain.page(document)).article is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "<p>An old apple tree bears in alternate years. Prune it in winter, thin the fruit.</p>",
        "<p>كان البستان هادئًا بعد المطر، ولم يفتح أحد بابه منذ الصباح. أشجاره قديمة.</p>",
        '<p>Prune it <a href="/saws/a.html">with a saw</a> in <a href="https://e.org">winter</a>.</p>',
        '<h2>Prune it</h2><img src="a.jpg" alt="A tree"><div><p>In winter.</p></div>',
    ],
    ids=["english", "arabic", "links", "headings and images"],
)
def test_twice_the_article_is_twice_the_work(paragraph: str) -> None:
    def audited(size: int) -> PageReport:
        return audit(Document(body=paragraph * size), keyphrases=["apple tree"])

    audited(1)
    assert doubles_at_most(audited, 150)


def test_a_selection_of_nothing_is_refused() -> None:
    with pytest.raises(UsageError, match="no rule is left to run"):
        Auditor(Settings(select=("images",), ignore=("images",)))


def test_the_score_of_a_selection_is_said_to_be_its_own() -> None:
    page = Document("<title>Bread</title><p>Bread rises.")
    (note,) = (
        note
        for note in audit(page, config=Settings(select=("head/title-length", "images"))).notes
        if note.key == "score_of_selection"
    )
    images = [rule for rule in load_rules() if rule.startswith("images/")]
    assert note.params["count"] == len(images) + 1
    assert not [n for n in audit(page).notes if n.key == "score_of_selection"]


def test_a_markdown_page_gets_the_end_of_titles_of_its_site(tmp_path: Path) -> None:
    sites = (Site(str(tmp_path / "docs"), " - Guide"), Site(str(tmp_path), " | Site"))
    settings = load({}, search=False)._replace(sites=sites)

    def suffix(name: str, given: str | None = None) -> str | None:
        document = Document("# Trees", source=str(tmp_path / name))
        return Auditor(settings._replace(title_suffix=given)).page(document).title_suffix

    assert suffix("docs/a.md") == " - Guide"
    assert suffix("blog/a.md") == " | Site"
    assert suffix("docs/a.md", given="") == ""
