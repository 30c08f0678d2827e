"""What a run of the tests says at its end."""

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints the counts that tests recorded, also those of tests that passed elsewhere."""
    counts = sorted(
        str(value)
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, ())
        for name, value in report.user_properties
        if name == "counts"
    )
    if counts:
        terminalreporter.section("counts")
        for line in counts:
            terminalreporter.write_line(line)
