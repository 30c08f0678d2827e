"""review.yaml: what a team has accepted, until when, and what is said of entries that do nothing."""

from pathlib import Path

import pytest

from generator.diagnostics import Collector
from generator.review import FORMATS
from generator.review.change import Place, WireChange
from generator.review.fingerprint import fingerprint
from generator.review.waivers import read
from tests.review.command.project import LIMIT, Project, diff, reviews
from tests.support.pets import invoked


def accept(fingerprint: str, expires: str = "2026-12-31", reason: str = "Nobody used it.") -> None:
    Path("specs/acme/review.yaml").write_text(
        f"# What we know.\naccepted:\n- fingerprint: '{fingerprint}'\n  reason: {reason}\n"
        f"  expires: {expires}\n"
    )


def test_an_accepted_change_is_marked_and_counts_for_the_version(project: Project) -> None:
    project.edit(LIMIT, "")
    (change,) = reviews()["acme"]["changes"]
    accept(change["fingerprint"])
    review = reviews()["acme"]
    assert [each["accepted"] for each in review["changes"]] == ["Nobody used it."]
    assert review["notices"] == []
    assert review["bump"] == "major"
    assert diff("--gate").exit_code == 1


def test_the_day_itself_still_counts_and_the_next_does_not(project: Project) -> None:
    project.edit(LIMIT, "")
    (change,) = reviews()["acme"]["changes"]
    accept(change["fingerprint"], "2026-06-01")
    assert reviews()["acme"]["changes"][0]["accepted"]
    accept(change["fingerprint"], "2026-05-31")
    review = reviews()["acme"]
    assert review["changes"][0]["accepted"] is None
    assert review["notices"] == [
        f"specs/acme/review.yaml:3 accepts {change['fingerprint']} until 2026-05-31, which is past"
    ]


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_says_what_has_expired_and_what_is_not_used(
    project: Project, form: str
) -> None:
    project.edit(LIMIT, "")
    (change,) = reviews()["acme"]["changes"]
    accept(change["fingerprint"], "2026-05-31")
    path = Path("specs/acme/review.yaml")
    path.write_text(
        path.read_text() + "- {fingerprint: abcdefabcdef, reason: x, expires: 2027-01-01}\n"
    )
    printed = diff("--format", form).stdout
    assert change["fingerprint"] in printed
    assert "which is past" in " ".join(printed.split())
    assert "abcdefabcdef" in printed


def test_an_entry_that_does_nothing_is_told_of_an_unchanged_vendor_too(project: Project) -> None:
    accept("abcdefabcdef")
    review = reviews()["acme"]
    assert review["kind"] == "unchanged"
    assert review["notices"] == [
        "specs/acme/review.yaml:3 accepts abcdefabcdef, which is not among the changes:"
        " the entry can go"
    ]


def test_the_file_is_no_input_of_the_package(project: Project) -> None:
    assert invoked("generate").exit_code == 0
    accept("abcdefabcdef")
    assert invoked("check").exit_code == 0
    provenance = Path("generated/acme/provenance.json").read_text()
    assert invoked("generate").exit_code == 0
    assert Path("generated/acme/provenance.json").read_text() == provenance
    assert "review.yaml" not in provenance


def test_what_is_wrong_in_the_file_is_reported(project: Project) -> None:
    accept("abcdefabcdef", "soon")
    for command in (["diff"], ["validate"]):
        result = invoked(*command)
        assert result.exit_code == (2 if command == ["diff"] else 1)
        assert "specs/acme/review.yaml:5:3: error[invalid-date]" in result.stderr


@pytest.mark.parametrize("text", ["", "# nothing\n", "accepted: []\n", "accepted:\n"])
def test_a_file_may_accept_nothing(text: str) -> None:
    collector = Collector()
    assert read(text, "review.yaml", collector) == {}
    assert not collector.diagnostics


def change(pointer: str, subject: str = "200 items/status") -> WireChange:
    place = Place(pointer, "openapi.yaml", 3)
    return WireChange(
        "response-property-type-changed", ("GET /a",), subject, "x", "y", place, place
    )


def test_a_fingerprint_stays_while_other_things_move() -> None:
    first = fingerprint("acme", change("/paths/~1a/get/parameters/3/schema"))
    assert first == fingerprint("acme", change("/paths/~1a/get/parameters/0/schema"))
    shared = "/components/schemas/Case/properties/status"
    assert fingerprint("acme", change(shared)) == fingerprint("acme", change(shared, "201 status"))
    others = [
        fingerprint("acme", change("/paths/~1b/get/parameters/3/schema")),
        fingerprint("other", change("/paths/~1a/get/parameters/3/schema")),
        fingerprint("acme", change("/paths/~1a/get/responses/200")),
        fingerprint("acme", change("/paths/~1a/get/responses/404")),
    ]
    assert len({first, *others}) == 5
