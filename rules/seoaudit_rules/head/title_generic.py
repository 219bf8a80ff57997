from collections.abc import Iterator
from functools import cache

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls
from seoaudit.page.head.head import SEPARATORS
from seoaudit.text import normalise

# Default titles of editors, content management systems and site builders.
GENERIC = (
    "home", "homepage", "home page", "start", "start page", "main page", "welcome", "index",
    "untitled", "untitled page", "untitled document", "no title", "title", "page title",
    "your title here", "new page", "blank page", "page", "document", "default", "post", "new post",
    "article", "new article", "blog", "blog post", "profile", "test", "test page", "draft",
    "sample page", "example page", "my site", "my website", "website", "site title",
    "الرئيسية", "الصفحة الرئيسية", "الصفحة الرئيسة", "صفحة رئيسية", "البداية", "مرحبا",
    "أهلا وسهلا", "بدون عنوان", "بلا عنوان", "دون عنوان", "لا عنوان", "العنوان", "عنوان",
    "عنوان الصفحة", "عنوان المقال", "صفحة", "صفحة جديدة", "مقال", "مقال جديد", "مقالة",
    "مقالة جديدة", "مستند", "مستند جديد", "مسودة", "تجربة", "صفحة تجريبية",
    "موقعي", "المدونة", "الملف الشخصي",
    "accueil", "page d'accueil", "sans titre", "nouvelle page", "nouvel article", "bienvenue",
    "brouillon", "titre", "titre de la page",
    "startseite", "willkommen", "ohne titel", "unbenannt", "neue seite", "neuer beitrag", "entwurf",
    "inicio", "página principal", "página de inicio", "sin título", "nueva página", "bienvenido",
    "bienvenidos", "borrador", "título",
    "início", "página inicial", "sem título", "nova página", "bem-vindo", "rascunho",
    "pagina iniziale", "senza titolo", "nuova pagina", "benvenuti", "bozza", "titolo",
    "startpagina", "hoofdpagina", "naamloos", "zonder titel", "nieuwe pagina", "welkom",
    "главная", "главная страница", "без названия", "без заголовка", "новая страница",
    "добро пожаловать", "черновик",
    "ana sayfa", "anasayfa", "başlıksız", "adsız", "yeni sayfa", "hoş geldiniz", "taslak",
    "خانه", "صفحه اصلی", "صفحه نخست", "بدون عنوان", "صفحه جدید", "خوش آمدید", "پیش‌نویس",
    "בית", "דף הבית", "עמוד הבית", "ללא כותרת", "דף חדש", "ברוכים הבאים",
    "سرورق", "صفحہ اول", "بلا عنوان", "نیا صفحہ", "خوش آمدید",
    "beranda", "halaman utama", "tanpa judul", "halaman baru", "selamat datang",
    "strona główna", "bez tytułu", "nowa strona", "witamy", "szkic",
    "startsida", "hem", "namnlös", "utan titel", "ny sida", "välkommen", "utkast",
    "首页", "主页", "无标题", "未命名", "新页面", "ホーム", "トップページ", "無題", "新しいページ",
    "หน้าแรก", "หน้าหลัก", "ไม่มีชื่อ",
)  # fmt: skip

# One-word titles that editors number, as in "Untitled 2"; other numbered titles may be names.
NUMBERED = frozenset(("untitled", "page", "document", "صفحة", "مستند"))

FILE_ENDINGS = (".html", ".htm", ".php", ".asp", ".aspx", ".doc", ".docx", ".pdf", ".md", ".txt")
EDGES = " .,:;!?-–—_|()[]{}<>«»\"'"


class TitleGeneric(Rule):
    """Write a title that is specific to this page.

    ## Why it matters
    "Home", "Untitled" or the bare site name do not tell anyone what the page contains. Google asks
    you to avoid such titles, and replaces them with its own.

    ## How to fix it
    State what this page is about, in the words a reader would search for.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "head/title-generic"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 2
    follows = ("head/title-missing",)

    generic = message(
        "The title “{title}” could belong to any page.",
        advice="State what this page is about, in the words a reader would search for.",
    )
    site_name = message(
        "The title is only the site name: “{title}”.",
        advice="Start with what this page is about; the site name may follow.",
    )

    examples = (
        good("<title>How to prune an old apple tree | Green Fingers</title>"),
        bad("<title>Untitled document</title>", "generic"),
        bad("<title>الصفحة الرئيسية</title>", "generic"),
        bad(
            "<title>Green Fingers</title><meta property='og:site_name' content='Green Fingers'>",
            "site_name",
            url="https://example.com/pruning-apple-trees",
        ),
    )

    def applies(self, page: Page) -> bool:
        """head/title-missing reports a missing or empty title."""
        return page.title is not None and page.title.is_closed

    def check(self, page: Page) -> Iterator[Finding]:
        title = page.title
        assert title is not None
        names = site_names(page)
        parts = [part for part in split(title.text) if comparable(part) not in names]
        if not parts:
            if not urls.is_front_page(page.url):
                yield self.site_name.at(title, title=shorten(title.text))
        elif all(is_generic(part) for part in parts):
            yield self.generic.at(title, title=shorten(title.text))


def split(title: str) -> list[str]:
    """The parts of a title between its separators."""
    for separator in SEPARATORS:
        title = title.replace(separator, SEPARATORS[0])
    return title.split(SEPARATORS[0])


def site_names(page: Page) -> set[str]:
    """The names of the site: the declared ones, and its host with and without the domain ending."""
    named = page.head.named("og:site_name", "application-name", "apple-mobile-web-app-title")
    host = urls.host(page.url)
    site = urls.site(page.url).partition(".")[0]
    names = {meta.text for meta in named} | {host, f"www.{host}", host.rpartition(".")[0], site}
    return {comparable(name) for name in names} - {""}


def is_generic(text: str) -> bool:
    """Whether the text is a default title, perhaps numbered, a file name, or only punctuation."""
    title = comparable(text)
    unnumbered = title.rstrip(" 0123456789")
    is_file = " " not in title and title.endswith(FILE_ENDINGS)
    is_numbered = " " in unnumbered or unnumbered in numbered_titles()
    return (
        not title
        or is_file
        or title in generic_titles()
        or (is_numbered and unnumbered in generic_titles())
    )


@cache
def generic_titles() -> frozenset[str]:
    """The default titles in comparable form."""
    return frozenset(map(comparable, GENERIC))


@cache
def numbered_titles() -> frozenset[str]:
    """The one-word titles that editors number, in comparable form."""
    return frozenset(map(comparable, NUMBERED))


def comparable(text: str) -> str:
    """The title without differences in case, surrounding punctuation and Arabic spelling."""
    return normalise(text).strip(EDGES)
