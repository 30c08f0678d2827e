"""Uses of the ServerOps package that both type checkers accept."""

from typing import assert_type

from serverops_client import (
    AsyncServerOps,
    AsyncStream,
    Event,
    NotYetAvailableError,
    Pages,
    ServerOps,
    Stream,
)
from serverops_client.models.cases import Case, CaseList, CaseStatus
from serverops_client.models.logs import TailEvent


def calls(serverops: ServerOps) -> None:
    """An announced operation has its types already."""
    try:
        case = serverops.cases.update("c1", title="t")
    except NotYetAvailableError:
        return
    assert_type(case, Case)
    assert_type(case.status, CaseStatus | None)
    assert_type(serverops.cases.list(limit=5), Pages[Case, CaseList])


def streams(serverops: ServerOps) -> None:
    """Events, decoded or as they come."""
    with serverops.logs.tail(q="level:error", timeout=60) as events:
        assert_type(events, Stream[TailEvent])
        for event in events:
            assert_type(event, TailEvent)
            break
        for raw in events.events():
            assert_type(raw, Event)


async def asynchronous() -> None:
    """The same, awaited."""
    async with AsyncServerOps(api_key="K", allow_draft=True) as serverops:
        assert_type(await serverops.cases.get("c1"), Case)
        async for case in serverops.cases.list():
            assert_type(case.title, str | None)
        async with await serverops.logs.tail(q="level:error") as events:
            assert_type(events, AsyncStream[TailEvent])
            assert_type([event async for event in events], list[TailEvent])
