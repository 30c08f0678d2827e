"""Models of what calls send: graph queries."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input


class GraphQueryCreate(Input):
    """A new graph query."""

    data: GraphQueryCreateData
    """The graph query itself."""
    meta: GraphQueryCreateMeta | MISSING = MISSING
    """How the graph query is run."""


class GraphQueryCreateAttributes(Input):
    """The attributes of a new graph query."""

    graph_query_template_id: Annotated[str, Field(alias="graph-query-template-id")]
    """The graph query template, by id."""
    parameter_map: Annotated[dict[str, Any] | MISSING, Field(alias="parameter-map")] = MISSING
    """Values by the names of the parameters that the graph query template defines. The vendor
    calls it required in prose, though not in the schema.
    """
    variable_map: Annotated[dict[str, Any] | MISSING, Field(alias="variable-map")] = MISSING
    """Values by the names of variables. Use `parameter-map` instead. Deprecated."""
    timeout_in_seconds: Annotated[int | MISSING, Field(alias="timeout-in-seconds")] = MISSING
    """After how many seconds the query gives up, 1 to 59."""


class GraphQueryCreateData(Input):
    """The graph query itself."""

    attributes: GraphQueryCreateAttributes


class GraphQueryCreateMeta(Input):
    """How a graph query is run."""

    run_sync: Annotated[bool | MISSING, Field(alias="run-sync")] = MISSING
    """Whether the call waits for the result. Otherwise the graph query has to be asked for
    later. Default: `False`.
    """
