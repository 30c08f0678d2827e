"""Whether a version is enough, and the sentence that says why not."""

from .change import Review
from .versions import bump_of


def verdict(review: Review) -> str:
    """One sentence about a version that is too small; empty where it is enough."""
    if review.is_version_enough:
        return ""
    if not review.head_version:
        said = f"{review.vendor}: a change breaks what was there"
        said += ", and info.version of the two documents cannot be compared"
        return f"{said}.{_first(review)}"
    head, base = review.head_version, review.base_version
    said = f"{review.vendor}: version {head} is too small"
    if review.bump == "none":
        return f"{said}: it was {base}, and a version never goes down"
    after = "" if head == base else f" after {base}"
    said += f": {review.needed_version} is needed{after} ({review.bump})"
    return f"{said}.{_first(review) or ' Only texts, and the inside of the package, changed.'}"


def _first(review: Review) -> str:
    """The first row that asks for so much, and how many others do; empty where none does."""
    base = review.base_version
    causes = [row for row in review.changes if bump_of((row,), base) == review.bump]
    more = len(causes) - 1
    others = f" And {more:,} more {'row' if more == 1 else 'rows'} of that weight." if more else ""
    return f" {causes[0].text}{others}" if causes else ""
