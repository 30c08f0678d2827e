"""Imports go one way: the command line, the pipeline, the stages, the vocabulary.

A new module of the generator must be entered in one of the three lists.
"""

import sys

from tests.architecture.modules import GENERATOR, RUNTIME, modules

# What stages speak in; it knows no stage.
VOCABULARY = frozenset(
    {
        "api",
        "beside",
        "cache",
        "clock",
        "config",
        "diagnostics",
        "document",
        "entries",
        "fields",
        "garbage",
        "json_paths",
        "lockfile",
        "media_types",
        "model_modules",
        "naming",
        "notation",
        "objects",
        "package",
        "package_pages",
        "patching",
        "places",
        "records",
        "review_page",
        "standing",
        "stopping",
        "suggestions",
        "temporary",
        "text",
        "tree",
        "vendor",
        "vendor_files",
        "vendors_page",
    }
)
# One step of the pipeline each; none knows another.
STAGES = frozenset(
    {
        "bundle",
        "carry",
        "comparison",
        "evidence",
        "format",
        "lower",
        "mend",
        "models",
        "name_operations",
        "normalize",
        "output",
        "overlay",
        "parse",
        "path_items",
        "paths",
        "references",
        "render",
        "shape",
        "sizes",
        "source",
        "syntax",
        "unsupported",
        "validate",
        "waive",
        "write_semantics",
        "written",
    }
)
# What sets the stages to work, and which of the units outside the vocabulary each may use.
AROUND = {
    "__main__": {"front"},
    "front": {"cli"},
    "cli": {
        "distributions",
        "evidence",
        "inspection",
        "onboard",
        "output",
        "pipeline",
        "publishing",
        "rehearsal",
        "review",
        "side_by_side",
        "terminal",
        "workspace",
    },
    # What is done with packages that are generated: of them it knows the files only.
    "distributions": {"output"},
    "inspection": {"pipeline"},
    "onboard": {"output", "pipeline"},
    # What is done with distributions: they are compared with an index, and sent to it.
    "publishing": {"distributions"},
    # What is done before that is done: all of it, with an index that is thrown away.
    "rehearsal": {"distributions", "publishing"},
    # Compares two editions of a vendor: their documents in words of 3.1, and their packages.
    "review": {"normalize", "pipeline", "provenance", "render", "workspace"},
    # Generation is pure, only the command line writes; what compares vendors is no step of one's.
    "pipeline": STAGES - {"comparison", "output"} | {"printing", "provenance", "understood"},
    "printing": {"carry", "format", "models", "name_operations", "render", "syntax", "written"},
    "provenance": {"render"},
    "side_by_side": {"comparison", "pipeline", "render"},
    "terminal": set[str](),
    "understood": set[str](),
    "workspace": {"pipeline"},
}
# Each library has its place, so that another can take its stead in an afternoon.
LIBRARIES = {
    "black": {"format"},
    "build": {"distributions.backend"},
    "click": {
        "cli",
        "cli.arguments",
        "cli.build",
        "cli.building",
        "cli.check",
        "cli.generate",
        "cli.indexes",
        "cli.inspect",
        "cli.new",
        "cli.publish",
        "cli.rehearse",
        "cli.report",
        "cli.review",
        "cli.timings",
        "cli.validate",
    },
    "datamodel_code_generator": {"models.engine"},
    "griffe": {"review.callers.reading"},
    "jinja2": {"render"},
    "jsonpath": {"json_paths"},
    "jsonschema": {"validate.judges"},
    "jsonschema_rs": {"validate.quick"},
    "markdown_it": {"rehearsal.wheel"},
    "openapi_schema_validator": {"validate.judges"},
    "openapi_spec_validator": {"validate.judges"},
    "packaging": {
        "distributions.bill",
        "distributions.metadata",
        "publishing.collecting",
        "publishing.decisions",
        "publishing.publisher",
        "rehearsal.installing",
        "rehearsal.wheel",
    },
    "pydantic_core": {"json_paths"},
    "pypiserver": {"rehearsal.keeper"},
    "referencing": {"validate.judges"},
    # What is on the network: reading an index, and what twine, which sends by it, leaves open.
    "requests": {
        "publishing.connection",
        "publishing.credentials",
        "publishing.public_names",
        "publishing.reading",
        "publishing.uploading",
    },
    "rich": {"terminal"},
    "ruff": {"format"},
    "twine": {
        "distributions.metadata",
        "publishing.archives",
        "publishing.credentials",
        "publishing.index",
        "publishing.uploading",
    },
    "urllib3": {"publishing.connection"},
    "uv": {"rehearsal.installing"},
    # What reads YAML, and what writes it.
    "yaml": {
        "inspection",
        "lockfile",
        "notation.yaml_places",
        "notation.yaml_text",
        "notation.yaml_values",
        "written",
    },
}
# Of what a generated package depends on. `types` names httpx2 in annotations only.
RUNTIME_LIBRARIES = {
    # Optional: imported when the first token of a webhook is checked.
    "cryptography": {"asymmetric"},
    "httpx2": {
        "async_transport",
        "connection",
        "content",
        "doubles",
        "sync_transport",
        "time_limit",
        "types",
    },
    # Optional: imported when a client with `telemetry=` is made.
    "opentelemetry": {"tracing"},
    "pydantic": {
        "arguments",
        "body",
        "decode",
        "fake_examples",
        "fake_replies",
        "later",
        "lenient",
        "models",
        "parameters",
        "scan",
        "shapes",
    },
    "pydantic_core": {"arguments", "decode", "later", "lenient", "models", "patterns"},
    # Of those who test with it; nothing but pytest itself imports that module.
    "pytest": {"fixtures"},
    "typing_extensions": {"later", "shapes"},
}
# Clocks, chance, threads and files stand at the edge; decisions are made without them.
RUNTIME_EDGES = {
    "asyncio": {"async_transport", "threads"},
    "logging": {"observation"},
    "random": {"session"},
    # What TLS raises; `types` names it in annotations only.
    "ssl": {"connection", "types"},
    "threading": {"doubles", "models", "rate_limit", "sync_transport"},
    "time": {"session", "sync_transport", "webhooks"},
}


