"""The vendors' sample answers: they fit, and what does not fit is said, once and in its place."""

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.document import split
from tests.support.clients import Mode
from tests.support.packages import ROOT, Packages
from tests.support.server import RecordingServer, json_reply

SAMPLES = Path(__file__).parent / "samples"
SEEDS = ROOT.parent / "shared" / "seeds"
UPDATES: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "zenoo": ("Zenoo", lambda client: client.cases.update("cas_1", status="New")),
    "penbox": ("Penbox", lambda client: client.cases.update_data("1", data={})),
    "persona": ("Persona", lambda client: client.cases.update("case_1")),
    "serverops": ("ServerOps", lambda client: client.cases.update("c1", title="t")),
    "tines": ("Tines", lambda client: client.v1.cases.update(1, name="n")),
}
VENDORS = sorted(UPDATES)
every_vendor = pytest.mark.parametrize("vendor", VENDORS)
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
GONE = object()

# Vendor, pointer, the value that takes the place of the sample's, what is found there. No field of
# a ServerOps answer is documented as always present.
DEFECTS: list[tuple[str, str, object, str]] = [
    ("zenoo", "/data/status", "Reopened", "unknown_value"),
    ("zenoo", "/data/colour", "red", "unknown_field"),
    ("zenoo", "/data/token", GONE, "missing_field"),
    ("zenoo", "/data/open_alerts_count", "4", "wrong_type"),
    ("zenoo", "/data/created_at", "yesterday", "wrong_type"),
    ("zenoo", "/meta/page/size", 50, "unknown_field"),
    ("zenoo", "/data", [], "wrong_type"),
    ("penbox", "/parent_status", "paused", "unknown_value"),
    ("penbox", "/waiting_for", "notary", "unknown_value"),
    ("penbox", "/contacts/0/fax", "+32", "unknown_field"),
    ("penbox", "/title", GONE, "missing_field"),
    ("penbox", "/steps", {"id": "s1"}, "wrong_type"),
    ("penbox", "/contacts/0/email", 7, "wrong_type"),
    ("persona", "/data/type", "inquiry", "unknown_value"),
    ("persona", "/data/attributes/shoe-size", 41, "unknown_field"),
    ("persona", "/data/id", GONE, "missing_field"),
    ("persona", "/data/attributes/resolved-at", {}, "wrong_type"),
    ("persona", "/data/relationships/inquiries/data/0/id", GONE, "missing_field"),
    ("serverops", "/status", "escalated", "unknown_value"),
    ("serverops", "/attachments/0/tags", "night", "wrong_type"),
    ("serverops", "/attachments/0/a~1b", True, "unknown_field"),
    ("serverops", "/attachments/0/size", "40210", "wrong_type"),
    ("serverops", "/title", ["t"], "wrong_type"),
    ("tines", "/status", "closed", "unknown_value"),
    ("tines", "/priority", "URGENT", "unknown_value"),
    ("tines", "/team/colour", "blue", "unknown_field"),
    ("tines", "/case_id", GONE, "missing_field"),
    ("tines", "/case_id", "731", "wrong_type"),
    ("tines", "/records/0/results/0/id", {}, "wrong_type"),
]
every_defect = pytest.mark.parametrize(
    ("vendor", "pointer", "value", "kind"),
    DEFECTS,
    ids=[f"{vendor}:{pointer}:{kind}" for vendor, pointer, _, kind in DEFECTS],
)


def sample(vendor: str) -> Any:
    return json.loads((SAMPLES / f"{vendor}.json").read_text(encoding="utf-8"))


def with_defect(content: Any, pointer: str, value: object) -> Any:
    """A copy of the content in which the pointer's place holds `value`, or is gone."""
    changed = copy.deepcopy(content)
    *outer, last = split(pointer)
    inside = changed
    for token in outer:
        inside = inside[int(token)] if isinstance(inside, list) else inside[token]
    if value is GONE:
        del inside[last]
    else:
        inside[last] = value
    return changed


def answered(
    packages: Packages, server: RecordingServer, mode: Mode, vendor: str, content: Any, **given: Any
) -> tuple[Any, list[Any]]:
    """What the update returns when the vendor answers `content`, and all drift reported."""
    server.will(json_reply(content))
    reported: list[Any] = []
    name, act = UPDATES[vendor]
    given = {
        "api_key": "k-0123456789",
        "base_url": server.origin,
        "allow_draft": True,
        "on_drift": reported.append,
        **given,
    }
    return mode.call(packages.vendor(vendor), name, act, **given), reported


def read(model: Any, pointer: str) -> Any:
    """What stands at a pointer of a decoded answer, by its names on the wire."""
    for token in split(pointer):
        if isinstance(model, (dict, list)):
            model = model[int(token)] if isinstance(model, list) else model[token]
            continue
        fields = type(model).model_fields
        names = {(field.alias or name): name for name, field in fields.items()}
        model = getattr(model, names[token]) if token in names else model.model_extra[token]
    return model


@every_vendor
def test_the_sample_fits(
    packages: Packages, server: RecordingServer, mode: Mode, vendor: str
) -> None:
    content = sample(vendor)
    model, reported = answered(packages, server, mode, vendor, content)
    assert reported == []
    assert model.model_dump(mode="json", by_alias=True, exclude_unset=True).keys() == content.keys()


@every_vendor
def test_the_sample_fits_strictly_too(
    packages: Packages, server: RecordingServer, mode: Mode, vendor: str
) -> None:
    model, reported = answered(packages, server, mode, vendor, sample(vendor), strict=True)
    assert reported == []
    assert type(model).__module__.startswith(packages.vendor(vendor).__name__)


