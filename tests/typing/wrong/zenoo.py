"""Uses of the Zenoo package that both type checkers must refuse, each for the reason beside it."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

import zenoo_client
from zenoo_client import AsyncZenoo, Zenoo
from zenoo_client.models import CaseAnswer

zenoo = Zenoo(api_key="K")
Zenoo("K")  # refused: call-arg / reportCallIssue
Zenoo(api_key=1)  # refused: arg-type / reportArgumentType
Zenoo(environment="prod")  # refused: arg-type / reportArgumentType
Zenoo(tenant="acme")  # refused: call-arg / reportCallIssue
Zenoo(timeout="5")  # refused: arg-type / reportArgumentType
zenoo_client.Zeno  # refused: attr-defined / reportAttributeAccessIssue
zenoo.cases.update("cas_1", status="closed")  # refused: arg-type / reportArgumentType
zenoo.cases.update("cas_1", status=None)  # refused: arg-type / reportArgumentType
zenoo.cases.update("cas_1", stats="Closed")  # refused: call-arg / reportCallIssue
zenoo.cases.update("cas_1", "Closed")  # refused: call-arg / reportCallIssue
zenoo.cases.update(7, status="Closed")  # refused: arg-type / reportArgumentType
zenoo.cases.update(status="Closed")  # refused: call-arg / reportCallIssue
zenoo.cases.update("cas_1", max_retries="2")  # refused: arg-type / reportArgumentType
zenoo.cases.updat("cas_1")  # refused: attr-defined / reportAttributeAccessIssue
zenoo.case.update("cas_1")  # refused: attr-defined / reportAttributeAccessIssue
zenoo.cases.close("cas_1")  # refused: call-arg / reportCallIssue
zenoo.cases.create(entity={"firstName": "Ada"})  # refused: arg-type / reportArgumentType
zenoo.cases.create(entity={"type": "Robot"})  # refused: arg-type / reportArgumentType
zenoo.cases.comments.create("cas_1", body=None)  # refused: arg-type / reportArgumentType
zenoo.cases.get("cas_1").data.stage  # refused: attr-defined / reportAttributeAccessIssue
zenoo.cases.get("cas_1").data.status.upper()  # refused: union-attr / reportOptionalMemberAccess
zenoo.cases.list().token  # refused: attr-defined / reportAttributeAccessIssue
zenoo.alerts.resolve("alt_1", action="Approve")  # refused: call-arg / reportCallIssue
zenoo.checks.waive("chk_1", reason="Too dear")  # refused: arg-type / reportArgumentType
zenoo.flow.results.get("p").tokens  # refused: union-attr / reportOptionalMemberAccess
zenoo.cases.with_raw_response.get()  # refused: call-arg / reportCallIssue
zenoo.cases.with_streaming_response.get()  # refused: call-arg / reportCallIssue
zenoo.with_options(api_key="K")  # refused: call-arg / reportCallIssue
Zenoo(on_retry=print, on_response=len)  # refused: arg-type / reportArgumentType
Zenoo(on_request="print")  # refused: arg-type / reportArgumentType
Zenoo(rate_limit=100)  # refused: arg-type / reportArgumentType
Zenoo(telemetry="yes")  # refused: arg-type / reportArgumentType
zenoo.with_options(timeout="1")  # refused: arg-type / reportArgumentType
zenoo.request("GET")  # refused: call-overload / reportCallIssue
zenoo.request("", "", answer=CaseAnswer).x  # refused: attr-defined / reportAttributeAccessIssue


async def asynchronous(client: AsyncZenoo) -> None:
    """What must be awaited is no answer."""
    client.cases.get("cas_1").data  # refused: attr-defined / reportAttributeAccessIssue
    for _ in client.cases.list():  # refused: attr-defined / reportGeneralTypeIssues
        pass
