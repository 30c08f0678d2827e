"""The command that puts packages into an index: publish."""

import json
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from .. import config, output, terminal
from ..cache import default_cache
from ..diagnostics import Collector
from ..records import record
from ..temporary import temporary_folder
from ..vendor import Vendor
from ..workspace import Workspace
from .arguments import Command, chosen, vendors_argument
from .building import Building, opened_gate
from .indexes import configured
from .rehearse import need_rehearsal, rehearsed
from .report import BROKEN, FINDINGS, FINE
from .runs import Runs

if TYPE_CHECKING:
    from ..publishing import Index, Published, Release, Wanted

_EXAMPLE = (
    "Examples: clientsmith publish --dry-run, or: clientsmith publish tines --index internal"
    " --dist dist"
)
_FOLDER = click.Path(path_type=Path, file_okay=False)


@record(frozen=True, slots=True)
class _Options:
    """What a run does, and how it says what it did; as the command line has it."""

    index: str | None
    index_url: str | None
    publish_url: str | None
    dist: Path | None
    dry_run: bool
    allow_public: bool
    public_check: bool
    form: str
    summary: Path | None
    rehearse: bool


def _of_an_index(command: Command) -> Command:
    """The options that say which index is meant."""
    for decorate in (
        click.option("--allow-public", is_flag=True, help="Publish to the world, if that it is."),
        click.option(
            "--publish-url", help="Where that takes files.  [default: the URL without /simple]"
        ),
        click.option("--index-url", help="The simple API of an index that has no name."),
        click.option("--index", help="An index of [tool.clientsmith.indexes] in pyproject.toml."),
    ):
        command = decorate(command)
    return command


def _of_a_report(command: Command) -> Command:
    """The options that say how the result is told."""
    for decorate in (
        click.option(
            "--summary",
            type=click.Path(path_type=Path, dir_okay=False),
            help="Write versions and hashes to this file, in Markdown.",
        ),
        click.option("--format", "form", type=click.Choice(["text", "json"]), default="text"),
        click.option(
            "--public-check/--no-public-check",
            default=True,
            show_default=True,
            help="Ask the public index whether it has the names, too.",
        ),
    ):
        command = decorate(command)
    return command


@click.command(epilog=_EXAMPLE)
@vendors_argument
@_of_an_index
@click.option("--dist", type=_FOLDER, help="Publish what `build` left here; build nothing.")
@click.option("--dry-run", is_flag=True, help="Say what would be done with each file.")
@click.option(
    "--rehearse",
    is_flag=True,
    help="Publish to an index that is thrown away, install from there, and try what callers do.",
)
@_of_a_report
@click.option("--generated", type=_FOLDER, default=Path("generated"), show_default=True)
@click.option("--specs", type=_FOLDER, default=Path("specs"), show_default=True)
def publish(vendors: tuple[str, ...], generated: Path, specs: Path, **given: Any) -> None:
    """Put the packages of the named vendors, or of all, into a package index.

    What is there with the same content is skipped, what is there with other content refused, what is
    not there uploaded and then looked for. Status 1 when a vendor's files are not all there.
    Credentials are found where twine finds them, or in netrc; no option takes one.
    """
    _need_tools()
    options = _Options(**given)
    index = _index(options)
    if index is None:
        need_rehearsal()
    workspace = Workspace(specs, generated)
    releases, notes = _collected(workspace, chosen(workspace, vendors), options)
    if index is None:
        sys.exit(rehearsed(releases, options.form, options.summary))
    published = _published(index, releases, options)
    _report(index, published, notes, options)
    sys.exit(FINE if all(each.is_fine for each in published) else FINDINGS)


def _index(options: _Options) -> "Index | None":
    """The index that is meant, none for a rehearsal; what is wrong with the settings ends the run."""
    from .. import publishing

    url = options.index_url
    if options.rehearse:
        if options.index or url or options.publish_url or options.allow_public or options.dry_run:
            raise click.UsageError("--rehearse has an index of its own: it goes with no other")
        return None
    if options.index is not None and url is not None:
        raise click.UsageError("--index names an index, --index-url is one: give one of them")
    if options.publish_url is not None and url is None:
        raise click.UsageError("--publish-url needs --index-url")
    try:
        if url is not None:
            found = publishing.index(None, url, options.publish_url)
        else:
            found = configured().named(options.index)
    except publishing.UnusableIndex as error:
        raise click.UsageError(str(error)) from None
    if found.is_public and not options.allow_public:
        raise click.UsageError(
            "this index is public: everybody could read these packages, and no version can be taken"
            " back. --allow-public publishes there all the same"
        )
    return found


