"""Uses of the ServerOps package that both type checkers must refuse."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from serverops_client import ServerOps

serverops = ServerOps(api_key="K")
ServerOps(allow_drafts=True)  # refused: call-arg / reportCallIssue
ServerOps(allow_draft="yes")  # refused: arg-type / reportArgumentType
serverops.cases.update("c1", title=1)  # refused: arg-type / reportArgumentType
serverops.cases.update("c1", status="gone")  # refused: arg-type / reportArgumentType
serverops.cases.list(limit="5")  # refused: arg-type / reportArgumentType
serverops.cases.create(title="t")  # refused: attr-defined / reportAttributeAccessIssue
