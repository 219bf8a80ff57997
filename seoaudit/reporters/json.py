"""The whole run as JSON: seoaudit/schema/report-1.json describes it."""

import json

from seoaudit.reporters import Style
from seoaudit.run import Run


def render(run: Run, style: Style) -> str:
    """The JSON report, two spaces deep, letters of all scripts as they are."""
    return json.dumps(run.to_dict(style.words), ensure_ascii=False, indent=2) + "\n"
