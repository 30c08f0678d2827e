"""What is loaded when: a package alone loads next to nothing, and a call the models of its own types."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = sorted(path for path in ROOT.glob("generated/*/src/*") if path.is_dir())
MOST_MODULES = 60


@pytest.mark.parametrize("home", PACKAGES, ids=lambda home: home.name)
def test_importing_a_package_loads_next_to_nothing(home: Path) -> None:
    loaded = run(home, f"import {home.name}")
    assert len(loaded) <= MOST_MODULES
    assert not loaded & {"typing", "dataclasses", "pydantic", "httpx2"}


def test_a_call_loads_the_models_of_its_own_types() -> None:
    (home,) = ROOT.glob("generated/persona/src/*")
    loaded = run(
        home,
        """
import httpx2, persona_client
def answer(request):
    return httpx2.Response(200, content=b'{"data": [], "links": {"next": null}}')
http = httpx2.Client(transport=httpx2.MockTransport(answer))
client = persona_client.Persona(api_key="K", http_client=http)
assert list(client.cases.list()) == []
""",
    )
    models = {name for name in loaded if name.startswith("persona_client.models.")}
    assert "persona_client.models.cases" in models
    assert not models & {"persona_client.models.inquiries", "persona_client.models.shared_included"}
    # What other calls need comes with the first of them.
    runtime = {name.rpartition(".")[2] for name in loaded if "._runtime." in name}
    assert not runtime & {
        "multipart",
        "upload",
        "streams",
        "events",
        "webhooks",
        "polling",
        "hooks",
    }


def test_what_an_answer_may_hold_is_loaded_when_it_does() -> None:
    (home,) = ROOT.glob("generated/persona/src/*")
    program = """
import httpx2, persona_client
def answer(request):
    case = '{"data": {"type": "case", "id": "case_1", "attributes": {}}, "included": [%s]}'
    account = '{"type": "account", "id": "act_1", "attributes": {}}'
    held = account if "include=" in str(request.url) else ""
    json = {"content-type": "application/json"}
    return httpx2.Response(200, content=(case % held).encode(), headers=json)
http = httpx2.Client(transport=httpx2.MockTransport(answer))
client = persona_client.Persona(api_key="K", http_client=http)
case = client.cases.get("case_1")
assert type(case).__name__ == "CaseAnswer" and case.included == [] and case.to_dict()
"""
    loaded = run(home, program)
    kinds = {f"persona_client.models.shared_{name}" for name in ("account", "report", "inquiry")}
    assert not loaded & kinds
    asked = "\ncase = client.cases.get('case_1', include=['accounts'])"
    loaded = run(home, f"{program}{asked}\nassert type(case.included[0]).__name__ == 'Account'")
    assert loaded & kinds == {"persona_client.models.shared_account"}


def run(home: Path, program: str) -> set[str]:
    """The modules that are loaded when a program has ended."""
    prelude = f"import sys; sys.path.insert(0, {str(home.parent)!r})\n"
    command = [sys.executable, "-c", f"{prelude}{program}\nprint(*sys.modules)"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())
