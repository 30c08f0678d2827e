"""What a package and its `models` export, loaded when first used."""

from collections.abc import Mapping

from ..package import Exports
from ..text import Docstring, Dotted, Path, literal, mapping
from .imports import imports

_RUNTIME = {
    "._runtime.drift": ("Drift", "Finding"),
    "._runtime.errors": (
        "ApiError",
        "ArgumentError",
        "AuthenticationError",
        "BadRequestError",
        "ClientError",
        "ConfigurationError",
        "ConflictError",
        "ConnectionFailedError",
        "DeadlineExceededError",
        "DecodeError",
        "DriftError",
        "GoneError",
        "NotFoundError",
        "NotReadyError",
        "NotYetAvailableError",
        "PaginationError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequestTimeoutError",
        "ServerError",
        "TransportError",
        "UnexpectedStatusError",
        "UnprocessableEntityError",
        "UploadError",
    ),
    "._runtime.pagination": ("AsyncPages", "AsyncWalk", "Pages", "Walk"),
    "._runtime.events": ("Event",),
    "._runtime.files": ("FileArgument", "FileContent"),
    "._runtime.hooks": ("Answered", "Retrying", "Sending"),
    "._runtime.response": ("RawResponse",),
    "._runtime.streamed": ("AsyncStreamedResponse", "StreamedResponse"),
    "._runtime.streams": ("AsyncStream", "Stream"),
    "._runtime.types": ("OMIT", "Omit", "Options", "Settings", "AsyncSettings"),
}


_OF_WEBHOOKS = ("WebhookExpiredError", "WebhookSignatureError")


def package_exports(class_name: str, docstring: Docstring, *, has_webhooks: bool) -> Exports:
    """The package's own `__init__`: the clients, the errors, what signatures name.

    A client that is called like something of the run time stands in its place.
    """
    clients = (f"Async{class_name}", class_name)
    modules = {"._client": clients, "._version": ("__version__",)}
    for module, names in _RUNTIME.items():
        if has_webhooks and module == "._runtime.errors":
            names = (*names, *_OF_WEBHOOKS)
        if left := tuple(name for name in names if name not in clients):
            modules[module] = left
    return _exports("__init__.py", docstring, modules, "._runtime.lazy")


def folder_exports(
    folder: str, docstring: Docstring, modules: Mapping[str, tuple[str, ...]]
) -> Exports:
    """The `__init__` of a folder of models: every class by its module."""
    return _exports(f"{folder}/__init__.py", docstring, modules, ".._runtime.lazy")


def _exports(
    path: str, docstring: Docstring, modules: Mapping[str, tuple[str, ...]], lazy: str
) -> Exports:
    names = sorted(name for group in modules.values() for name in group)
    return Exports(
        path=Path(path),
        docstring=docstring,
        imports=imports(modules),
        names=literal(tuple(names)),
        modules=mapping({m: literal(tuple(sorted(modules[m]))) for m in sorted(modules)}),
        lazy_module=Dotted(lazy),
    )
