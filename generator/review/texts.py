"""Changes in plain sentences, for people who did not write the document."""

import re

from .change import CallerChange, WireChange
from .checks import CHECKS

# The end of a check's id -> what is said of the subject.
_PHRASES = {
    "became-nullable": "can be null now",
    "became-not-nullable": "cannot be null any more",
    "type-changed": "has another type",
    "type-generalized": "has a wider type",
    "type-specialized": "has a narrower type",
    "type-compatible": "has another type, which is written alike",
    "list-of-types-widened": "takes more types",
    "list-of-types-narrowed": "takes fewer types",
    "became-enum": "takes listed values only",
    "enum-value-added": "has a new value",
    "enum-value-removed": "lost a value",
    "const-added": "takes one value only",
    "const-removed": "takes other values than one, too",
    "const-changed": "has another fixed value",
    "pattern-added": "must fit a pattern now",
    "pattern-removed": "need not fit a pattern any more",
    "pattern-changed": "must fit another pattern",
    "pattern-generalized": "fits a wider pattern",
    "default-value-added": "has a default now",
    "default-value-removed": "has no default any more",
    "default-value-changed": "has another default",
    "all-of-added": "has to fit another schema as well",
    "all-of-removed": "need not fit a schema any more",
    "all-of-added-annotation-only": "has another note, which changes nothing",
    "all-of-removed-annotation-only": "has a note less, which changes nothing",
    "any-of-added": "has a new alternative",
    "any-of-removed": "lost an alternative",
    "one-of-added": "has a new alternative",
    "one-of-removed": "lost an alternative",
    "wrapped-in-one-of": "became a choice between alternatives",
    "discriminator-added": "tells its alternatives apart by a property now",
    "discriminator-removed": "does not tell its alternatives apart by a property any more",
    "discriminator-property-name-changed": "tells its alternatives apart by another property",
    "discriminator-mapping-added": "has names for more alternatives",
    "discriminator-mapping-deleted": "has names for fewer alternatives",
    "discriminator-mapping-changed": "has a name that means another alternative",
    "became-required": "became required",
    "became-required-with-default": "became required",
    "became-optional": "became optional",
    "reactivated": "is no longer deprecated",
    "deprecated": "is deprecated",
    "deprecated-with-sunset": "is deprecated and has an end date",
    "deprecated-sunset-missing": "is deprecated without an end date",
    "deprecated-sunset-invalid": "is deprecated with an end date that cannot be read",
    "sunset-date-too-small": "has an end date in the past",
    "sunset-date-changed-too-small": "has an earlier end date, which is past",
    "sunset-deleted": "lost its end date",
    "stability-decreased": "is less stable",
    "stability-increased": "is more stable",
    "additional-properties-forbidden": "takes no other properties any more",
    "additional-properties-allowed": "takes other properties, too",
    "multiple-of-changed": "must be a multiple of another number",
    "unique-items-required": "must not hold an item twice",
    "style-changed": "is written in another style",
    "renamed": "has another name",
    "became-read-only": "can only be read now",
    "became-not-read-only": "can be written, too",
    "became-write-only": "can only be written now",
    "became-not-write-only": "can be read, too",
    "media-type-schema-added": "has a schema now",
    "media-type-schema-removed": "has no schema any more",
    "media-type-name-changed": "has another media type",
    "media-type-name-generalized": "has a wider media type",
    "media-type-name-specialized": "has a narrower media type",
    "encoding-changed": "is encoded in another way",
    "content-media-type-changed": "holds another media type",
    "content-encoding-changed": "is encoded in another way",
    "default-changed": "has another default",
    "type-updated": "is of another type",
    "url-changed": "has another URL",
    "changed": "changed",
    "increased": "was raised",
    "decreased": "was lowered",
    "set": "is limited now",
    "unset": "has no limit any more",
    "added-required": "is needed now",
    "added-optional": "can be sent now",
    "removed-without-deprecation": "is gone",
    "removed-with-deprecation": "is gone, as announced",
    "removed-before-sunset": "is gone before its announced end",
    "sunset-parse": "has an end date that cannot be read",
    "added": "is new",
    "removed": "is gone",
}
_LIMITS = re.compile(
    r"-((?:exclusive-)?(?:min|max)(?:-length|-items|-contains)?)-(increased|decreased|set|unset)$"
)
_LIMIT_WORDS = {
    "min": "minimum",
    "max": "maximum",
    "exclusive-min": "exclusive minimum",
    "exclusive-max": "exclusive maximum",
    "min-length": "minimum length",
    "max-length": "maximum length",
    "min-items": "minimum number of items",
    "max-items": "maximum number of items",
    "min-contains": "minimum number of matching items",
    "max-contains": "maximum number of matching items",
}
_LIMIT_CHANGES = {
    "increased": "was raised",
    "decreased": "was lowered",
    "set": "was set",
    "unset": "was taken away",
}
_CALLERS = {
    "argument-removed": "is gone",
    "method-removed": "is gone",
    "field-removed": "is gone",
    "class-removed": "is gone",
    "export-removed": "is gone",
    "argument-added": "is new",
    "method-added": "is new",
    "field-added": "is new",
    "class-added": "is new",
    "export-added": "is new",
}


def wire_text(change: WireChange) -> str:
    """One sentence about what changed in the document."""
    subject = _subject(change)
    return f"{subject[:1].upper()}{subject[1:]} {_said(change)}{_values(change)}."


def caller_text(change: CallerChange) -> str:
    """One sentence about what a caller of the package meets."""
    said = _CALLERS.get(change.kind)
    if said is not None:
        return f"`{change.symbol}` {said}."
    words = change.kind.replace("-", " ")
    values = f": {change.before} became {change.after}" if change.before and change.after else ""
    return f"`{change.symbol}`: {words}{values}."


def _subject(change: WireChange) -> str:
    element, name = CHECKS[change.id].element, change.subject
    if element == "parameter" or change.id.startswith("request-parameter"):
        location, _, rest = name.partition(" ")
        own, _, inner = rest.partition(" ")
        part = f"`{inner}` of " if inner else ""
        return f"{part}the {location} parameter `{own}`"
    if element == "schema" and name:
        status, _, path = name.rpartition(" ")
        status = status if status.isdigit() or status.endswith("XX") or status == "default" else ""
        where = "the request" if CHECKS[change.id].direction == "request" else "the answer"
        place = f" {status}" if status else ""
        if not path or path == status or (path.isdigit() and not status):
            return f"the body of {where} {path}".rstrip()
        return f"`{path}` of {where}{place}"
    if element == "schema":
        return "the body of the request" if change.id.startswith("request") else "the body"
    if not name:
        return {"operation": "the operation", "path": "the operation"}.get(
            element, f"the {element}"
        )
    return f"the {element} `{name}`"


def _said(change: WireChange) -> str:
    limit = _LIMITS.search(change.id)
    if limit is not None:
        return f"has another limit: its {_LIMIT_WORDS[limit[1]]} {_LIMIT_CHANGES[limit[2]]}"
    if change.id.startswith("new-required"):
        return "is new and required"
    if change.id.startswith("new-"):
        return "is new"
    ends = (phrase for phrase in _PHRASES if change.id.endswith(phrase))
    return _PHRASES[max(ends, key=len)]


def _values(change: WireChange) -> str:
    if change.before and change.after:
        return f" ({change.before} → {change.after})"
    found = change.after or change.before
    return f" ({found})" if found else ""
