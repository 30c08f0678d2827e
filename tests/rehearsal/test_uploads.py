"""What the index must answer to an upload, to the same again, and to another file of a version."""

from dataclasses import replace
from pathlib import Path

from generator import publishing
from generator.rehearsal import uploads
from generator.rehearsal.index import stage
from generator.rehearsal.outcome import Outcome
from generator.rehearsal.uploads import upload_all
from tests.rehearsal.tiny import Tiny


def test_what_is_there_already_is_found_and_the_others_go_on(tmp_path: Path) -> None:
    first = Tiny().release(tmp_path / "one", "one")
    second = Tiny(readme="another\n").release(tmp_path / "two", "two")
    with stage() as place:
        trials = upload_all(place, [first, second], lambda text: None)
        kept = {path.name: path.read_bytes() for path in (place.root / "packages").iterdir()}
    assert kept == {file.path.name: file.path.read_bytes() for file in first.distributions}
    outcomes = [[(step.name, step.outcome) for step in trial.steps] for trial in trials]
    assert outcomes == [
        [("upload", Outcome.FINE), ("again", Outcome.FINE), ("changed", Outcome.FINE)],
        [("upload", Outcome.FAILED), ("again", Outcome.FAILED), ("changed", Outcome.FINE)],
    ]
    upload = trials[1].steps[0]
    assert upload.said == "2 refused"
    assert "refused; uploaded was expected" in upload.detail


def test_a_changed_wheel_that_is_taken_is_a_failure(tmp_path: Path) -> None:
    """An index without the version takes the changed file: then the step must not be fine."""
    release = Tiny().release(tmp_path)
    with stage() as place:
        # Without the first two rounds nothing is at the index when the changed wheel comes.
        taking = publishing.index("rehearsal", place.url, place.upload_url)
        (result,) = uploads._publish(place, taking, [uploads._changed(place, release)])
        step = uploads._step("changed", result.files, publishing.Outcome.REFUSED)
    assert (step.outcome, step.said) == (Outcome.FAILED, "1 uploaded")


def test_a_password_that_is_wrong_is_said(tmp_path: Path) -> None:
    release = Tiny().release(tmp_path)
    with stage() as place:
        (trial,) = upload_all(replace(place, password="guess"), [release], lambda text: None)
        assert not list((place.root / "packages").iterdir())
    assert {step.outcome for step in trial.steps} == {Outcome.FAILED}
    assert "guess" not in "".join(step.detail for step in trial.steps)
