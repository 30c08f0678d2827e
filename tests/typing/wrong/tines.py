"""Uses of the Tines package that both type checkers must refuse."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

# mypy: enable-error-code="deprecated"

from tines_client import AsyncTines, Tines

tines = Tines(tenant="acme", api_key="K")
Tines(tenant=["acme"])  # refused: arg-type / reportArgumentType
tines.cases.update("42", status="closed")  # refused: arg-type / reportArgumentType
tines.cases.update(42, status="CLOSED")  # refused: arg-type / reportArgumentType
tines.cases.update(42, opened_at="2026-03-14")  # refused: arg-type / reportArgumentType
tines.cases.create(name="n")  # refused: call-arg / reportCallIssue
tines.cases.list(filters={"state": "OPEN"})  # refused: arg-type / reportArgumentType
tines.cases.list(filters={"status": "open"})  # refused: arg-type / reportArgumentType
tines.cases.comments.delete(42)  # refused: call-arg / reportCallIssue
tines.cases.pdf(42).case_id  # refused: attr-defined / reportAttributeAccessIssue
tines.v1.cases.update(42, name="Updated case name")  # refused: deprecated / reportDeprecated
tines.v2.cases.get(42)  # refused: attr-defined / reportAttributeAccessIssue


async def asynchronous(client: AsyncTines) -> None:
    """Deprecation reaches the asynchronous client too."""
    await client.v1.cases.get(42)  # refused: deprecated / reportDeprecated
    client.v1.cases.list()  # refused: deprecated / reportDeprecated


tines.webhooks.unwrap(b"", {})  # refused: attr-defined / reportAttributeAccessIssue
