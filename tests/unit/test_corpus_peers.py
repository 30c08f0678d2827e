"""What the comparison with other generators reads from their clients and from what they say."""

import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpus.manifest import Entry, Source
from benchmarks.corpus.package import Client
from benchmarks.peers.openapi_generator import OpenapiGenerator
from benchmarks.peers.openapi_python_client import OpenapiPythonClient
from benchmarks.peers.table import table, totals
from benchmarks.peers.tool import Tool

_FUNCTION = """
def _get_kwargs(name: str) -> dict[str, Any]:
    headers: dict[str, Any] = {"method": "no request"}
    _kwargs: dict[str, Any] = {"method": "%s", "url": %s}
    return _kwargs
"""
_CLASS = """
class %s:
    def _%s_serialize(self, name) -> RequestSerialized:
        return self.api_client.param_serialize(method='%s', resource_path='%s', body=None)
"""


def _written(folder: Path, files: dict[str, str]) -> Client:
    for name, text in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return Client(folder, folder, Path(sys.executable))


def test_operations_of_openapi_python_client(tmp_path: Path) -> None:
    """One a module; other functions, models, and files that are no Python, are none."""
    client = _written(
        tmp_path,
        {
            "bees_client/api/hives/get_hive.py": _FUNCTION
            % ("get", '"/hives/{hive_id}".format(hive_id=quote(name))'),
            "bees_client/api/hives/put_hive.py": _FUNCTION % ("put", '"/hives"'),
            "bees_client/api/hives/broken.py": _FUNCTION % ("post", '"/hives"') + "def class():",
            "bees_client/api/hives/empty.py": "def _get_kwargs():\n    return {'method': 'x'}\n",
            "bees_client/models/hive.py": _FUNCTION % ("get", '"/never"'),
        },
    )
    assert OpenapiPythonClient().operations(client) == 2


def test_operations_of_openapi_generator(tmp_path: Path) -> None:
    """One by method and path; the stubs of tests are no part of the client."""
    overwritten = _CLASS % ("BeesApi", "make", "POST", "/bees") + "\n".join(
        (_CLASS % ("X", "make", "POST", "/swarms")).splitlines()[2:]
    )
    _written(
        tmp_path,
        {
            "openapi_client/api/hives_api.py": _CLASS % ("HivesApi", "get", "GET", "/hives/{id}"),
            "openapi_client/api/other_api.py": _CLASS % ("OtherApi", "get", "GET", "/hives/{id}"),
            "openapi_client/api/bees_api.py": overwritten,
            "openapi_client/api/broken_api.py": _CLASS % ("A", "put", "PUT", "/hives")
            + "def class",
            "openapi_client/models/hive.py": _CLASS % ("Hive", "get", "GET", "/never"),
            "test/test_hives_api.py": _CLASS % ("Test", "get", "GET", "/never"),
        },
    )
    tool = OpenapiGenerator()
    client = tool.client(tmp_path, Path(sys.executable))
    assert tool.operations(client) == 2  # GET /hives/{id}, and the later of the two methods


@pytest.mark.parametrize(
    ("said", "status", "writes", "expected", "dropped"),
    [
        ("", 0, True, "generated", 0),
        (
            "WARNING parsing PUT /a within bees. Endpoint will not be generated.\n\nno\n"
            "WARNING parsing GET /b within bees.\n",
            0,
            True,
            "generated",
            1,
        ),
        ("Error(s) encountered while generating, client was not created", 1, False, "refused", 0),
        ("Error(s) encountered while generating\nruff failed\n", 1, True, "generated", 0),
        ("Traceback (most recent call last):\nKeyError: 'x'", 1, True, "crashed", 0),
    ],
)
def test_what_openapi_python_client_says(
    tmp_path: Path, said: str, status: int, writes: bool, expected: str, dropped: int
) -> None:
    """Its output decides what happened; what is there although ruff found fault is a client."""
    made = _run(
        OpenapiPythonClient(),
        tmp_path,
        f"""
import sys
from pathlib import Path
if {writes}:
    place = Path(sys.argv[sys.argv.index("--output-path") + 1])
    (place / "bees_client" / "api").mkdir(parents=True)
print({said!r}, file=sys.stderr)
sys.exit({status})
""",
    )
    assert (made.status, made.dropped) == (expected, dropped)


@pytest.mark.parametrize(
    ("said", "helps", "expected", "unvalidated"),
    [
        ("", True, "generated", False),
        ("There were issues with the specification. Try", True, "generated", True),
        ("There were issues with the specification. Try", False, "crashed", True),
        ("Exception in thread main: NullPointer", True, "crashed", False),
    ],
)
def test_what_openapi_generator_says(
    tmp_path: Path, said: str, helps: bool, expected: str, unvalidated: bool
) -> None:
    """Only what its validator refuses is tried again, without the validator."""
    made = _run(
        OpenapiGenerator(),
        tmp_path,
        f"""
import sys
from pathlib import Path
is_second = "--skip-validate-spec" in sys.argv
if {helps} and is_second or not {said!r}:
    (Path(sys.argv[sys.argv.index("-o") + 1]) / "openapi_client").mkdir(parents=True)
    sys.exit(0)
print("Exception in thread: another" if is_second else {said!r}, file=sys.stderr)
sys.exit(1)
""",
    )
    assert made.status == expected
    assert ("without validation" in made.notes) == unvalidated


