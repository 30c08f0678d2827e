"""client.yaml: what an OpenAPI document cannot say about a package.

Every default is settled here, so that later stages never ask whether a key was given.
"""

from .. import notation
from ..diagnostics import Collector, Location
from ..fields import Fields, kind_of
from ..naming import words
from . import behaviour, limits, naming, polling, retrying, webhooks
from .arguments import RESERVED, NamedArgument, check_arguments, named_arguments
from .keys import without_media_type
from .values import (
    AnyCredential,
    BasicCredential,
    Bodies,
    BodyDigest,
    ClientCredential,
    Config,
    Credential,
    ErrorCodes,
    EventName,
    HmacSignature,
    Idempotency,
    JwtSignature,
    PackageNames,
    Pagination,
    Polling,
    RateLimit,
    RateLimitHeaders,
    Retries,
    ServerVariable,
    Waiver,
    WebhookSignature,
)

__all__ = [
    "RESERVED",
    "AnyCredential",
    "BasicCredential",
    "Bodies",
    "BodyDigest",
    "ClientCredential",
    "Config",
    "Credential",
    "ErrorCodes",
    "EventName",
    "HmacSignature",
    "Idempotency",
    "JwtSignature",
    "NamedArgument",
    "PackageNames",
    "Pagination",
    "Polling",
    "RateLimit",
    "RateLimitHeaders",
    "Retries",
    "ServerVariable",
    "Waiver",
    "WebhookSignature",
    "named_arguments",
    "read",
    "without_media_type",
]


def read(text: str, file: str, folder_name: str, collector: Collector) -> Config:
    """Takes the text of client.yaml (empty for none), its path as printed, the vendor's folder's name.

    Returns the configuration; what is wrong in it is reported and replaced by its default.
    """
    parsed = notation.read(text, file, collector)
    content = parsed.content if parsed is not None else None
    locate = parsed.locate if parsed is not None else lambda pointer: Location(file)
    if content is not None and not isinstance(content, dict):
        message = f"the file holds {kind_of(content)}; an object is expected"
        collector.error("wrong-type", message, at=locate(""))
        content = None
    fields = Fields(content or {}, "", locate, collector)
    fields.only(*(name for name in Config.__slots__ if name not in ("event", "locate", "prefix")))
    prefix = "_".join(words(folder_name)).upper()
    environments = naming.environments(fields.mapping("environments"))
    config = Config(
        prefix=prefix,
        package=naming.package(fields.mapping("package"), folder_name),
        published_as=fields.text("published_as"),
        upstream=fields.url("upstream"),
        documentation=fields.url("documentation"),
        environments=environments,
        server_variables={
            name: naming.server_variable(name, variable, prefix)
            for name, variable in fields.mapping("server_variables").mappings()
        },
        credentials={
            scheme: naming.credential(credential, prefix)
            for scheme, credential in fields.mapping("credentials").mappings()
        },
        headers=naming.headers(fields.mapping("headers")),
        operations=naming.operations(fields.mapping("operations")),
        names=naming.names(fields.mapping("names")),
        bodies=behaviour.bodies(fields.mapping("bodies")),
        pagination=behaviour.paginations(fields.mapping("pagination")),
        polling=polling.pollings(fields.mapping("polling")),
        idempotency=behaviour.idempotency(fields.mapping("idempotency")),
        retries=retrying.retries(fields.mapping("retries")),
        rate_limits=limits.rate_limits(fields.array("rate_limits"), environments),
        rate_limit_headers=limits.rate_limit_headers(fields.mapping("rate_limit_headers")),
        request_id=behaviour.request_id(fields),
        webhooks=webhooks.webhook_signature(fields.mapping("webhooks"), prefix),
        event=webhooks.event_name(fields.mapping("webhooks")),
        waivers=behaviour.waivers(fields.array("waivers")),
        most_operations=fields.positive("most_operations"),
        locate=locate,
    )
    check_arguments(config, collector)
    return config
