"""The page about all vendors, as far as a run can make it."""

from typing import TYPE_CHECKING

from ..cache import Cache
from ..workspace import Workspace
from .report import Report

if TYPE_CHECKING:
    from ..pipeline import Stages
    from ..side_by_side import Page


def page_of(
    workspace: Workspace, built: "dict[str, Stages]", cache: Cache, report: Report
) -> "Page | None":
    """The page about all vendors; None, with the reason in the report, where it cannot be made."""
    if report.has_failed:
        report.add_page("left as it is, because of the errors above")
        return None
    from ..side_by_side import side_by_side  # only now: it loads the whole pipeline

    page = side_by_side(workspace.vendors(), built, cache)
    if page.unreadable:
        report.add_page(f"left as it is: {', '.join(page.unreadable)} cannot be read")
    return page
