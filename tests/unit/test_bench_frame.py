"""What `make bench` makes of measurements: medians, ratios of the same round, a table, a plot."""

import sys
from collections.abc import Callable
from xml.etree import ElementTree

import pytest

from benchmarks.__main__ import main
from benchmarks.frame import Row, Sample, Table, attempt, markdown, measure, process
from benchmarks.frame.plot import svg


def _taking(*seconds: float) -> Callable[[], Sample]:
    """Measures as if the work took so long in each round, the first of which does not count."""
    left = iter(seconds)
    return lambda: Sample(cpu=next(left), wall=1)


def test_ratios_are_of_the_same_round() -> None:
    first, second = _taking(99, 1, 1, 4), _taking(99, 2, 3, 8)  # in the last one all is slow
    table = Table("Speed", [Row("first", first), Row("second", second, most=1.5)], rounds=3)
    _, result = measure(table, lambda line: None)
    assert (result.cpu, result.ratio, result.is_within) == (3, 2, False)
    assert len(result.samples) == 3


def test_a_table_tells_units_and_budgets() -> None:
    rows = [Row("<first>", _taking(0, 0.001)), Row("second", _taking(0, 0.0012), most=1.3)]
    table = Table("Speed & <more>", rows, rounds=1)
    results = measure(table, lambda line: None)
    assert markdown(table, results).splitlines()[2:] == [
        "|  | CPU ms | wall ms | ratio (cpu) | budget |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| <first> | 1.00 | 1000 | 1.00x |  |",
        "| second | 1.20 | 1000 | 1.20x | 1.3x |",
    ]
    texts = [one.text for one in ElementTree.fromstring(svg(table, results)).iter() if one.text]
    assert {"Speed & <more>", "<first>", "second", "1.20x"} <= set(texts)


def test_rows_with_a_size_are_a_line_of_what_each_costs() -> None:
    rows = [Row(f"{size}", _taking(0, size / 100), size=size) for size in (10, 100)]
    table = Table("Growth", rows, rounds=1)
    page = ElementTree.fromstring(svg(table, measure(table, lambda line: None)))
    dots = [one.get("cy") for one in page.iter() if one.tag.endswith("circle")]
    assert len(dots) == 2 and dots[0] == dots[1]  # ten milliseconds each


def test_a_process_is_measured_with_its_children() -> None:
    spin = "import time\nwhile time.process_time() < 0.2: pass"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {spin!r}]); print(7)"
    sample = process([sys.executable, "-c", code], counts_modules=True)()
    assert sample.cpu >= 0.2 and sample.wall > 0 and sample.peak > 1 << 20 and sample.modules == 7


def test_what_fails_is_no_measurement(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="nothing there"):
        process([sys.executable, "-c", "raise SystemExit('nothing there')"])()
    with pytest.raises(SystemExit):
        main(["no-such-suite"])
    assert "no suite is called 'no-such-suite'" in capsys.readouterr().err


def _said(printed: str) -> str:
    if "made" not in printed:
        raise LookupError("nothing")
    return printed.strip()


def test_what_may_fail_is_a_row_that_says_so() -> None:
    programs = (
        "print('made 7')",
        "raise SystemExit('made, with a warning')",
        "",
        "while True: pass",
    )
    rows = [
        Row(
            code,
            attempt([sys.executable, "-c", code], limit=1 if "while" in code else 60, said=_said),
        )
        for code in programs
    ]
    table = Table("Cold", rows, rounds=1, warms_up=False)
    results = measure(table, lambda line: None)
    assert [one.said for one in results] == [
        *("made 7", "made, with a warning", "fails (0): nothing", "stopped after 1 s")
    ]
    assert [bool(one.ratio) for one in results] == [True, True, False, False]
    lines = markdown(table, results).splitlines()
    assert lines[2].endswith("| result |") and lines[-1].endswith("| - | stopped after 1 s |")
