"""`python -m tests.exerciser.faking PACKAGE`: every operation of a package through its fakes.

Arguments come from the document, as in the exerciser. Nothing is set, so that the fake answers with its
own examples; jsonschema-rs judges these, and the client must find no drift in them.
"""

import argparse
import asyncio
import importlib
import inspect
import json
import sys
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from .arguments import Call, call_of
from .document import Document, UnusableSchema, read
from .package import Package, load
from .texts import HARD
from .values import Unmakeable, Values
from .walk import Method, methods

_MOST_PAGES = 3


@dataclass(slots=True)
class FakeReport:
    """`called` are methods; `failed` and `unjudged` count by kind, `details` say it in words."""

    methods: int = 0
    calls: int = 0
    judged: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    details: list[str] = field(default_factory=list)

    def fail(self, kind: str, text: str) -> None:
        """Keep a failure, and its words where there are not too many."""
        self.failed[kind] += 1
        if len(self.details) < 60:
            self.details.append(f"{kind}: {text}"[:700])

    def as_json(self) -> dict[str, Any]:
        """All of it, as it is printed."""
        return {
            "methods": self.methods,
            "calls": self.calls,
            "judged": self.judged,
            "failed": dict(sorted(self.failed.items())),
            "skipped": dict(sorted(self.skipped.items())),
            "details": self.details,
        }


@dataclass(slots=True)
class _Run:
    package: Package
    document: Document
    report: FakeReport

    def calls(self, method: Method) -> Iterator[Call]:
        """Calls with all arguments, with other ones, and with the fewest."""
        operation = method.operation
        key = f"{operation.method} {operation.path}"
        described = next(one for one in self.document.operations() if one.key == key)
        for is_full, is_odd in ((True, False), (True, True), (False, False)):
            values = Values(self.document, is_full, template=HARD, is_odd=is_odd)
            try:
                yield call_of(operation, described, values, with_models=not is_odd)
            except (Unmakeable, ValidationError) as why:
                self.report.skipped[type(why).__name__] += 1

    def check(self, method: Method, outcome: object, replies: list[tuple[Any, Any]]) -> None:
        """What a call came to, and whether its answers are as the document says."""
        self.report.calls += 1
        if isinstance(outcome, BaseException):
            self.report.fail(type(outcome).__name__, f"{method.name}: {outcome}")
        for schema, content in replies:
            try:
                wrong = self.document.misfit(schema, json.loads(content))
            except UnusableSchema as error:
                self.report.skipped[f"unusable schema {error}"[:60]] += 1
                continue
            self.report.judged += 1
            if wrong:
                self.report.fail("an example that does not fit", f"{method.name}: {wrong}")


def run(folder: Path) -> FakeReport:
    """Call every method of both fakes of a package's folder."""
    package = load(folder)
    made = _Run(package, read(folder), FakeReport())
    testing = importlib.import_module(f"{package.module.__name__}.testing")
    settings = package.settings("https://unused.invalid", print)
    real = list(methods(getattr(package.module, package.class_name)(**settings)))
    made.report.methods = len(real)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        _drive(made, getattr(testing, f"Fake{package.class_name}"), real)
        asyncio.run(_drive_async(made, getattr(testing, f"FakeAsync{package.class_name}"), real))
    return made.report


def _drive(made: _Run, fake_class: Any, real: list[Method]) -> None:
    with fake_class(strict=True, allow_draft=True, max_retries=0) as fake:
        for method in real:
            call = attrgetter(method.name)(fake)
            for one in made.calls(method):
                try:
                    outcome: object = _read(call(**one.arguments))
                except Exception as error:
                    outcome = error
                made.check(method, outcome, _replies(fake, call))


async def _drive_async(made: _Run, fake_class: Any, real: list[Method]) -> None:
    async with fake_class(strict=True, allow_draft=True, max_retries=0) as fake:
        for method in real:
            call = attrgetter(method.name)(fake)
            for one in list(made.calls(method))[:1]:
                try:
                    outcome: object = await _read_async(call(**one.arguments))
                except Exception as error:
                    outcome = error
                made.check(method, outcome, [])


def _read(answer: Any) -> object:
    if hasattr(answer, "last_event_id"):
        with answer as stream:
            return list(stream)
    if callable(getattr(answer, "pages", None)):
        return [page for page, _ in zip(answer.pages(), range(_MOST_PAGES), strict=False)]
    return answer  # type: ignore[no-any-return]


async def _read_async(answer: Any) -> object:
    if inspect.isawaitable(answer):
        answer = await answer
        if hasattr(answer, "last_event_id"):
            async with answer as stream:
                return [event async for event in stream]
        return answer
    found = []
    async for page in answer.pages():
        found.append(page)
        if len(found) == _MOST_PAGES:
            break
    return found


def _replies(fake: Any, call: Any) -> list[tuple[Any, Any]]:
    """What the fake would answer now in JSON, with its schema."""
    replies = call._replies
    promise = replies.usual()
    if promise is None or "json" not in promise.content_type or replies.operation.is_stream:
        return []
    if promise.answer.model is bytes or promise.answer.media_type is None:
        return []
    try:
        return [(promise.schema, replies.by_default().content)]
    except AssertionError:
        return []


def main() -> int:
    """Run the command line; 0 when nothing is wrong, 1 when something is."""
    parser = argparse.ArgumentParser(prog="faking", description=__doc__)
    parser.add_argument("package", type=Path, help="the folder of a generated package")
    report = run(parser.parse_args().package)
    print(json.dumps(report.as_json(), indent=1, ensure_ascii=False))
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
