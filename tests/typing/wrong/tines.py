"""Uses of the Tines package that both type checkers must refuse."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

# mypy: enable-error-code="deprecated"

from tines_client import AsyncTines, Tines
from tines_client.testing import FakeAsyncTines, FakeTines

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


def fakes(fake: FakeTines, other: FakeAsyncTines) -> None:
    """A fake refuses what the client does, and answers that its methods cannot give."""
    fake.cases.update("42", status="closed")  # refused: arg-type / reportArgumentType
    fake.cases.update(42, status="CLOSED")  # refused: arg-type / reportArgumentType
    fake.cases.update.returns(42)  # refused: arg-type / reportArgumentType
    fake.cases.update.returns(fake.cases.list.example())  # refused: arg-type / reportArgumentType
    fake.cases.update.raises(ValueError)  # refused: arg-type / reportArgumentType
    fake.cases.update.returns_page({})  # refused: attr-defined / reportAttributeAccessIssue
    fake.cases.pdf.returns("text")  # refused: arg-type / reportArgumentType
    fake.cases.list.returns([1])  # refused: list-item / reportArgumentType
    fake.cases.update.example().nothing  # refused: attr-defined / reportAttributeAccessIssue
    fake.cases.updates  # refused: attr-defined / reportAttributeAccessIssue
    FakeTines(api="K")  # refused: call-arg / reportCallIssue
    other.cases.update(42).case_id  # refused: attr-defined / reportAttributeAccessIssue
