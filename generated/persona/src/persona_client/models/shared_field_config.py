"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer

FieldConfigRedactionPolicy = TypeAliasType(
    "FieldConfigRedactionPolicy", Literal["none", "never"] | str
)
"""Whether a value can be redacted on request (`none`) or never is (`never`)."""


FieldConfigWritePolicy = TypeAliasType(
    "FieldConfigWritePolicy", Literal["none", "write_once"] | str
)
"""Whether a value can be written over (`none`) or stays once it is set (`write_once`)."""


StringSanitizer = TypeAliasType("StringSanitizer", Literal["html"] | str)
"""What a text is cleaned of."""


class ArrayFieldSchema(Answer):
    """A field that holds any number of values of one kind."""

    type: Literal["array"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: ArrayFieldSchemaConfig | None = None


class ArrayFieldSchemaConfig(Answer):
    """What is allowed in a field that holds an array."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    item_schema: Annotated[FieldSchema | None, Field(alias="item-schema")] = None
    """What each of the values is."""


class BooleanFieldSchema(Answer):
    """A field that holds yes or no."""

    type: Literal["boolean"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[bool | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: FieldConfig | None = None


class ChoicesFieldSchema(Answer):
    """A field that holds one of some texts."""

    type: Literal["choices"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    """The value where none was given, one of the options. Null where there is no such value."""
    config: ChoicesFieldSchemaConfig | None = None


class ChoicesFieldSchemaConfig(Answer):
    """Which texts a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    allow_empty: Annotated[bool | None, Field(alias="allow-empty")] = None
    """Whether the field may be left without a value."""
    options: list[str] | None = None
    """The texts that can be chosen."""
    option_labels: Annotated[list[str] | None, Field(alias="option-labels")] = None
    """How each of the options is shown to people, in the same order."""


class DateFieldSchema(Answer):
    """A field that holds a date."""

    type: Literal["date"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[date | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: DateFieldSchemaConfig | None = None


class DateFieldSchemaConfig(Answer):
    """Which dates a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    min_date: Annotated[date | None, Field(alias="min-date")] = None
    """The earliest date. Null where there is no limit."""
    max_date: Annotated[date | None, Field(alias="max-date")] = None
    """The latest date. Null where there is no limit."""


class DatetimeFieldSchema(Answer):
    """A field that holds a date with a time."""

    type: Literal["datetime"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[datetime | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: FieldConfig | None = None


class EmailAddressFieldSchema(Answer):
    """A field that holds an email address."""

    type: Literal["email-address"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: FieldConfig | None = None


class FieldConfig(Answer):
    """What every field can be told, whatever its type."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""


class FileFieldSchema(Answer):
    """A field that holds a file."""

    type: Literal["file"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: FileFieldSchemaConfig | None = None


class FileFieldSchemaConfig(Answer):
    """Which files a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    max_file_size_bytes: Annotated[int | None, Field(alias="max-file-size-bytes")] = None
    """The largest size of a file in bytes."""
    min_file_size_bytes: Annotated[int | None, Field(alias="min-file-size-bytes")] = None
    """The smallest size of a file in bytes."""
    supported_mime_types: Annotated[list[str] | None, Field(alias="supported-mime-types")] = None
    """The media types that are accepted."""
    page_count_limit_enabled: Annotated[bool | None, Field(alias="page-count-limit-enabled")] = None
    """Whether the limits on the number of pages hold."""
    page_count_min: Annotated[int | None, Field(alias="page-count-min")] = None
    """The fewest pages that a document may have, if the limits hold."""
    page_count_max: Annotated[int | None, Field(alias="page-count-max")] = None
    """The most pages that a document may have, if the limits hold."""


class HashFieldSchema(Answer):
    """A field that is made of other fields."""

    type: Literal["hash"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: HashFieldSchemaConfig | None = None


class HashFieldSchemaConfig(Answer):
    """Which fields a field is made of."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    ignore_unknown_keys: Annotated[bool | None, Field(alias="ignore-unknown-keys")] = None
    """Whether keys that belong to none of the fields are passed over."""
    item_schemas: Annotated[list[FieldSchema] | None, Field(alias="item-schemas")] = None
    """The fields that it is made of."""


class IntegerFieldSchema(Answer):
    """A field that holds a whole number."""

    type: Literal["integer"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[int | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: IntegerFieldSchemaConfig | None = None


class IntegerFieldSchemaConfig(Answer):
    """Which whole numbers a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    min: float | None = None
    """The smallest number."""
    max: float | None = None
    """The largest number."""


class JsonFieldSchema(Answer):
    """A field that holds any JSON."""

    type: Literal["json"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[None, Field(alias="default-value")] = None
    """Always null; what such a field holds by default is not shown."""
    config: JsonFieldSchemaConfig | None = None


class JsonFieldSchemaConfig(Answer):
    """Which JSON a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    json_schema: Annotated[dict[str, Any] | None, Field(alias="json-schema")] = None
    """A JSON Schema (draft 7) of the values, to be read as a hint. It can change without a new
    version of the API.
    """


class MultiChoicesFieldSchema(Answer):
    """A field that holds any number of some texts."""

    type: Literal["multi-choices"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[list[str] | None, Field(alias="default-value")] = None
    """The values where none were given, each one of the options."""
    config: MultiChoicesFieldSchemaConfig | None = None


class MultiChoicesFieldSchemaConfig(Answer):
    """Which texts a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    allow_empty: Annotated[bool | None, Field(alias="allow-empty")] = None
    """Whether the field may be left without a value."""
    options: list[str] | None = None
    """The texts that can be chosen."""
    option_labels: Annotated[list[str] | None, Field(alias="option-labels")] = None
    """How each of the options is shown to people, in the same order."""


class NumberFieldSchema(Answer):
    """A field that holds a number."""

    type: Literal["number"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[float | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: NumberFieldSchemaConfig | None = None


class NumberFieldSchemaConfig(Answer):
    """Which numbers a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    min: float | None = None
    """The smallest number."""
    max: float | None = None
    """The largest number."""


class RelationSchema(Answer):
    """A field that leads to another object."""

    type: Literal["relation-schema"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    config: RelationSchemaConfig | None = None


class RelationSchemaConfig(Answer):
    """Which objects a field can lead to."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    target: str | None = None
    """The kind of the object, such as `document-generic`, `document-government-id`, `document-
    government-id-nfc`, `document-mdoc`, `document-qr-code` or `selfie`.
    """


class StringFieldSchema(Answer):
    """A field that holds text."""

    type: Literal["string"]
    key: str | None = None
    """The name of the field, as it stands in `fields`."""
    label: str | None = None
    """The name of the field for people."""
    default_value: Annotated[str | None, Field(alias="default-value")] = None
    """The value where none was given."""
    config: StringFieldSchemaConfig | None = None


class StringFieldSchemaConfig(Answer):
    """Which text a field can hold."""

    required: bool | None = None
    """Whether the field has to have a value."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the field was archived. Null where it was not."""
    deactivated_at: Annotated[datetime | None, Field(alias="deactivated-at")] = None
    """When the field was deactivated. Null where it was not."""
    source_key_path: Annotated[str | None, Field(alias="source-key-path")] = None
    """Of a field that is another name for one, the path of that one with dots. Other fields
    have none.
    """
    redaction_policy: Annotated[
        FieldConfigRedactionPolicy | None, Field(alias="redaction-policy")
    ] = None
    """Whether the value of the field can be redacted."""
    write_policy: Annotated[FieldConfigWritePolicy | None, Field(alias="write-policy")] = None
    """Whether the value of the field can be written over."""
    max_char_length: Annotated[int | None, Field(alias="max-char-length")] = None
    """How many characters the text may have."""
    sanitize: list[StringSanitizer] | None = None
    """What the text is cleaned of."""


FieldSchema = TypeAliasType(
    "FieldSchema",
    Annotated[
        ArrayFieldSchema
        | BooleanFieldSchema
        | ChoicesFieldSchema
        | DateFieldSchema
        | DatetimeFieldSchema
        | EmailAddressFieldSchema
        | FileFieldSchema
        | HashFieldSchema
        | IntegerFieldSchema
        | JsonFieldSchema
        | MultiChoicesFieldSchema
        | NumberFieldSchema
        | StringFieldSchema
        | RelationSchema,
        Field(discriminator="type"),
    ],
)
"""A field that a template or a type of object defines, by the type of its values."""
