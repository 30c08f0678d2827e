"""The same small program for each client of a document: it lists, creates and gets.

A program is what a caller writes who follows the client's own documentation, and reads a field of each
answer that has a type. GitHub's client by openapi-python-client has none for most answers.
"""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..corpus.__main__ import ROOT
from ..corpus.package import Client, ours
from .packages import github
from .peers import DOCUMENT, clients_of

_OURS = "clientsmith"
_BY_HAND = """
import httpx2
from pydantic import BaseModel

class Item(BaseModel):
    id: int
    name: str

class Page(BaseModel):
    items: list[Item]

http = httpx2.Client(base_url="https://api.example.com", headers={"Authorization": "Bearer K"})
print([item.name for item in Page.model_validate_json(http.get("/items").content).items])
made = Item.model_validate_json(http.post("/items", json={"name": "First"}).content)
print(Item.model_validate_json(http.get(f"/items/{made.id}").content).name)
"""
_TINES = {
    _OURS: """
from tines_client import Tines

client = Tines(api_key="K", tenant="acme")
print([case.name for case in client.cases.list()])
made = client.cases.create(team_id=1, name="First")
print(client.cases.get(made.case_id).name)
""",
    "openapi-python-client": """
from tines_client import AuthenticatedClient
from tines_client.api.cases import create_case, get_case, list_cases
from tines_client.models import Case, CaseCreate, CaseList

client = AuthenticatedClient("https://acme.tines.com", token="K")
listed = list_cases.sync(client=client)
if isinstance(listed, CaseList):
    print([case.name for case in listed.cases])
made = create_case.sync(client=client, body=CaseCreate(1, "First"))
if isinstance(made, Case):
    got = get_case.sync(made.case_id, client=client)
    print(got.name if isinstance(got, Case) else got)
""",
    "openapi-generator": """
from openapi_client import ApiClient, CaseCreate, CasesApi, Configuration

cases = CasesApi(ApiClient(Configuration(access_token="K")))
print([case.name for case in cases.list_cases().cases])
made = cases.create_case(CaseCreate(team_id=1, name="First"))
print(cases.get_case(made.case_id).name)
""",
}
_GITHUB = {
    _OURS: """
from github_client import Github
from github_client.models import BasicError, FullRepository

client = Github()
listed = client.repos.issues.list("owner", "repo")
if not isinstance(listed, BasicError):
    print([issue.title for issue in listed])
made = client.repos.issues.create("owner", "repo", title="First")
print(made.title)
got = client.repos.get("owner", "repo")
print(got.full_name if isinstance(got, FullRepository) else got)
""",
    "openapi-python-client": """
from git_hubs_official_open_api_spec_octokit_extension_client import Client
from git_hubs_official_open_api_spec_octokit_extension_client.api.issues import (
    issuescreate,
    issueslist_for_repo,
)
from git_hubs_official_open_api_spec_octokit_extension_client.api.repos import reposget
from git_hubs_official_open_api_spec_octokit_extension_client.models import IssuescreateBody

client = Client("https://api.github.com")
print(issueslist_for_repo.sync("owner", "repo", client=client))
body = IssuescreateBody("First")
print(issuescreate.sync("owner", "repo", client=client, body=body))
print(reposget.sync("owner", "repo", client=client))
""",
    "openapi-generator": """
from openapi_client import ApiClient, Configuration, IssuesApi, ReposApi
from openapi_client import IssuesCreateRequest, IssuesCreateRequestTitle

client = ApiClient(Configuration(access_token="K"))
issues = IssuesApi(client)
print([issue.title for issue in issues.issues_list_for_repo("owner", "repo")])
body = IssuesCreateRequest(title=IssuesCreateRequestTitle("First"))
print(issues.issues_create("owner", "repo", body).title)
print(ReposApi(client).repos_get("owner", "repo").full_name)
""",
}


@dataclass(frozen=True, slots=True)
class Program:
    """A program and the client that it calls, or that brings what it needs: by hand calls none."""

    name: str
    text: str
    client: Client
    is_by_hand: bool = False


def programs() -> Iterator[tuple[str, list[Program]]]:
    """Those of each document by its name; the first is openapi-python-client's where it is had."""
    yield "Tines", _of(_TINES, ROOT / "generated" / "tines", DOCUMENT)
    large = github()
    if large is not None:
        yield "GitHub", _of(_GITHUB, large.home.parents[1], large.document, "-github")


def _of(texts: dict[str, str], package: Path, document: Path, suffix: str = "") -> list[Program]:
    mine = ours(package)
    made = [*clients_of(document, suffix), (_OURS, mine)]
    found = [Program(name, texts[name], client) for name, client in made]
    return [*found, Program("httpx2 and pydantic, by hand", _BY_HAND, mine, is_by_hand=True)]


def why_not(program: Program, python: Path) -> str:
    """Why a Python cannot import what a program imports; empty where it can."""
    imports = program.text.strip().partition("\n\n")[0]
    done = subprocess.run([str(python), "-c", imports], capture_output=True, text=True)
    return done.stderr.strip()[-160:] if done.returncode else ""
