"""What was published, as data, as lines for people, and as Markdown for a summary."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from .index import Index, shown
from .outcome import FileResult, Outcome, Published

_STYLES = {
    Outcome.UPLOADED: "fine",
    Outcome.PLANNED: "additive",
    Outcome.SKIPPED: "quiet",
    Outcome.HELD: "risky",
    Outcome.UNTRIED: "risky",
}


def as_data(
    index: Index, published: Sequence[Published], notes: Sequence[str], *, is_dry: bool
) -> dict[str, Any]:
    """The whole run as plain data."""
    return {
        "index": {
            "name": index.name,
            "url": shown(index.url),
            "publish_url": shown(index.publish_url),
        },
        "dry_run": is_dry,
        "notes": list(notes),
        "vendors": [_row(each) for each in published],
    }


def _row(published: Published) -> dict[str, Any]:
    release = published.release
    return {
        "vendor": release.vendor,
        "distribution": release.project,
        "version": release.version,
        "status": published.status,
        "is_fine": published.is_fine,
        "files": [_file(file) for file in published.files],
        "warnings": list(published.warnings),
        "notes": list(published.notes),
    }


def _file(file: FileResult) -> dict[str, Any]:
    made = file.distribution
    return {
        "file": made.path.name,
        "kind": made.kind,
        "size": made.size,
        "sha256": made.sha256,
        "outcome": file.outcome.value,
        "listed_sha256": file.listed,
        "message": file.message,
    }


def styled(
    index: Index, published: Sequence[Published], *, is_dry: bool
) -> Iterator[tuple[str, str]]:
    """What became of each vendor and file, each line with the name of its style."""
    verb = "would go" if is_dry else "goes"
    name = f"{index.name}, " if index.name is not None else ""
    yield f"{name}{shown(index.url)}; what it lacks {verb} to {shown(index.publish_url)}", "quiet"
    for each in published:
        release = each.release
        yield f"{release.vendor}: {release.project} {release.version}: {each.status}", "title"
        for file in each.files:
            yield f"  {file.outcome}: {file.distribution.path.name}", _style(file.outcome)
            yield f"    sha256 {file.distribution.sha256}", "quiet"
            if file.listed is not None and file.listed != file.distribution.sha256:
                yield f"    there  {file.listed}", "wrong"
            if file.message:
                yield f"    {file.message}", "plain"
        for said in each.warnings:
            yield f"  warning: {said}", "risky"
        for said in each.notes:
            yield f"  note: {said}", "quiet"
    yield totals(published), "title"


def _style(outcome: Outcome) -> str:
    return _STYLES.get(outcome, "wrong")


def totals(published: Sequence[Published]) -> str:
    """How many files had which outcome, and which vendors are not as they should be."""
    counts = Counter(file.outcome for each in published for file in each.files)
    said = ", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome if counts[outcome])
    missing = ", ".join(each.release.vendor for each in published if not each.is_fine)
    return f"{said or 'nothing to publish'}{f'; not published: {missing}' if missing else ''}"


def summary(index: Index, published: Sequence[Published], *, is_dry: bool) -> str:
    """A page with the versions and hashes, for the summary of a job."""
    title = "What would be published" if is_dry else "Published"
    rows = [
        f"| {each.release.vendor} | {each.release.project} | {each.release.version} |"
        f" `{file.distribution.path.name}` | {file.outcome} | `{file.distribution.sha256}` |"
        for each in published
        for file in each.files
    ]
    said = [
        f"- {each.release.vendor}, `{file.distribution.path.name}`: {_cell(file)}"
        for each in published
        for file in each.files
        if file.message and not file.is_fine
    ]
    warned = [
        f"- {each.release.vendor}: {_plain(warning)}"
        for each in published
        for warning in each.warnings
    ]
    parts = [
        f"## {title}: {_plain(index.name or shown(index.url))}",
        totals(published) + ".",
        "\n".join(
            ["| vendor | distribution | version | file | | sha256 |", "|---" * 6 + "|", *rows]
        ),
    ]
    parts += ["\n".join(part) for part in (said, warned) if part]
    return "\n\n".join(parts) + "\n"


def _cell(file: FileResult) -> str:
    there = f" (there: `{file.listed}`)" if file.listed is not None else ""
    return _plain(file.message) + there


def _plain(text: str) -> str:
    """A text, of which a server may have written a part, without the marks of Markdown and HTML."""
    kept = "".join(f"\\{mark}" if mark in r"\`*_[]<>|#!~" else mark for mark in text)
    return " ".join(kept.split())
