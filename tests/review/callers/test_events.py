"""What a review says of the module that reads webhooks."""

from collections.abc import Mapping

from generator.review.callers import compare
from tests.support.packages import ROOT

_MODULE = "src/tines_client/webhooks.py"
_FOLDER = ROOT / "generated" / "tines"


def _tree() -> Mapping[str, str]:
    paths = sorted((_FOLDER / "src").rglob("*.py"))
    return {path.relative_to(_FOLDER).as_posix(): path.read_text("utf-8") for path in paths}


def _changes(old: str, new: str) -> list[str]:
    base = _tree()
    assert old in base[_MODULE]
    head = {**base, _MODULE: base[_MODULE].replace(old, new)}
    return [f"{one.level} {one.kind} {one.symbol}" for one in compare(base, head)]


def test_events_are_told_apart_by_their_models() -> None:
    """A new one is one that callers' code does not expect."""
    gone = _changes("models.CaseNotification | models.CaseActionCall", "models.CaseNotification")
    assert gone == ["additive alias-changed webhooks.ReceivedEvent"]
    new = _changes(
        "models.CaseActionCall | Unknown", "models.CaseActionCall | models.Case | Unknown"
    )
    assert new == ["breaking alias-changed webhooks.ReceivedEvent"]


def test_methods_of_a_receiver() -> None:
    assert _changes("headers: WebhookHeaders = ()", "headers: WebhookHeaders") == [
        "breaking argument-became-required webhooks.WebhookReceiver.parse_unverified(headers=)",
        "breaking argument-became-required webhooks.parse_unverified(headers=)",
    ]
