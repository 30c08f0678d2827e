"""Models of answers: admin templates."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

ActionTemplateReadAccess = TypeAliasType(
    "ActionTemplateReadAccess", Literal["TEAM", "GLOBAL", "SPECIFIC_TEAMS"] | str
)
"""Who may use the template."""


ActionTemplateValueType = TypeAliasType(
    "ActionTemplateValueType",
    Literal["TEXT", "NUMBER", "BOOLEAN", "DATE", "OBJECT", "OPTION", "CODE", "CREDENTIAL"] | str,
)
"""The kind of value."""


class ActionTemplate(Answer):
    """What steps of one kind can be made from."""

    id: str | int
    """The id of the template, as a string or as a number. Shown by example."""
    name: str | None = None
    """What the template is called."""
    description: str | None = None
    """What its steps do."""
    agent_type: str | None = None
    """The type of the steps, a name that begins with `Agents::`."""
    agent_options: dict[str, Any] | None = None
    """The options of the steps, which depend on their type."""
    vendor: str | None = None
    """Whose product the steps use."""
    product: str | None = None
    """The product that the steps use."""
    team_id: int | None = None
    """The team that the template belongs to."""
    read_access: ActionTemplateReadAccess | None = None
    """Who may use the template."""
    shared_team_slugs: list[str] | None = None
    """The slugs of the teams that may use the template, where only some may."""
    action_inputs: list[ActionTemplateValue] | None = None
    """What is asked for when a step is made from the template."""


class ActionTemplateList(Answer):
    """One page of action templates."""

    templates: Annotated[list[ActionTemplate], Field(alias="admin/templates")]
    """The templates of the page."""
    meta: Meta
    """Where the page stands among the others."""


class ActionTemplateValue(Answer):
    """A value that a template asks for when a step is made from it."""

    name: str
    """What the value is called."""
    type: ActionTemplateValueType
    """The kind of value."""
    required: bool | None = None
    """Whether a value must be given. For a credential it must be true."""
    description: str | None = None
    """What the value is for."""
    default_value: Any = None
    """The value that is used when none is given."""
    data: ActionTemplateValueDetails | None = None
    """More about values of some kinds."""


class ActionTemplateValueDetails(Answer):
    """More about a value that a template asks for; each key is for one kind of value."""

    json_schema: Any = None
    """For an object"""
    options: list[Any] | None = None
    """For an option, what can be chosen. Inferred."""
    multi_select_enabled: bool | None = None
    """For an option, whether several can be chosen."""
    code_language: str | None = None
    """For code, the language."""
