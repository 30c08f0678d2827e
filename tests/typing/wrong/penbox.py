"""Uses of the Penbox package that both type checkers must refuse."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from penbox_client import Penbox

penbox = Penbox(api_key="K")
Penbox(environment="production")  # refused: call-arg / reportCallIssue
penbox.cases.update_data("id")  # refused: call-arg / reportCallIssue
penbox.cases.update_data("id", data=[1])  # refused: arg-type / reportArgumentType
penbox.cases.update_data("id", data=None)  # refused: arg-type / reportArgumentType
penbox.cases.list(page=2)  # refused: arg-type / reportArgumentType
penbox.cases.list(page={"nr": 2})  # refused: arg-type / reportArgumentType
penbox.cases.list(page={"number": "2"})  # refused: arg-type / reportArgumentType
penbox.cases.list(sort="created")  # refused: arg-type / reportArgumentType
penbox.cases.list(archived="no")  # refused: arg-type / reportArgumentType
penbox.cases.start_step("id", 1)  # refused: arg-type / reportArgumentType
penbox.cases.delete("id")  # refused: attr-defined / reportAttributeAccessIssue
files = penbox.attachments
files.get("id", accept="text/html")  # refused: call-overload / reportArgumentType, reportCallIssue
files.upload(name="a", data="", file=b"")  # refused: call-arg / reportCallIssue
files.upload_multipart(file=1)  # refused: arg-type / reportArgumentType
files.upload_multipart(file="a.pdf")  # refused: arg-type / reportArgumentType
files.upload_multipart(file=("a", "text"))  # refused: arg-type / reportArgumentType
files.upload_multipart(file=b"", data="")  # refused: call-arg / reportCallIssue
penbox.webhooks.unwrap(b"", {})  # refused: call-arg / reportCallIssue
