"""The component of GitLab asks for what there is."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ci.gitlab_component import job

PAGE = "<!doctype html><title>Pears</title><article><p>Pears are ripe in autumn.</article>"


@pytest.mark.skipif(
    shutil.which("bash") is None or sys.platform == "win32", reason="the job runs in bash"
)
def test_the_job_of_gitlab_writes_its_reports(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    asked = job({"sources": "a.html", "options": "--fail-on never"})
    install, audit = asked["script"]
    assert install.endswith('install --quiet "git+https://github.com/seoaudit/seoaudit"')
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "XDG_CACHE_HOME": str(tmp_path),
    }
    done = subprocess.run(["bash", "-c", audit], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == 0
    reports = asked["artifacts"]["reports"]
    assert json.loads((tmp_path / reports["codequality"]).read_text("utf-8"))
    assert "<testsuite" in (tmp_path / reports["junit"]).read_text("utf-8")
