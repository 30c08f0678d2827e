"""Api + Config of each vendor -> one page that compares them; nothing on it is kept by hand."""

from collections.abc import Iterable, Mapping

from ..api import Api
from ..config import Config
from ..document import Document
from ..text import Prose, prose
from ..vendors_page import Row, Rows, Topic, VendorFacts, VendorsPage
from . import requests, service
from .errors import errors
from .kept import from_text, to_text

__all__ = ["facts", "from_text", "page", "to_text"]

_METHODS = tuple(f"`{method.upper()}`" for method in requests.METHODS)
# Each table: its heading, what it says, and its columns behind the vendor's name.
_TOPICS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "Operations": ("Each is a method.", ("all", "deprecated", "draft", *_METHODS, "others")),
    "Access": (
        "Security schemes, the variables that hold their secrets, and what asks for them.",
        ("scheme", "variables", "operations", "scopes"),
    ),
    "Servers": ("The first is the default.", ("servers", "variables")),
    "Updates": (
        "`PUT` sends the whole and `PATCH` a part, where a vendor says nothing else. In brackets: of how"
        " many operations it is said.",
        ("operations", "what is omitted", "null", "arrays"),
    ),
    "Idempotency": (
        "A key makes a repeated request count once.",
        ("header", "holds", "methods", "operations that take it"),
    ),
    "Pagination": (
        "How lists go on; pointers are into the answer.",
        ("style", "argument", "goes on by", "operations"),
    ),
    "Retries": (
        "Operations with another rule than that of their method, and codes in the bodies of errors;"
        " statuses with a rule of their own.",
        (
            "never again",
            "after a refusal only",
            "always",
            "codes that pass",
            "codes that stay",
            "statuses",
        ),
    ),
    "Rate limits": ("All that are named hold together.", ("limits", "headers")),
    "Errors": ("What their bodies hold.", ("body", "statuses")),
    "Webhooks": ("What the vendor sends by itself.", ("events", "names", "signature")),
    "Lifecycle": (
        "What goes, and what is announced and not open.",
        ("deprecated", "until", "draft"),
    ),
    "Evidence": (
        "What the statements of a document that was written by hand rest on.",
        ("kind", "all", "stated", "by example", "inferred", "assumed"),
    ),
    "Documentation": ("", ("address", "pages that were read")),
}


def facts(
    vendor: str,
    api: Api,
    config: Config,
    document: Document,
    pages: Mapping[str, str],
    evidence: Mapping[str, Mapping[str, int]] | None,
) -> VendorFacts:
    """What the page says of one vendor.

    `document` is the normalized one, `pages` maps ids of evidence.yaml to URLs, and `evidence` is
    what a survey counted: None for a document that the vendor publishes.
    """
    rows: dict[str, Rows] = {
        "Operations": requests.operations(api),
        "Access": service.access(api, config),
        "Servers": service.servers(api, config),
        "Updates": requests.updates(api),
        "Idempotency": requests.idempotency(api, config),
        "Pagination": requests.pagination(config),
        "Retries": requests.retries(config),
        "Rate limits": requests.rate_limits(config),
        "Errors": errors(api),
        "Webhooks": service.webhooks(document.content.get("webhooks") or {}, config),
        "Lifecycle": service.lifecycle(api),
        "Evidence": service.evidence(evidence),
        "Documentation": service.documentation(config, pages),
    }
    return VendorFacts(prose(api.title.strip() or vendor), rows)


def page(vendors: Iterable[VendorFacts]) -> VendorsPage:
    """The page, with the vendors in the given order."""
    found = list(vendors)
    return VendorsPage(
        tuple(
            Topic(
                title=Prose(title),
                text=Prose(text),
                has_text=bool(text),
                columns=tuple(map(Prose, columns)),
                rows=tuple(Row(one.vendor, cells) for one in found for cells in one.rows[title]),
            )
            for title, (text, columns) in _TOPICS.items()
        )
    )
