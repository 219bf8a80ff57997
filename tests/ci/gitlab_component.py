"""The job of the GitLab component, with its inputs filled in."""

import re
from collections.abc import Mapping
from typing import Any

import yaml

from tests.paths import ROOT

HEADER, JOBS = yaml.safe_load_all((ROOT / "templates" / "seoaudit.yml").read_text("utf-8"))
INPUTS: dict[str, Any] = HEADER["spec"]["inputs"]


def job(inputs: Mapping[str, str]) -> dict[str, Any]:
    """The only job, its script with these inputs and the defaults of the others."""
    given = {name: (each or {}).get("default") for name, each in INPUTS.items()} | dict(inputs)
    [found] = JOBS.values()
    script = [
        re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda name: given[name[1]] or "", line)
        for line in found["script"]
    ]
    return {**found, "script": script}
