"""What the hooks of a client are told. Light: imports nothing that a call needs.

Nothing here holds a credential, a value of the query or a body.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sending:
    """What the `on_request` hook gets, before each attempt of a call.

    `attempt` counts from 1 what one call sends, redirects too. `url` has no query. `headers` have
    `***` where credentials stand; a header that the connection adds is not among them.
    """

    operation: str
    attempt: int
    method: str
    url: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answered:
    """What the `on_response` hook gets, after each attempt that was answered, with any status.

    `seconds` is the time from the request to the end of the answer, of a stream to its beginning.
    `headers` are found in any case, and have `***` where credentials stand. `request_id` is what the
    vendor calls the request; None where the answer does not say.
    """

    operation: str
    attempt: int
    method: str
    url: str
    status: int
    headers: Mapping[str, str]
    seconds: float
    request_id: str | None


@dataclass(frozen=True, slots=True)
class Retrying:
    """What the `on_retry` hook gets, before the wait for another attempt.

    `attempt` is the one that failed, `reason` what became of it (`HTTP 503`, or the fault of the
    connection), `seconds` the wait that begins now.
    """

    operation: str
    attempt: int
    reason: str
    seconds: float
