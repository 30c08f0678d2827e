"""Models of what calls send: admin templates."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ActionTemplateValueTypeInput = TypeAliasType(
    "ActionTemplateValueTypeInput",
    Literal["TEXT", "NUMBER", "BOOLEAN", "DATE", "OBJECT", "OPTION", "CODE", "CREDENTIAL"],
)
"""The kind of value."""


class ActionTemplateCreate(Input):
    """An action template to be created."""

    name: str
    """What the template is called."""
    description: str
    """What its steps do."""
    vendor: str
    """Whose product the steps use."""
    product: str
    """The product that the steps use."""
    agent_type: str
    """The type of the steps, a name that begins with `Agents::`."""
    agent_options: dict[str, Any]
    """The options of the steps, which depend on their type."""
    action_inputs: list[ActionTemplateValueInput] | MISSING = MISSING
    """What is asked for when a step is made from the template."""


class ActionTemplateUpdate(Input):
    """What an action template is to be. Shown by example."""

    name: str
    """What the template is called."""
    description: str
    """What its steps do."""
    vendor: str
    """Whose product the steps use."""
    product: str
    """The product that the steps use."""
    agent_type: str
    """The type of the steps, a name that begins with `Agents::`."""
    agent_options: dict[str, Any]
    """The options of the steps, which depend on their type."""


class ActionTemplateValueDetailsInput(Input):
    """More about a value that a template asks for; each key is for one kind of value."""

    json_schema: Any | MISSING = MISSING
    """For an object"""
    options: list[Any] | MISSING = MISSING
    """For an option, what can be chosen. Inferred."""
    multi_select_enabled: bool | MISSING = MISSING
    """For an option, whether several can be chosen."""
    code_language: str | MISSING = MISSING
    """For code, the language."""


class ActionTemplateValueInput(Input):
    """A value that a template asks for when a step is made from it."""

    name: str
    """What the value is called."""
    type: ActionTemplateValueTypeInput
    """The kind of value."""
    required: bool | MISSING = MISSING
    """Whether a value must be given. For a credential it must be true. Default: `False`."""
    description: str | MISSING = MISSING
    """What the value is for."""
    default_value: Any | MISSING = MISSING
    """The value that is used when none is given."""
    data: ActionTemplateValueDetailsInput | MISSING = MISSING
    """More about values of some kinds."""
