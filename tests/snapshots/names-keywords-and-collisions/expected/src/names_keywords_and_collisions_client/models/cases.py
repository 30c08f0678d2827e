"""Models of answers: cases."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class AnyModel(Answer):
    unnamed: Annotated[str | None, Field(alias="")] = None


class BaseModelModel(Answer):
    y: BaseModelModel2 | None = None


class BaseModelModel2(Answer):
    x: int | None = None


class Case(Answer):
    class_: Annotated[str, Field(alias="class")]
    id: Annotated[str, Field(alias="_id")]
    n2_fa: Annotated[bool, Field(alias="2fa")]
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    created_at_: Annotated[str | None, Field(alias="createdAt")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None
    list_: Annotated[list[AnyModel] | None, Field(alias="list")] = None
    u41a_u43b_u44e_u447: Annotated[str | None, Field(alias="Ключ")] = None
    base_model: Annotated[BaseModelModel | None, Field(alias="BaseModel")] = None
