"""Whether a version is enough, and the sentence that says why not."""

from .change import Change, Review
from .versions import bump_of


def verdict(review: Review) -> str:
    """One sentence about a version that is too small; empty where it is enough."""
    if review.is_version_enough:
        return ""
    said = f"{review.vendor}: version {review.head_version} is too small, after"
    said += f" {review.base_version} {review.needed_version} is needed"
    if review.bump == "none":
        return f"{said}: a version never goes down"
    causes = [row for row in review.changes if bump_of((row,), review.base_version) == review.bump]
    if not causes:
        return f"{said} ({review.bump}): texts of the package changed"
    more = len(causes) - 1
    others = f", and {more:,} more {'row' if more == 1 else 'rows'} of that weight" if more else ""
    return f"{said} ({review.bump}): {_shown(causes[0])}{others}"


def _shown(row: Change) -> str:
    return row.text.removesuffix(".")