def test_a_tool_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    """Over its limit is neither a refusal nor a crash."""
    assert _run(OpenapiGenerator(), tmp_path, "while True: pass", limit=0.1).status == "stopped"


def _run(tool: Tool, folder: Path, program: str, limit: float = 20) -> Any:
    names = {"openapi-generator": "openapi-generator-cli"}
    place = folder / "bin" / names.get(tool.name, tool.name)
    place.parent.mkdir()
    place.write_text(f"#!{sys.executable}\n{program}", "utf-8")
    place.chmod(0o755)
    document = folder / "bees.json"
    document.write_text("{}", "utf-8")
    return tool.generate(document, folder / "made", place.parent, limit)


def _entry(name: str, operations: int, size: int) -> Entry:
    source = Source("archive", "", "", name)
    return Entry(name, f"{name}.json", "3.0.3", operations, size, f"hash of {name}", source)


def _result(name: str, document: int, client: int, waived: int = 0, **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "sha256": f"hash of {name}",
        "status": "generated",
        "operations": {"document": document, "client": client, "waived": waived},
        "diagnostics": {},
        "cpu": 2.0,
        "peak_mib": 100,
        "files": 10,
        "lines": 1000,
        "compile": {},
        "imports": {"failed": {}, "cpu": 1.5, "again": 0.5},
        **more,
    }


def test_totals() -> None:
    """What every tool comes to; costs are compared over what all of them made."""
    entries = [_entry("small", 2, 10), _entry("large", 5, 90), _entry("odd", 3, 20)]
    refused = _result("odd", 3, 0, status="refused", cpu=9.0)
    del refused["files"]
    ours = [
        _result("small", 2, 2, mypy={"errors": 0}, imports={"failed": {}, "cpu": 1.0}),
        _result("large", 5, 5, mypy={"errors": 0}, cpu=4.0),
        _result("odd", 3, 2, waived=1, mypy={"errors": 1}, status="partly", cpu=50.0),
    ]
    other = [
        _result("small", 2, 2, mypy={"errors": 7}, diagnostics={"without validation": 1}),
        _result("large", 5, 1, 3, mypy={"errors": -1, "stopped": True}, compile={"a.py": "no"}),
        refused,
    ]
    columns = {
        name: {row["sha256"]: row for row in rows}
        for name, rows in (("ours", ours), ("other", other))
    }
    found = {row[0]: row[1:] for row in totals(entries, columns)}
    assert found == {
        "": ["ours", "other"],
        "generated": ["3 of 3 (100%)", "2 of 3 (67%)"],
        "after a refusal, without its own validation": ["0", "1"],
        "refused": ["0", "1"],
        "crashed": ["0", "0"],
        "stopped": ["0", "0"],
        "import whole, of those generated": ["3 of 3 (100%)", "1 of 2 (50%)"],
        "generate, import whole and hold all operations": ["2 of 3 (67%)", "1 of 3 (33%)"],
        "operations in clients": ["9 of 10", "3 of 10"],
        "operations left out, saying so": ["1", "3"],
        "operations missing without a word, or in files that are no Python": ["0", "1"],
        "clean under mypy --strict, of those checked": ["2 of 3 (67%)", "0 of 2 (0%), 1 stopped"],
        "clean under pyright's strict mode, of those checked": ["", ""],
        "median CPU s to generate (2 all made)": ["3.0", "2.0"],
        "sum of CPU s to generate (2 all made)": ["6", "4"],
        "median peak MiB (2 all made)": ["100", "100"],
        "median files (2 all made)": ["10", "10"],
        "median lines (2 all made)": ["1000", "1000"],
        "median CPU s to import all, first time (2 all made)": ["1.25", "1.50"],
        "median CPU s to import all, compiled (2 all made)": ["0.50", "0.50"],
        "large: CPU s to generate": ["4.0", "2.0"],
        "large: peak MiB": ["100", "100"],
        "large: lines": ["1000", "1000"],
        "large: CPU s to import all, first time": ["1.50", "1.50"],
        "large: CPU s to import all, compiled": ["0.50", "0.50"],
    }


def test_a_row_for_each_document() -> None:
    """A tool without a result leaves its cell empty; a checker that was stopped is no pass."""
    entries = [_entry("b", 2, 10), _entry("a", 5, 90)]
    made = _result("a", 5, 4, mypy={"errors": -1, "stopped": True}, pyright={"errors": 0})
    stuck = _result("b", 2, 2, imports={"failed": {"x": "ImportError: y"}, "cpu": 1.0})
    columns = {"ours": {made["sha256"]: made}, "other": {stuck["sha256"]: stuck}}
    lines = table(entries, columns).splitlines()
    assert lines[0] == "| document | OpenAPI | operations | ours | other |"
    assert lines[2] == (
        "| a | 3.0.3 | 5 | 4 operations; 2.0 s, 100 MiB; imports in 1.5 s; mypy stopped;"
        " pyright clean |  |"
    )
    assert lines[3] == ("| b | 3.0.3 | 2 |  | 2 operations; 2.0 s, 100 MiB; 1 of 10 modules fail |")
