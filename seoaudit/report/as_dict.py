"""The parts of a report as the JSON shows them: seoaudit/schema/report-1.json describes it."""

from typing import Any

from seoaudit.report.parts import (
    Comparison,
    IgnoredFinding,
    KeyphraseReport,
    Note,
    ReportedFinding,
    RuleResult,
)
from seoaudit.rule.messages import Words


def keyphrase_to_dict(keyphrase: KeyphraseReport) -> dict[str, Any]:
    """One item of "keyphrases"."""
    synonyms = [{"text": text, "occurrences": count} for text, count in keyphrase.synonyms]
    return {
        **keyphrase._asdict(),
        "density": round(keyphrase.density, 2),
        "forms": list(keyphrase.forms),
        "synonyms": synonyms,
        "runners_up": list(keyphrase.runners_up),
    }


def comparison_to_dict(compared: Comparison) -> dict[str, Any]:
    """ "compared"."""

    def listed(rules: tuple[tuple[str, float], ...]) -> list[dict[str, Any]]:
        return [{"rule": rule, "points": round(points, 2)} for rule, points in rules]

    return {
        "profile": compared.profile,
        "score": compared.score,
        "band": compared.band,
        "only_here": listed(compared.only_here),
        "only_there": listed(compared.only_there),
    }


def rule_to_dict(result: RuleResult) -> dict[str, Any]:
    """One item of "rules"."""
    shown = {
        "id": result.id,
        "status": str(result.status),
        "weight": result.weight,
        "earned": round(result.earned, 4),
        "possible": result.possible,
    }
    if result.lacks:
        shown["lacks"] = list(map(str, result.lacks))
    if result.follows is not None:
        shown["follows"] = result.follows
    return shown if result.error is None else {**shown, "error": result.error}


def finding_to_dict(finding: ReportedFinding, words: Words) -> dict[str, Any]:
    """One item of "findings"."""
    shown: dict[str, Any] = {
        "rule": finding.rule,
        "key": finding.key,
        "params": dict(finding.params),
        "severity": finding.severity.name.lower(),
        "basis": str(finding.basis),
        "message": finding.message(words),
        "advice": finding.advice(words),
        "start": finding.start,
        "end": finding.end,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "snippet": finding.snippet,
        "points": round(finding.points, 2),
        "fingerprint": finding.fingerprint,
        "known": finding.known,
        "fix": None,
    }
    if finding.fix:
        shown["fix"] = {
            "safety": str(finding.fix.safety),
            "title": finding.fix_title(words),
            "edits": [edit._asdict() for edit in finding.fix.edits],
        }
    return shown


def ignored_to_dict(ignored: IgnoredFinding, words: Words) -> dict[str, Any]:
    """One item of "ignored"."""
    finding = ignored.finding
    return {
        "rule": finding.rule,
        "key": finding.key,
        "message": finding.message(words),
        "line": finding.line,
        "column": finding.column,
        "reason": ignored.reason,
        "until": ignored.until,
    }


def note_to_dict(note: Note, words: Words) -> dict[str, Any]:
    """One item of "notes"."""
    message = words.phrase(note.key, **note.params)
    return {"key": note.key, "params": dict(note.params), "message": message}
