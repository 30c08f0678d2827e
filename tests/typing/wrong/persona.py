"""Uses of the Persona package that both type checkers must refuse."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from persona_client import Persona
from persona_client.webhooks import WebhookReceiver

persona = Persona(api_key="K")
cases = persona.cases
cases.create()  # refused: call-arg / reportCallIssue
cases.update("c", data={"attribute": {}})  # refused: arg-type / reportArgumentType
cases.update("c", data={"attributes": None})  # refused: arg-type / reportArgumentType
cases.assign("c", meta={"user-email-address": "a"})  # refused: arg-type / reportArgumentType
cases.assign("c", meta={})  # refused: arg-type / reportArgumentType
cases.set_tags("c", meta={"tag_name": "a"})  # refused: arg-type / reportArgumentType
cases.list(page={"size": "5"})  # refused: arg-type / reportArgumentType
cases.search(sort={"attribute": "a", "direction": "up"})  # refused: arg-type / reportArgumentType
cases.search(query={"and_": "status"})  # refused: arg-type / reportArgumentType
cases.search(query={"and_": [{"or_": [{}]}]})  # refused: arg-type / reportArgumentType
cases.get("c", key_inflection="camel")  # refused: call-arg / reportCallIssue
cases.delete("c")  # refused: attr-defined / reportAttributeAccessIssue
persona.webhooks.unwrap({"data": {}}, {})  # refused: arg-type / reportArgumentType
persona.webhooks.unwrap(b"")  # refused: call-arg / reportCallIssue
persona.webhooks.unwrap(b"", {}, tolerance="5m")  # refused: arg-type / reportArgumentType
persona.webhooks.unwrap(b"", {}, url="u")  # refused: call-arg / reportCallIssue
WebhookReceiver(secret=b"s")  # refused: arg-type / reportArgumentType
WebhookReceiver("s", retries=1)  # refused: call-arg / reportCallIssue
event = persona.webhooks.parse_unverified(b"")
event.data.attributes  # refused: union-attr / reportOptionalMemberAccess
