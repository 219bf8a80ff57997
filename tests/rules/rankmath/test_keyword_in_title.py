from pathlib import Path

import pytest

from seoaudit import Document, audit
from seoaudit.testing import page
from seoaudit_rules.rankmath.keyword_in_title import KeywordInTitle
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("keyphrase", "title", "found"),
    [
        ("seo audit", "A SEO audit | Example", True),
        ("seo audit", "On SEO. Audit yours", True),
        ("seo audit", "A seo-audit", False),
        ("seo audit", "A seo/audit", False),
        ("seo audit", "seo [audit] 2026", False),
        ("editor’s cat", "The editor's category", True),
        ("cafe", "Le Café", True),
        ("الأمن", "جهاز الامن", False),
        ("زيارة", "تفاصيل بالزيارة", True),
        ("seo", "", False),
        ("", "seo", False),
    ],
)
def test_the_keyphrase_is_a_run_of_characters(keyphrase: str, title: str, found: bool) -> None:
    assert points(KeywordInTitle, title=title, keyphrase=keyphrase) == 36 * found


@pytest.mark.parametrize(("language", "weight"), [("en-GB", 36), ("ar", 38), ("fr", 38)])
def test_it_weighs_less_in_english(language: str, weight: int) -> None:
    judged = page(f"<html lang='{language}'><title>seo</title>", keyphrase="seo")
    assert KeywordInTitle().weight_on(judged) == weight
    assert points(KeywordInTitle, title="seo", keyphrase="seo", language=language) == weight


def test_a_report_says_what_was_earned_of_what_on_this_page() -> None:
    document = Document("<html lang='en'><title>seo</title><p>x", url="https://example.com/")
    rules = audit(document, keyphrases=["seo"], profile="rankmath").to_dict()["rules"]
    [row] = (row for row in rules if row["id"] == KeywordInTitle.id)
    assert (row["earned"], row["possible"], row["weight"]) == (36, 36, 36)


def test_a_configured_weight_stays(tmp_path: Path) -> None:
    config = tmp_path / "seoaudit.toml"
    config.write_text(
        'profile = "rankmath"\n[rules."rankmath/keyword-in-title"]\nweight = 5\n', "utf-8"
    )
    rules = audit(Document("<html lang='en'><title>seo</title>"), config=config).rules
    [row] = (row for row in rules if row.id == KeywordInTitle.id)
    assert row.possible == 5
