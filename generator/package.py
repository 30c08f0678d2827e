"""What a generated package contains, in Python's words: the result of `lower`, for the templates.

Every leaf is one of the safe values of `text`; a template prints them and decides nothing.
"""

from .model_modules import ModelModule
from .package_pages import DocumentedResource, DocumentedWebhooks, ReadmePage
from .records import record
from .text import Annotation, Docstring, Dotted, Expression, Identifier, Path, Prose, TomlString


@record(frozen=True, slots=True)
class Import:
    """`from module import names`; the names are sorted.

    `opens_group` asks for an empty line before it: ours follow those of others.
    """

    module: Dotted
    names: tuple[Identifier, ...]
    opens_group: bool


@record(frozen=True, slots=True)
class Constant:
    """A value that several operations of a module share."""

    name: Identifier
    value: Expression


@record(frozen=True, slots=True)
class Argument:
    """An argument of a method or of the client; `default` None means that it is required."""

    name: Identifier
    annotation: Annotation
    default: Expression | None
    has_default: bool


@record(frozen=True, slots=True)
class Signature:
    """The arguments of a method and what it returns."""

    positional: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    has_keywords: bool
    returns: Annotation
    async_returns: Annotation


@record(frozen=True, slots=True)
class Method:
    """A method of a resource, and the operation behind it.

    `declared` is the type of the constant. `overloads` say what comes back for which arguments, where that is not the same for all.
    """

    name: Identifier
    constant: Identifier
    operation: Expression
    declared: Annotation
    signature: Signature
    overloads: tuple[Signature, ...]
    arguments: Expression
    doubts: Prose
    docstring: Docstring
    async_docstring: Docstring
    is_paged: bool
    is_stream: bool
    is_polling: bool
    has_raw: bool
    is_deprecated: bool
    deprecation: Expression | None


@record(frozen=True, slots=True)
class Child:
    """A resource inside a resource or a client."""

    attribute: Identifier
    module: Identifier
    class_name: Identifier
    async_class_name: Identifier
    docstring: Docstring


@record(frozen=True, slots=True)
class Resource:
    """One module of `resources/`: its classes for sync, async and raw answers.

    `is_receiver` says that it reads webhooks, too.
    """

    path: Path
    class_name: Identifier
    async_class_name: Identifier
    raw_class_name: Identifier
    async_raw_class_name: Identifier
    streamed_class_name: Identifier
    async_streamed_class_name: Identifier
    docstring: Docstring
    imports: tuple[Import, ...]
    typing_imports: tuple[Import, ...]
    has_builtins: bool
    has_deprecated: bool
    is_receiver: bool
    constants: tuple[Constant, ...]
    methods: tuple[Method, ...]
    has_raw: bool
    children: tuple[Child, ...]


@record(frozen=True, slots=True)
class FakeMethod:
    """What stands for a method in a fake resource.

    Where overloads say what comes back, `decorator` is that for sync and async alike.
    """

    method: Method
    is_overloaded: bool
    decorator: Identifier


@record(frozen=True, slots=True)
class FakeResource:
    """One module of `fakes/`: a resource for sync and async that tests tell what to answer."""

    path: Path
    module: Identifier
    class_name: Identifier
    async_class_name: Identifier
    real: Resource
    decorators: tuple[Identifier, ...]
    typing_imports: tuple[Import, ...]
    methods: tuple[FakeMethod, ...]
    has_methods: bool
    has_builtins: bool
    has_typing: bool
    has_children: bool
    children: tuple[Child, ...]


@record(frozen=True, slots=True)
class Client:
    """The two client classes."""

    class_name: Identifier
    async_class_name: Identifier
    docstring: Docstring
    async_docstring: Docstring
    definition: Expression
    imports: tuple[Import, ...]
    environment: Annotation | None
    default_environment: Expression
    arguments: tuple[Argument, ...]
    async_arguments: tuple[Argument, ...]
    typing_imports: tuple[Import, ...]
    values: Expression
    resources: tuple[Child, ...]


@record(frozen=True, slots=True)
class Webhooks:
    """The module that reads what the vendor sends by itself.

    `event` is the text of the union of all events. `is_signed` says that it is known how they are
    signed; then `is_token` by a JSON Web Token, or else `is_timed` with a time.
    """

    path: Path
    docstring: Docstring
    imports: tuple[Import, ...]
    names: Expression
    event: Expression
    definition: Expression
    is_signed: bool
    is_token: bool
    is_timed: bool
    has_identifier: bool
    tolerance: Expression
    receiver_docstring: Docstring
    unwrap_docstring: Docstring
    parse_docstring: Docstring
    sign_docstring: Docstring


@record(frozen=True, slots=True)
class Testing:
    """The fakes of both clients, and the fixtures that hand them to tests."""

    class_name: Identifier
    async_class_name: Identifier
    client: Client
    arguments: tuple[Argument, ...]
    async_arguments: tuple[Argument, ...]
    resources: tuple[Child, ...]
    module: Expression
    class_text: Expression
    async_class_text: Expression
    fixture: Identifier
    async_fixture: Identifier
    fixture_text: Expression
    async_fixture_text: Expression


@record(frozen=True, slots=True)
class Exports:
    """Names of a package that are loaded when first used: for type checkers, and by module."""

    path: Path
    docstring: Docstring
    imports: tuple[Import, ...]
    names: Expression
    modules: Expression
    lazy_module: Dotted


@record(frozen=True, slots=True)
class Metadata:
    """What pyproject.toml and api.md say."""

    distribution: TomlString
    version: TomlString
    version_literal: Expression
    summary: TomlString
    module: Identifier
    class_name: Identifier
    async_class_name: Identifier
    title: Prose
    documentation: TomlString | None
    resources: tuple[DocumentedResource, ...]
    webhooks: tuple[DocumentedWebhooks, ...]
    has_webhooks_extra: bool


@record(frozen=True, slots=True)
class Package:
    module: Identifier
    metadata: Metadata
    readme: ReadmePage
    client: Client
    exports: tuple[Exports, ...]
    webhooks: tuple[Webhooks, ...]
    resources: tuple[Resource, ...]
    fakes: tuple[FakeResource, ...]
    testing: Testing
    models: tuple[ModelModule, ...]