@every_vendor
def test_the_sample_comes_back_as_it_was_sent(
    packages: Packages, server: RecordingServer, vendor: str
) -> None:
    content = sample(vendor)
    model, _ = answered(packages, server, Mode(is_async=False), vendor, content)
    assert without_times(
        model.model_dump(mode="json", by_alias=True, exclude_unset=True)
    ) == without_times(content)


def without_times(content: Any) -> Any:
    """Times are the same moment in another spelling."""
    if isinstance(content, dict):
        return {key: without_times(value) for key, value in content.items()}
    if isinstance(content, list):
        return [without_times(value) for value in content]
    if isinstance(content, str):
        return re.sub(r"(\.\d*?)0*Z$", r"\1Z", content)
    return content


@every_defect
def test_a_defect_is_kept_and_reported_exactly(
    packages: Packages, server: RecordingServer, vendor: str, pointer: str, value: object, kind: str
) -> None:
    content = with_defect(sample(vendor), pointer, value)
    model, reported = answered(packages, server, Mode(is_async=False), vendor, content)
    assert [(found.kind, found.pointer) for drift in reported for found in drift.findings] == [
        (kind, pointer)
    ]
    assert reported[0].operation == ("v1.cases.update" if vendor == "tines" else operation(vendor))
    assert read(model, pointer) == (None if value is GONE else value)


def operation(vendor: str) -> str:
    return "cases.update_data" if vendor == "penbox" else "cases.update"


def test_the_asynchronous_client_reports_and_raises_as_well(
    packages: Packages, server: RecordingServer
) -> None:
    content = with_defect(sample("zenoo"), "/data/status", "Reopened")
    model, (drift,) = answered(packages, server, Mode(is_async=True), "zenoo", content)
    assert model.data.status == "Reopened"
    assert [str(found) for found in drift.findings] == ["unknown value at /data/status"]
    with pytest.raises(packages.vendor("zenoo").DriftError):
        answered(packages, server, Mode(is_async=True), "zenoo", content, strict=True)


@every_defect
def test_a_defect_raises_in_strict_mode_without_its_value(
    packages: Packages, server: RecordingServer, vendor: str, pointer: str, value: object, kind: str
) -> None:
    content = with_defect(sample(vendor), pointer, value)
    with pytest.raises(packages.vendor(vendor).DriftError) as raised:
        answered(packages, server, Mode(is_async=False), vendor, content, strict=True)
    assert [(found.kind, found.pointer) for found in raised.value.findings] == [(kind, pointer)]
    assert pointer in str(raised.value)
    if isinstance(value, str):
        assert value not in str(raised.value)


@every_vendor
def test_all_defects_of_an_answer_are_reported_together(
    packages: Packages, server: RecordingServer, vendor: str
) -> None:
    content = sample(vendor)
    wanted = {}
    for of, pointer, value, kind in DEFECTS:
        if of == vendor and pointer != "/data" and pointer not in wanted:
            content = with_defect(content, pointer, value)
            wanted[pointer] = kind
    _, reported = answered(packages, server, Mode(is_async=False), vendor, content)
    (drift,) = reported
    assert {found.pointer: found.kind for found in drift.findings} == wanted
    assert len(drift.findings) == len(wanted)


def test_a_field_that_was_not_sent_is_told_from_null(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    content = with_defect(sample("persona"), "/data/attributes/name", GONE)
    model, reported = answered(packages, server, mode, "persona", content)
    attributes = model.data.attributes
    assert reported == []
    assert attributes.name is None and "name" not in attributes.model_fields_set
    assert attributes.resolution is None and "resolution" in attributes.model_fields_set


def seed_sample(number: int) -> Any:
    """The answer in the text of a seed, with the mistakes of the page mended."""
    (path,) = SEEDS.glob(f"{number:03}_*.txt")
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"^\d+ ?(?=[{}\"\]])", "", text, flags=re.MULTILINE)  # numbers of lines
    text = re.sub(r",(\s*[}\]])", r"\1", text)  # commas after the last member
    found = []
    for start in re.finditer(r"\{", text):
        try:
            found.append(json.JSONDecoder().raw_decode(text, start.start()))
        except ValueError:
            continue
    content = max(found, key=lambda pair: len(json.dumps(pair[0])))[0]
    if number == 2:  # the page shows null as {}
        attributes = content["data"]["attributes"]
        content["data"]["attributes"] = {k: v if v != {} else None for k, v in attributes.items()}
    return content


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the texts of the seeds are not beside the project")
@pytest.mark.parametrize(
    ("number", "vendor"), list(enumerate(["zenoo", "penbox", "persona", "serverops", "tines"]))
)
def test_the_samples_of_the_seeds_fit(
    packages: Packages, server: RecordingServer, mode: Mode, number: int, vendor: str
) -> None:
    content = seed_sample(number)
    assert same_structure(content, sample(vendor))
    _, reported = answered(packages, server, mode, vendor, content)
    assert reported == []
    answered(packages, server, mode, vendor, content, strict=True)


def same_structure(left: Any, right: Any) -> bool:
    """Whether both have the same keys, so that our sample stands for the vendor's."""
    if isinstance(left, dict) and isinstance(right, dict):
        is_free = not left or not right
        return is_free or (
            left.keys() == right.keys() and all(same_structure(left[k], right[k]) for k in left)
        )
    if isinstance(left, list) and isinstance(right, list):
        return all(same_structure(a, b) for a, b in zip(left, right, strict=False))
    return True
