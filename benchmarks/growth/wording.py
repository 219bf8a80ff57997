"""What the text of a page can repeat: characters, words, sentences, in many languages."""

from benchmarks.growth.kinds import ARABIC, SENTENCE, Kind, Kinds, Repeated, in_body, page
from seoaudit.document.document import Document

# Marks, letters of many scripts, and what controls how text runs, as HTML.
PIECES = (
    ". ! ? , - \" « “ ' ( () / \\ &amp; &lt; &#xD800; &notin; &#0; < & 😀 🇸🇦 👨\u200d \u0301 "
    "a\u0301 \u064b م\u064f \u0640 \u200b \u200c \u200d \u200f \u202e \u2066 \u2069 \u2028 \u00ad "
    "\ufeff \ufffd \0 木 字。 ก ไทย 나 ア ﾊﾞ ع א क्ष ਪ မ្ 1 ٣ ½ ² Ⅷ ﬁ ﷺ Ａ ß İ ǆ a. a- a' a_ aم م. A1 "
    "Ã© Ø§Ù â€™ [ ] {{ }} {% <% %% $ * _ ; : # ~ ` | ^ + = ° % §"
).split(" ")
PHRASES = (
    "1. ", ". ", "A. ", "e.g. ", "a: ", "a@b.c ", "12/12/2020 ", "١٢ يناير ٢٠٢٠ ", "what? ",
    "lorem ipsum ", "TODO ", "{{ name }} ", "[gallery id=1] ", "http://x.y/ ", "www.x.y ", "%41",
    "By Ada Nour ", "was eaten by ", "however, ", "3 kg ", "10:30 ", "U.S. ", "No. 5 ", "“a” ",
    "(a) ", "a/b ", "1,000.5 ", "ch. 5 v. 6 ", "… ", "¿a? ", "- a ", "x = y ", "كما أن ", "، و",
    " ", "\n", "\r", "\r\n", "\t", "\u00a0", "\u3000", "&nbsp;", "A ", "I ", "it is ",
)  # fmt: skip

LANGUAGES = "en ar fr de es pt it nl ru tr fa he ur id pl sv zh ja th ko el hi".split()

# A sentence of each kind of writing, without those of a length that say nothing more.
WRITTEN = {
    "ar": ARABIC,
    "zh": "这棵老梨树结的果子比我们能拿的还多。",
    "ja": "壁のそばの古い梨の木は、持ちきれないほど実をつけた。",
    "th": "ต้นแพร์เก่าข้างกำแพงออกผลมากกว่าที่เราจะขนไหว ",
    "ko": "담 옆의 늙은 배나무는 우리가 들 수 있는 것보다 많은 열매를 맺었다. ",
    "ru": "Старая груша у стены дала больше плодов, чем мы могли унести. ",
    "de": "Der alte Birnbaum an der Mauer trug mehr Obst, als wir tragen konnten. ",
    "hi": "दीवार के पास के पुराने नाशपाती के पेड़ पर बहुत फल लगे। ",
    "he": "עץ האגס הישן ליד הקיר הניב יותר פרי ממה שיכולנו לשאת. ",
}


def written(language: str, size: int, piece: str) -> Kind:
    """Return a kind that repeats a piece of a language."""
    return Kind(
        size,
        lambda n: Repeated(
            Document(page("<p>" + piece * n), url="https://example.com/pear"), language=language
        ),
    )


CHARACTERS: Kinds = {
    **{repr(piece): in_body(500, piece, "<p>", "</p>") for piece in (*PIECES, *PHRASES)},
    **{
        f"{piece!r} in Arabic": written("ar", 500, piece)
        for piece in (*". ! , ( / 1 ٣ \u064b \u0640 ﷺ م aم".split(), "م ", "1. ", ". ", "، ", "و ")
    },
}

WORDS: Kinds = {
    **{f"a long word in {code}": written(code, 2000, "aeiou") for code in LANGUAGES},
    **{f"short words in {code}": written(code, 800, "aei ou ") for code in LANGUAGES},
    **{f"sentences in {code}": written(code, 120, text) for code, text in WRITTEN.items()},
    "an Arabic word": written("ar", 2000, "شجر"),
    "a word of parts in de": written("de", 500, "birnbaum"),
    "letters with many marks": in_body(100, f"a{20 * chr(0x301)}", "<p>"),
    "vocalised words": written("ar", 300, "شَجَرَةٌ "),
    "words with many vowels": written("ar", 300, "شَّّّ "),
    "turned text": in_body(300, "\u202epear\u202c \u2067شجرة\u2069 ", "<p>"),
    "languages in turn": in_body(80, f"<p lang=ar>{ARABIC}</p><p lang=en>{SENTENCE}</p>"),
    "languages in a sentence": in_body(200, "<i lang=ar>شجرة</i> pear ", "<p>"),
    "languages that nobody knows": in_body(200, "<p lang=x-a№>pear"),
    "sentences": in_body(150, SENTENCE, "<p>"),
    "Arabic sentences": in_body(150, ARABIC, "<p lang=ar dir=rtl>"),
    "paragraphs": in_body(150, f"<p>{SENTENCE}</p>"),
    "paragraphs that differ": in_body(100, "<p>Pear № is ripe. It fell on day №, they say.</p>"),
    "words that differ": in_body(1000, "pear№ ", "<p>"),
    "words without a stop": in_body(1500, "pear ", "<p>"),
    "quotes in quotes": in_body(300, "“he said ", "<p>"),
    "brackets in brackets": in_body(500, "(pear ", "<p>"),
    "a list in a sentence": in_body(500, "a pear, ", "<p>"),
    "clauses": in_body(200, "and when it rained, which it did, ", "<p>"),
    "passives": in_body(200, "The pear was eaten. ", "<p>"),
    "the same opening": in_body(150, "However, it rained. ", "<p>"),
    "runs of the same opening": in_body(60, f"{3 * 'However, it rained. '}{SENTENCE}", "<p>"),
    "garbled words": in_body(300, "cafÃ© donâ€™t ", "<p>"),
    "breaks in words": in_body(500, "<b>p</b><i>ear</i> ", "<p>"),
    "addresses": in_body(300, "see https://example.com/pear-№?a=b. ", "<p>"),
}  # fmt: skip
