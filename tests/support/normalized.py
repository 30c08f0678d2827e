"""The smallest documents around one schema, normalized."""

from typing import Any

import yaml

from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.naming import NameBook
from generator.normalize import normalize

HEAD = """
openapi: 3.1.0
info: {title: T, version: '1'}
"""


def normalized(
    text: str, names: NameBook | None = None, collector: Collector | None = None
) -> Document:
    content = yaml.safe_load(text if "openapi:" in text else HEAD + text)
    document = Document(content, lambda pointer: Location("spec.yaml"))
    return normalize(document, names or NameBook({}, {}), collector or Collector())


def answering(schema: str, components: str = "{}", version: str = "3.1.0") -> Document:
    """A document with one operation, `cases.get`, that answers with a schema."""
    return normalized(f"""
        openapi: {version}
        info: {{title: T, version: '1'}}
        paths:
          /cases:
            get:
              x-clientsmith-name: cases.get
              responses:
                '200':
                  description: fine
                  content: {{application/json: {{schema: {schema}}}}}
        components: {{schemas: {components}}}
        """)


def taking(schema: str, components: str = "{}", collector: Collector | None = None) -> Document:
    """A document with one operation, `cases.create`, that takes a schema and answers with it."""
    return normalized(
        f"""
        openapi: 3.1.0
        info: {{title: T, version: '1'}}
        paths:
          /cases:
            post:
              x-clientsmith-name: cases.create
              requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
              responses:
                '200':
                  description: fine
                  content: {{application/json: {{schema: {schema}}}}}
        components: {{schemas: {components}}}
        """,
        collector=collector,
    )


def answer(document: Document) -> Any:
    operation = next(operation for *_, operation in document.operations())
    return operation["responses"]["200"]["content"]["application/json"]["schema"]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}
