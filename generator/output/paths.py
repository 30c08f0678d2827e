"""Which paths may be written at all."""

from collections.abc import Iterable

from .places import OutputError


def check_paths(paths: Iterable[str]) -> None:
    """Refuse paths that leave the folder, or that not every system can hold side by side."""
    known = frozenset(paths)
    folded: dict[str, str] = {}
    for path in sorted(known):
        segments = path.split("/")
        is_plain = path.isprintable() and not any(sign in path for sign in '\\:*?"<>|')
        if not is_plain or any(segment in ("", ".", "..") for segment in segments):
            raise OutputError(f"{path!r} is not a path inside the folder")
        for length in range(1, len(segments) + 1):
            part = "/".join(segments[:length])
            if folded.setdefault(part.casefold(), part) != part:
                raise OutputError(f"{path!r} and {folded[part.casefold()]!r} differ only in case")
            if length < len(segments) and part in known:
                raise OutputError(f"{part!r} would be both a file and a folder")


def check_names(names: Iterable[str]) -> None:
    """Refuse what is no name of a file, or one that another differs from only in case."""
    known = frozenset(names)
    check_paths(known)
    for name in sorted(known):
        if "/" in name:
            raise OutputError(f"{name!r} is not a name of a file")
