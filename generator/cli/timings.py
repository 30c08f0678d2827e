"""Where the time of a run went, for people who ask."""

import click

from ..clock import Clock, Seconds, now


def show_timings(clock: Clock, begun: Seconds) -> None:
    """Print the seconds of each stage to standard error, and those of the whole program.

    `begun` is the time when the command began; what the program needed to get there is a row, too.
    """
    whole = now() - Seconds(0, begun.wall)
    rows = [("", "start", f"{begun.cpu:.3f}", "-")]
    for (subject, stage), took in clock.spent.items():
        rows.append((subject, stage, f"{took.cpu:.3f}", f"{took.wall:.3f}"))
    counted = sum(clock.spent.values(), Seconds(begun.cpu, 0))
    rows.append(("", "else", *_told(whole - counted)))
    rows.append(("", "all", *_told(whole)))
    header = ("vendor", "stage", "CPU s", "wall s")
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    for subject, stage, cpu, wall in (header, *rows):
        line = (
            f"{subject:{widths[0]}}  {stage:{widths[1]}}  {cpu:>{widths[2]}}  {wall:>{widths[3]}}"
        )
        click.echo(line, err=True)


def _told(seconds: Seconds) -> tuple[str, str]:
    return f"{seconds.cpu:.3f}", f"{seconds.wall:.3f}"