def test_every_unit_has_its_place() -> None:
    """Each module or package of the generator is vocabulary, a stage, or around the pipeline."""
    units = {module.unit for module in modules(GENERATOR)} - {""}
    places = [*VOCABULARY, *STAGES, *AROUND]
    assert len(places) == len(set(places))
    assert units == set(places)


def test_units_import_what_they_may() -> None:
    """Vocabulary imports vocabulary; a stage that and itself; only the pipeline imports stages."""
    wrong = []
    for module in modules(GENERATOR):
        used = {name.partition(".")[0] for name in module.inside()} - {module.unit}
        wrong += [
            f"{module.name} imports {unit}"
            for unit in sorted(used - VOCABULARY - set(AROUND.get(module.unit, ())))
        ]
    assert not wrong


def test_a_package_is_entered_by_its_front() -> None:
    """Modules inside a package are the package's own business."""
    wrong = [
        f"{module.name} imports {name}"
        for module in modules(GENERATOR)
        for name in module.inside()
        if "." in name and name.partition(".")[0] != module.unit
    ]
    assert not wrong


def test_no_module_imports_itself_by_way_of_others() -> None:
    """Neither the generator nor the run time has a cycle of imports."""
    for folder in (GENERATOR, RUNTIME):
        _assert_acyclic({module.name: module.inside() for module in modules(folder)})


def _assert_acyclic(graph: dict[str, set[str]]) -> None:
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " -> ".join((*way[way.index(name) :], name))
        if name not in done:
            for other in sorted(graph[name]):
                visit(other, (*way, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def test_each_library_is_imported_in_its_place() -> None:
    """No library is used in two places, and none that is not in the table."""
    used: dict[str, set[str]] = {}
    for module in modules(GENERATOR):
        for library in module.outside() - set(sys.stdlib_module_names):
            used.setdefault(library, set()).add(module.name)
    assert used == LIBRARIES


def test_the_run_time_needs_little() -> None:
    """The run time imports itself, the standard library and a few libraries, each where it says."""
    used: dict[str, set[str]] = {}
    for module in modules(RUNTIME):
        for name in module.outside():
            used.setdefault(name, set()).add(module.name)
    stdlib = set(sys.stdlib_module_names)
    assert {name: by for name, by in used.items() if name not in stdlib} == RUNTIME_LIBRARIES
    assert {name: used.get(name) for name in RUNTIME_EDGES} == RUNTIME_EDGES
    assert not used.keys() & {"pickle", "select", "socket", "subprocess"}


# What only fakes need; the client itself must load without it.
FAKES = frozenset(
    "description doubles examples fake_calls fake_examples fake_pages fake_replies fakes fixtures"
    " pattern_samples patterns request_check request_reading schema_check schema_ways shape_edits".split()
)


def test_the_client_needs_no_fakes() -> None:
    """What is there for tests is imported by what is there for tests."""
    wrong = [
        f"{module.name} imports {name}"
        for module in modules(RUNTIME)
        if module.name not in FAKES
        for name in sorted(module.inside() & FAKES)
    ]
    assert not wrong
    assert {module.name for module in modules(RUNTIME)} >= FAKES
