"""What commands on vendors have in common: options, names, and which vendors are meant."""

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from ..vendor import Vendor
from ..workspace import UnknownVendor, UnusableName, Workspace, of_document

Command = Callable[..., None]
DOCUMENT = click.Path(path_type=Path, exists=True, dir_okay=False)

vendors_argument = click.argument("vendors", nargs=-1, metavar="[VENDOR]...")


def common(command: Command) -> Command:
    """Options of every command that reports on vendors one by one."""
    for decorate in (
        click.option(
            "--format",
            "output_format",
            type=click.Choice(["text", "json"]),
            default="text",
            help="How the result is printed.",
        ),
        click.option(
            "--notes", is_flag=True, help="Print notes too, not only what needs attention."
        ),
        click.option(
            "--generated",
            type=click.Path(path_type=Path, file_okay=False),
            default=Path("generated"),
            show_default=True,
            help="Folder of the packages.",
        ),
        click.option(
            "--specs",
            type=click.Path(path_type=Path, file_okay=False),
            default=Path("specs"),
            show_default=True,
            help="Folder with one folder a vendor.",
        ),
    ):
        command = decorate(command)
    return command


def chosen(workspace: Workspace, names: Sequence[str]) -> tuple[Vendor, ...]:
    """The named vendors, or all; raises click.UsageError where that is none."""
    try:
        vendors = workspace.vendors(names)
    except UnknownVendor as error:
        raise click.UsageError(str(error.args[0])) from None
    if not vendors:
        raise click.UsageError(f"{workspace.specs} holds no vendor's folder")
    return vendors


def vendor_of(document: Path, name: str | None) -> Vendor:
    """A document as a vendor; raises click.UsageError where it cannot be called so."""
    try:
        return of_document(document, name)
    except UnusableName as error:
        raise click.UsageError(str(error)) from None
