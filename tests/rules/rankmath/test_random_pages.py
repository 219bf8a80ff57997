"""No page, however odd, keeps the pack from giving its score."""

from hypothesis import given, settings
from hypothesis import strategies as st

from seoaudit import Document, audit

# Symbols at which the original throws, and what patterns and scripts stumble over.
ODD = (
    "?", "⭐", "—", "[x]", "[gallery ids=1]", "[/x]", "&amp;", "&#8217;", "&", ";", "c++", "$1",
    "\\",
    "(", "\x00", "\u200f", "İ", "ß", "مُحمَّد", "٢٠٢٦", "زيارة", "日本語", "ไทย", "apple", "tree", " ",
)  # fmt: skip

MARKUP = (
    "<p>", "</p>", "<h2>", "</h2>", "<img src=a.png alt='x'>", "<img>", "<a href='/x'>", "</a>",
    "<a href=x>", "<a href='https://www.other.example/nofollow' rel=nofollow>", "<iframe>",
    "<video></video>", "<!--", "-->", "<br>", "<ul><li>", "</div>", "<table>", "<script>",
)  # fmt: skip

words = st.one_of(st.sampled_from(ODD), st.text(max_size=12))
phrases = st.lists(words, max_size=4).map("".join)
bodies = st.lists(st.one_of(words, st.sampled_from(MARKUP)), max_size=40).map(" ".join)
addresses = st.one_of(
    st.none(), phrases.map(lambda path: f"https://www.example.com/{path.replace(' ', '-')}")
)


@settings(max_examples=100, deadline=None)
@given(
    title=phrases,
    description=phrases,
    body=bodies,
    keyphrases=st.lists(phrases, max_size=3),
    url=addresses,
    language=st.sampled_from(("en", "ar", "fr", "de", "ru", "ja", "")),
)
def test_every_page_gets_a_score(
    title: str, description: str, body: str, keyphrases: list[str], url: str | None, language: str
) -> None:
    html = (
        f"<html lang='{language}'><title>{title}</title>"
        f'<meta name="description" content="{description}"><article>{body}</article>'
    )
    report = audit(Document(html, url=url), keyphrases=keyphrases, profile="rankmath")
    assert 0 <= report.score <= 95
    assert [result.id for result in report.rules if result.status == "error"] == []
