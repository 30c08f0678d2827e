"""Uses of the ServerOps package that both type checkers accept."""

from typing import assert_type

from serverops_client import AsyncServerOps, NotYetAvailableError, Pages, ServerOps
from serverops_client.models.cases import Case, CaseList, CaseStatus


def calls(serverops: ServerOps) -> None:
    """An announced operation has its types already."""
    try:
        case = serverops.cases.update("c1", title="t")
    except NotYetAvailableError:
        return
    assert_type(case, Case)
    assert_type(case.status, CaseStatus | None)
    assert_type(serverops.cases.list(limit=5), Pages[Case, CaseList])


async def asynchronous() -> None:
    """The same, awaited."""
    async with AsyncServerOps(api_key="K", allow_draft=True) as serverops:
        assert_type(await serverops.cases.get("c1"), Case)
        async for case in serverops.cases.list():
            assert_type(case.title, str | None)
