"""What installers, importers and readers learn from a wheel."""

import zipfile
from pathlib import Path

from markdown_it import MarkdownIt
from packaging.metadata import Metadata

from ..records import record


@record(frozen=True, slots=True)
class Wheel:
    """A wheel's own words: `dependencies` as pip takes them, `snippets` of Python in its README.

    What only an extra needs, or another platform, is no dependency.
    """

    name: str
    version: str
    module: str
    dependencies: tuple[str, ...]
    snippets: tuple[str, ...]
    has_drafts: bool


def read_wheel(path: Path) -> Wheel:
    """Takes the path of a wheel of this project, which holds one import package."""
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        said = Metadata.from_email(archive.read(metadata))
        (module,) = {name.partition("/")[0] for name in names if ".dist-info/" not in name}
    readme = said.description or ""
    return Wheel(
        name=said.name,
        version=str(said.version),
        module=module,
        dependencies=tuple(
            str(requirement)
            for requirement in said.requires_dist or ()
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        ),
        snippets=snippets(readme),
        has_drafts="NotYetAvailableError" in readme,
    )


def snippets(markdown: str) -> tuple[str, ...]:
    """The Python in a page: each fenced block that says it is, in order."""
    tokens = MarkdownIt().parse(markdown)
    return tuple(
        token.content
        for token in tokens
        if token.type == "fence" and token.info.strip() == "python"
    )
