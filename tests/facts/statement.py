"""What a collection of facts says about an API, cut into single statements."""

from typing import NamedTuple


class Statement(NamedTuple):
    """One thing that a vendor documents, and that the spec has to have.

    `operation` is the method and the path as the spec writes it, or `WEBHOOK <name>`. `part` is
    operation, parameter, body, response or header (of a response). The `name` of a parameter is its
    location and its wire name (`query status`; a member of an object in brackets is
    `query filter[status]`), in bodies and responses it is the path of properties, with `[]` for
    items and `{}` for further properties: `data[].status`. An allowed value is a statement of its
    own, whose `value` is the value's JSON text.
    """

    operation: str
    part: str
    name: str = ""
    value: str = ""

    def __str__(self) -> str:
        text = f"{self.operation}: {self.part} {self.name}".rstrip()
        return f"{text} = {self.value}" if self.value else text
