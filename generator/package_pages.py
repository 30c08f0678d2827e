"""What README.md and api.md of a package say beside what every package has: `lower` states it, the
templates print it."""

from .records import record
from .text import Dotted, Expression, Identifier, Prose, TomlString


@record(frozen=True, slots=True)
class DocumentedMethod:
    """One row of `api.md`."""

    call: Prose
    returns: Prose
    wire: Prose
    summary: Prose
    url: Prose


@record(frozen=True, slots=True)
class DocumentedResource:
    title: Prose
    methods: tuple[DocumentedMethod, ...]


@record(frozen=True, slots=True)
class DocumentedEvent:
    """One row of the events in `api.md`."""

    name: Prose
    type: Prose
    summary: Prose
    url: Prose


@record(frozen=True, slots=True)
class DocumentedWebhooks:
    """What README.md and api.md say of webhooks; `example` is a model of an event.

    `is_replayable` says that nothing can refuse a request that was recorded and sent again,
    `is_untimely` that the receiver has to ask for it.
    """

    calls: tuple[DocumentedMethod, ...]
    events: tuple[DocumentedEvent, ...]
    has_events: bool
    is_signed: bool
    is_token: bool
    is_replayable: bool
    is_untimely: bool
    example: Identifier | None
    variable: Prose
    header: Prose
    extra: Prose | None


@record(frozen=True, slots=True)
class Example:
    """A call that a reader can run: `client.<name>(<given>)`.

    `given` ends with a comma where it holds anything, so that options can follow; `inside` is the
    call on its resource: `get(42)`. `shown` is what of the answer, or of an item, is worth printing:
    `.id`, or nothing for all of it. `is_by_path` says that nothing is sent but the path.
    """

    name: Dotted
    resource: Dotted
    method: Identifier
    call: Expression
    inside: Expression
    given: Expression
    has_answer: bool
    shown: Expression
    wire_path: Expression
    path_parameters: Expression
    has_path_parameters: bool
    is_by_path: bool


@record(frozen=True, slots=True)
class NestedExample:
    """A call with an object inside of an argument: as a dict, and as its model."""

    as_dict: Expression
    as_model: Expression
    model: Identifier


@record(frozen=True, slots=True)
class ArgumentRow:
    """One argument of the client."""

    name: Prose
    variable: Prose
    text: Prose


@record(frozen=True, slots=True)
class EnvironmentRow:
    name: Prose
    url: Prose


@record(frozen=True, slots=True)
class ErrorRow:
    """A class of errors, what it stands for, and how many operations document it."""

    name: Prose
    status: Prose
    text: Prose
    documented: Prose


@record(frozen=True, slots=True)
class Retries:
    """What is known of this API about calls that are sent again; what is empty is not known."""

    max_retries: Expression
    idempotency: Prose
    has_idempotency: bool
    codes: Prose
    has_codes: bool
    careful: Prose
    has_careful: bool
    limits: Prose
    has_limits: bool


@record(frozen=True, slots=True)
class Lifecycle:
    """Operations that are not simply there, each list in one paragraph."""

    deprecated: Prose
    has_deprecated: bool
    unstable: Prose
    has_unstable: bool
    drafts: Prose
    has_drafts: bool
    draft: Example | None


@record(frozen=True, slots=True)
class Access:
    """How a client is let in, and where it goes; `needed` says which credentials a call takes."""

    credentials: tuple[ArgumentRow, ...]
    has_credentials: bool
    needed: Prose
    has_needed: bool
    has_tokens: bool
    server_arguments: tuple[ArgumentRow, ...]
    has_server_arguments: bool
    environments: tuple[EnvironmentRow, ...]
    has_environments: bool
    environment: Expression
    base_url_variable: Prose


@record(frozen=True, slots=True)
class Shown:
    """The operations that a page shows; None where the API has none that can be shown."""

    first: Example | None
    reading: Example | None
    requested: Example | None
    listing: Example | None
    nested: NestedExample | None
    waiting: Example | None
    upload: Example | None
    download: Example | None
    stream: Example | None
    has_files: bool


@record(frozen=True, slots=True)
class ReadmePage:
    """README.md of one package."""

    distribution_name: Prose
    distribution: TomlString
    module: Identifier
    class_name: Identifier
    async_class_name: Identifier
    fixture: Identifier
    title: Prose
    description: Prose
    has_description: bool
    documentation_link: Prose | None
    webhooks_extra: Prose | None
    construction: Expression
    constructed: Expression
    drift_import: Expression
    draft_import: Expression
    errors_import: Expression
    hook_import: Expression
    access: Access
    shown: Shown
    error_body: Prose
    has_error_body: bool
    errors: tuple[ErrorRow, ...]
    retries: Retries
    lifecycle: Lifecycle
    webhooks: tuple[DocumentedWebhooks, ...]
