"""A rule on one page, contained: whatever it does, the page is audited, and its mistake is named.

A rule may raise, exit, or yield what is no finding of the page. Then it fails as a whole, with the
package, file and line to mend. A fault of seoaudit itself is an error of the page.
"""

import inspect
import traceback
from collections.abc import Iterable
from pathlib import Path
from types import GeneratorType

from seoaudit.config.rules import ConfiguredRule
from seoaudit.engine.outcome import Outcome
from seoaudit.engine.time_limit import OutOfTimeError
from seoaudit.engine.validity import finding_problem
from seoaudit.errors import PluginError, SourceError
from seoaudit.page.page import Page
from seoaudit.page.publication.page_kind import PageKind
from seoaudit.rule.declaration import is_weight
from seoaudit.rule.finding import Finding
from seoaudit.rule.rule import Rule
from seoaudit.text.segments.shorten import shorten

# Named once: to ask an enumeration for a member takes Python 3.11 longer than most rules take.
ARTICLE = PageKind.ARTICLE

# How the ids of the keyphrase rules begin.
KEYPHRASE = "keyphrase/"

PACKAGES = Path(__file__).parents[2]
# Characters of what was raised, which may quote the page.
MAX_QUOTED = 200


def judge(page: Page, rule: ConfiguredRule, *, anyway: bool = False) -> Outcome:
    """Return what a rule made of a page, with its weight on it, or the mistake that kept it so.

    `anyway` lets a rule check the page though it does not apply.
    """
    own = rule.rule
    try:
        if _is_beside_the_point(page, own):
            return Outcome(rule, False, False, (), (), None)
        applies = anyway or own.applies(page)
        if not applies and not (own.follows and own.awaits(page)):
            return Outcome(rule, False, False, (), (), None)
        found = _findings(page, own) if applies else ()
        if isinstance(found, str):
            return _failed(rule, found)
        weighed = rule.on(page)
        if weighed is not rule and not is_weight(weighed.weight):
            problem = f"weight_on() returned {weighed.weight!r}, not a weight"
            return _failed(rule, _mistake(own, problem))
        return Outcome(weighed, bool(applies), not applies, found, (), None)
    except KeyboardInterrupt:
        raise
    except OutOfTimeError as error:
        error.rule = rule.id
        raise
    except BaseException as error:  # noqa: BLE001 - nobody's rule may take the page with it
        return _failed(rule, _mistake(own, _said(error), _raised_at(own, error)))


def _failed(rule: ConfiguredRule, mistake: str) -> Outcome:
    return Outcome(rule, applies=True, awaits=False, findings=(), ignored=(), error=mistake)


def fault(source: str, error: Exception) -> SourceError:
    """Return what was raised, with the file and line."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    file = Path(last.filename)
    place = file.relative_to(PACKAGES) if file.is_relative_to(PACKAGES) else file
    said = shorten(f"{type(error).__name__}: {error}", MAX_QUOTED)
    return SourceError(
        source,
        "could not be audited because of a fault in seoaudit ({said}, at {place}:{line}): please "
        "report it with the page",
        said=said,
        place=place.as_posix(),
        line=last.lineno,
    )


def _is_beside_the_point(page: Page, rule: Rule) -> bool:
    """Whether the rule judges what this page does not have: a site's template, or an article.

    A keyphrase is an article's, unless somebody named one for this page.
    """
    if rule.judges_template and page.lacks_template:
        return True
    if page.kind is ARTICLE:
        return False
    if page.kind is PageKind.REDIRECT:
        return not _is_of_a_redirection(rule)
    return rule.judges_article or (rule.id.startswith(KEYPHRASE) and not page.named_keyphrases)


def _is_of_a_redirection(rule: Rule) -> bool:
    """Whether the rule judges what crawlers find on a page that nobody reads."""
    topic, _, name = rule.id.partition("/")
    if name.endswith("-missing"):
        return False
    is_of_head = topic == "head" and not name.startswith(READ)
    return is_of_head or topic in ("crawl", "links", "security")


# How the names of rules begin that judge a text in the head which somebody has to read.
READ = ("title", "description")


def _findings(page: Page, rule: Rule) -> tuple[Finding, ...] | str:
    checking = rule.check(page)
    # The first is what nearly all rules return, and asked in a tenth of the time.
    if type(checking) is not GeneratorType and not isinstance(checking, Iterable):
        return _mistake(rule, f"check() returned {checking!r}: yield findings")
    found = []
    for finding in checking:
        if problem := finding_problem(finding, rule, len(page.source)):
            return _mistake(rule, problem, _suspended_at(checking))
        found.append(finding)
    return tuple(found)


def _said(error: BaseException) -> str:
    """Return what was raised; our own errors are sentences already."""
    if isinstance(error, PluginError):
        return str(error)
    if isinstance(error, SystemExit):
        return f"tried to end the program (SystemExit: {error})"
    return f"{type(error).__name__}: {error}"


def _mistake(rule: Rule, problem: str, place: str | None = None) -> str:
    package = _package(type(rule).__module__)
    return f"package {package} ({place or _written_at(rule)}): {problem}"


def _package(module: str) -> str:
    return module.partition(".")[0]


def _suspended_at(checking: object) -> str | None:
    """Return the file and line of the `yield` at which a generator waits; None for other things."""
    place = None
    while inspect.isgenerator(checking) and checking.gi_frame:
        place = f"{checking.gi_frame.f_code.co_filename}:{checking.gi_frame.f_lineno}"
        checking = checking.gi_yieldfrom
    return place


def _raised_at(rule: Rule, error: BaseException) -> str | None:
    """Return the last line of the rule's own package that led to the error; None without one."""
    own = [
        f"{frame.f_code.co_filename}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
        if _package(frame.f_globals.get("__name__", "")) == _package(type(rule).__module__)
        and frame.f_code.co_filename != __file__
    ]
    return own[-1] if own else None


def _written_at(rule: Rule) -> str:
    """Return the file and line of the rule's class."""
    kind = type(rule)
    try:
        return f"{inspect.getfile(kind)}:{inspect.getsourcelines(kind)[1]}"
    except (OSError, TypeError):
        return kind.__module__
