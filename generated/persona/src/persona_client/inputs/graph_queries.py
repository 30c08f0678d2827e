"""Models of what calls send: graph queries."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input


class GraphQueryCreate(Input):
    data: GraphQueryCreateData
    meta: GraphQueryCreateMeta | MISSING = MISSING


class GraphQueryCreateAttributes(Input):
    graph_query_template_id: Annotated[str, Field(alias="graph-query-template-id")]
    parameter_map: Annotated[dict[str, Any] | MISSING, Field(alias="parameter-map")] = MISSING
    variable_map: Annotated[dict[str, Any] | MISSING, Field(alias="variable-map")] = MISSING
    timeout_in_seconds: Annotated[int | MISSING, Field(alias="timeout-in-seconds")] = MISSING


class GraphQueryCreateData(Input):
    attributes: GraphQueryCreateAttributes


class GraphQueryCreateMeta(Input):
    run_sync: Annotated[bool | MISSING, Field(alias="run-sync")] = MISSING