def _need_tools() -> None:
    """End the run where the libraries that publish are not installed."""
    try:
        from .. import publishing  # noqa: F401  # only now: no other command needs it
    except ModuleNotFoundError as error:
        _end(f"{error.name} is not installed; run: pip install 'clientsmith[publish]'")


def _wanted(vendors: Sequence[Vendor]) -> "list[Wanted]":
    """What each chosen vendor's client.yaml calls its distribution and version."""
    from ..publishing import Wanted

    collector, found = Collector(), []
    for vendor in vendors:
        text = vendor.text("client.yaml", collector) or ""
        package = config.read(text, vendor.path("client.yaml"), vendor.name, collector).package
        found.append(Wanted(vendor.name, package.distribution, package.version))
    terminal.show(collector.in_order(), notes=False)
    if collector.has_errors:
        sys.exit(BROKEN)
    return found


def _collected(
    workspace: Workspace, vendors: Sequence[Vendor], options: _Options
) -> "tuple[tuple[Release, ...], tuple[str, ...]]":
    """The files to publish: those of the folder, or without one those that are built now."""
    from .. import publishing

    wanted = _wanted(vendors)
    folder = options.dist or _built(workspace, vendors, has_gate=not options.rehearse)
    try:
        return publishing.collected(folder, wanted, may_be_public=options.allow_public)
    except publishing.UnusableDistributions as error:
        for problem in error.problems:
            terminal.complain(f"clientsmith: {problem}")
        sys.exit(BROKEN)


def _built(workspace: Workspace, vendors: Sequence[Vendor], *, has_gate: bool) -> Path:
    """A folder with what `build` makes, until the command ends; a refusal ends it before that.

    Without `has_gate` no versions are compared: what nobody gets may have any.
    """
    context = click.get_current_context()
    folder = context.with_resource(temporary_folder())
    cache, refused = default_cache(), []
    try:
        opened = opened_gate(workspace, vendors, None, cache) if has_gate else nullcontext()
        gate = context.with_resource(opened)
    except click.UsageError as error:
        raise click.UsageError(
            f"{error.message}; both are options of clientsmith build, whose files --dist publishes"
        ) from None
    building = Building(workspace, gate, runs=Runs(cache))
    with terminal.steps() as steps:
        for vendor in vendors:
            steps.at(f"building {vendor.name}")
            built = building.build(vendor, folder)
            terminal.show(built.collector.in_order(), notes=False)
            if not built.distributions:
                terminal.complain(f"{vendor.name}: {built.summary}")
                refused.append(built)
    if refused:
        terminal.complain("clientsmith: nothing is published, because of the errors above")
        sys.exit(BROKEN if any(built.is_broken for built in refused) else FINDINGS)
    return folder


def _published(
    index: "Index", releases: "Sequence[Release]", options: _Options
) -> "tuple[Published, ...]":
    """What became of each release, with warnings about names that the public index has."""
    from .. import publishing

    if index.is_in_the_clear:
        terminal.complain("warning: this index is read by http: a password travels in the clear")
    try:
        with terminal.steps() as steps:
            found = publishing.publish(
                index, releases, os.environ, is_dry=options.dry_run, at_work=steps.at
            )
    except publishing.UnreadableCredentials as error:
        _end(str(error))
    if not options.public_check or index.is_public:
        return found
    taken = publishing.taken([release.project for release in releases])
    return tuple(publishing.warned(each, taken) for each in found)


def _report(
    index: "Index", published: "Sequence[Published]", notes: Sequence[str], options: _Options
) -> None:
    """Print what became of all, and write the summary."""
    from .. import publishing

    if options.form == "json":
        data = publishing.as_data(index, published, notes, is_dry=options.dry_run)
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
    else:
        for note in notes:
            terminal.say(f"note: {note}")
        terminal.print_styled(publishing.styled(index, published, is_dry=options.dry_run))
    if options.summary is not None:
        try:
            text = publishing.summary(index, published, is_dry=options.dry_run)
            output.write_file(options.summary, text)
        except output.OutputError as error:
            _end(str(error))


def _end(message: str) -> NoReturn:
    terminal.complain(f"clientsmith: {message}")
    sys.exit(BROKEN)
