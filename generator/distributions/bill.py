"""What is in a package and what it needs, as a CycloneDX document (a bill of materials, SBOM)."""

import json
import uuid
import zipfile
from collections.abc import Sequence
from typing import Any

from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ..cache import version
from .distribution import Distribution

SUFFIX = ".cdx.json"
_SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
_BOUNDS = "clientsmith:requires"


def bill_of(distributions: Sequence[Distribution]) -> tuple[str, bytes]:
    """Takes the wheel and the sdist of a package; returns the bill's name as a file, and its bytes.

    CycloneDX 1.6 in JSON. It says what the archives say: their hashes, and direct dependencies with
    their bounds. No clock and no chance is in it, so the same archives have the same bill.
    """
    (wheel,) = (each for each in distributions if each.kind == "wheel")
    metadata = _metadata(wheel)
    needs = sorted(metadata.requires_dist or [], key=lambda each: (each.name, str(each)))
    ours = f"{canonicalize_name(wheel.name)}=={wheel.version}"
    content: dict[str, Any] = {
        "$schema": _SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "tools": {"components": [_tool()]},
            "component": _package(ours, metadata, distributions),
        },
        "components": [_needed(name, needs) for name in _names(needs)],
        "dependencies": [
            {"ref": ours, "dependsOn": _names(needs)},
            *({"ref": name} for name in _names(needs)),
        ],
    }
    text = json.dumps(content, sort_keys=True)
    content["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_OID, text).urn
    stem = wheel.path.name.split("-")[0]
    body = json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    return f"{stem}-{wheel.version}{SUFFIX}", body.encode()


def _metadata(wheel: Distribution) -> Metadata:
    with zipfile.ZipFile(wheel.path) as archive:
        (name,) = (
            each
            for each in archive.namelist()
            if each.count("/") == 1 and each.endswith(".dist-info/METADATA")
        )
        return Metadata.from_email(archive.read(name), validate=False)


def _tool() -> dict[str, str]:
    return {"type": "application", "name": "clientsmith", "version": version("clientsmith")}


def _package(
    ours: str, metadata: Metadata, distributions: Sequence[Distribution]
) -> dict[str, Any]:
    """The package itself; without a package URL, which would mean that of a public index."""
    files = [
        {
            "type": "distribution",
            "url": each.path.name,
            "hashes": [{"alg": "SHA-256", "content": each.sha256}],
        }
        for each in sorted(distributions, key=lambda each: each.path.name)
    ]
    named = {"type": "library", "bom-ref": ours, "name": metadata.name}
    said = {"description": metadata.summary} if metadata.summary else {}
    return {**named, "version": str(metadata.version), **said, "externalReferences": files}


def _names(needs: Sequence[Requirement]) -> list[str]:
    return sorted({canonicalize_name(need.name) for need in needs})


def _needed(name: str, needs: Sequence[Requirement]) -> dict[str, Any]:
    """A dependency: no version, which installers choose, but the bounds, under all conditions."""
    found = [need for need in needs if canonicalize_name(need.name) == name]
    is_optional = all(need.marker is not None and "extra" in str(need.marker) for need in found)
    return {
        "type": "library",
        "bom-ref": name,
        "name": name,
        "purl": f"pkg:pypi/{name}",
        "scope": "optional" if is_optional else "required",
        "properties": [{"name": _BOUNDS, "value": str(need)} for need in found],
    }
