"""Hands recorded requests to the judge, a process of its own, and counts what it says."""

import base64
import json
import os
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from .driving import Sent
from .report import Report

_HERE = Path(__file__).parent


class JudgeFailed(Exception):
    """The judge ended without a verdict on every request."""


def judge(python: Path, document: Path, sent: Iterable[Sent], report: Report) -> None:
    """Adds the verdicts on the requests of a package to its report; raises JudgeFailed."""
    requests = list(sent)
    found = verdicts(python, document, [_line(one) for one in requests])
    for one, verdict in zip(requests, found, strict=True):
        _count(report, one.described.key, verdict)


def verdicts(
    python: Path, document: Path, lines: Sequence[Mapping[str, Any]]
) -> list[dict[str, list[str]]]:
    """What the judge says of requests: for each, what it `misjudged` by cause, and what is `refused`.

    Raises JudgeFailed.
    """
    done = subprocess.run(
        [str(python), str(_HERE / "judge"), str(document)],
        input="".join(json.dumps(line) + "\n" for line in lines),
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": "", "PYTHONUTF8": "1"},
    )
    found = [json.loads(line) for line in done.stdout.splitlines()]
    if len(found) != len(lines):
        raise JudgeFailed(done.stderr.strip()[-1000:])
    return found


def _line(sent: Sent) -> dict[str, Any]:
    body = sent.call.body
    line = {
        "method": sent.request.method,
        "path": sent.described.path,
        "target": sent.request.target,
        "headers": sent.request.headers,
        "body": base64.b64encode(sent.request.body).decode(),
        "parameters": [[*place, value] for place, value in sent.call.parameters.items()],
    }
    if not sent.call.has_body:
        return line
    line["media_type"] = sent.operation.body.media_type
    if isinstance(body, bytes):
        return {**line, "raw": base64.b64encode(body).decode()}
    return {**line, "json": body}


def _count(report: Report, key: str, verdict: dict[str, list[str]]) -> None:
    report.judged += 1
    if verdict["refused"]:
        for text in verdict["refused"]:
            report.refused[": ".join(text.split(": ")[:2])[:100]] += 1
            report.tell(f"refused {key}: {text}")
    elif verdict["misjudged"]:
        report.misjudged.update(verdict["misjudged"])
    else:
        report.accepted += 1
