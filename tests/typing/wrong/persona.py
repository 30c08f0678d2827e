"""Uses of the Persona package that both type checkers must refuse."""

# What follows from a refusal is not asked for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from persona_client import Persona

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
