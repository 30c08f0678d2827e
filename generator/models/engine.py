"""The one place that calls datamodel-code-generator."""

import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from datamodel_code_generator import GenerateConfig, InputFileType, generate
from datamodel_code_generator.enums import DataModelType

_CONFIG: Mapping[str, Any] = {
    "input_file_type": InputFileType.OpenAPI,
    "output_model_type": DataModelType.PydanticV2BaseModel,
    "target_python_version": "3.11",
    "base_class": "outside.Base",
    # A folder that cannot be there: the configuration of whatever project we run in is not ours.
    "settings_path": Path("/nonexistent"),
    "disable_timestamp": True,
    "enum_field_as_literal": "all",
    "formatters": [],
    "keep_model_order": True,
    "output_datetime_class": "datetime",
    "strict_nullable": True,
    "treat_dot_as_module": False,
    "use_annotated": True,
    "use_standard_collections": True,
    "use_type_alias": True,
    "use_union_operator": True,
}


class EngineError(Exception):
    """The model generator failed; the message is its own."""


def run(schemas: Mapping[str, Any]) -> str:
    """The Python text of the models of component schemas; raises EngineError."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text = generate(json.dumps(document), config=GenerateConfig(**_CONFIG))
    except Exception as error:  # it raises errors of many libraries
        raise EngineError(f"{type(error).__name__}: {error}") from error
    if not isinstance(text, str):
        raise EngineError(f"one module was expected, and {type(text).__name__} came out")
    return text
