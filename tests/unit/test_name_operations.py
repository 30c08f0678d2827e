"""What operations are called: by their path, and where that says too little, by their operationId."""

import pytest

from generator import config as configuration
from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.name_operations import KEY, name_operations
from generator.naming import NameBook

_CONFIG = configuration.read("", "client.yaml", "acme", Collector())


def _names(*operations: str, locked: dict[str, str] | None = None) -> list[str]:
    """The names of operations, each written as `METHOD /path [operationId]`."""
    paths: dict[str, dict[str, object]] = {}
    for operation in operations:
        method, path, *said = operation.split()
        paths.setdefault(path, {})[method.lower()] = {"operationId": said[0]} if said else {}
    document = Document({"paths": paths}, lambda pointer: Location("openapi.yaml"))
    named = name_operations(document, _CONFIG, NameBook({}, locked or {}), Collector())
    found = {f"{m.upper()} {path}": str(o[KEY]) for _, m, path, o in named.operations()}
    return [found[" ".join(operation.split()[:2])] for operation in operations]


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("POST /exports/activity.json", "exports.activity"),
        ("GET /lists.{format}", "lists.list"),
        ("GET /zones/{ip}.txt", "zones.get"),
        ("GET /Users({id})", "users.get"),
        ("GET /Orders(ID={id})/Lines", "orders.lines.list"),
        ("POST /jobs/{id}:cancel", "jobs.cancel"),
        ("POST /alerts:batchDelete", "alerts.batch_delete"),
        ("POST /admin.teams.settings.setName", "admin.teams.settings.set_name"),
        ("POST /#X-Amz-Target=Svc_20160616.StopJob", "actions.stop_job"),
        ("GET /#Action=StopJob&Version=1", "actions.stop_job"),
        ("PUT /files/{id}#update_link", "files.update_link"),
        ("GET /V1.0/Skills/{id}", "skills.get"),
        ("GET /scim/2.0/Users", "scim.users.list"),
        ("GET /api/notes", "notes.list"),
        ("GET /v1/notes?beta=true", "beta.notes.list"),
        ("GET /notes?full=true", "notes.list"),
        ("GET /{tenant}/v2/notes", "notes.list"),
        ("GET /members/list", "members.list"),
        ("PUT /members/update/{id}", "members.update"),
        ("GET /containers/json", "containers.list"),
        ("POST /monitoring/register/{id}", "monitoring.register"),
        ("POST /roles/{id} UpdateRole", "roles.update"),
        ("POST /plans/{id} upgradePlan", "plans.upgrade_plan"),
        ("GET /{bucket}", "bucket.get"),
        ("GET / listBuckets", "actions.list_buckets"),
        ("GET /scopes/{s}/groups/{g}/providers/Acme.Compute/disks/{d}", "disks.get"),
        ("GET /v1/{name} acme.projects.jobs.get", "projects.jobs.get"),
        ("GET /it's/{id}", "it_s.get"),
        ("GET /import/return/{class}", "import_.return_.get"),
        ("GET /webhooks", "webhooks.list"),
        ("POST /DescribeRooms", "actions.describe_rooms"),
        ("POST /search", "search.create"),
    ],
)
def test_one_operation(operation: str, name: str) -> None:
    assert _names(operation) == [name]


def test_paths_that_would_share_a_name_say_by_which_parameters_they_differ() -> None:
    operations = [
        "GET /zones/{area}",
        "GET /zones/{area}/{place}",
        "GET /zones/{area}/{place}/{part}",
    ]
    assert _names(*operations) == ["zones.get", "zones.get_by_place", "zones.get_by_part"]


def test_what_is_done_to_all_of_a_collection_leaves_the_short_name_to_one_of_them() -> None:
    operations = ["PUT /tags", "PUT /tags/{id}", "DELETE /tags", "DELETE /tags/{id}"]
    assert _names(*operations) == [
        "tags.update_all",
        "tags.update",
        "tags.delete_all",
        "tags.delete",
    ]


def test_a_version_gives_a_name_only_beside_a_newer_one_of_the_same_path() -> None:
    operations = ["GET /v9/notes", "GET /v10/notes", "GET /v1/notes/{id}", "GET /v1beta1/tags"]
    assert _names(*operations) == ["v9.notes.list", "notes.list", "notes.get", "tags.list"]


def test_the_operation_id_loses_what_the_resource_says() -> None:
    operations = ["GET /notes/{id}", "GET /notes/{id}/{part} notes_fetchPart"]
    assert _names(*operations) == ["notes.get", "notes.fetch_part"]


def test_a_new_resource_takes_no_name_from_a_method() -> None:
    locked = {"/paths/~1notes~1{id}~1pins/get": "notes.pins"}
    operations = ["GET /notes/{id}/pins", "GET /notes/{id}/pins/{pin}", "POST /notes/{id}/pins"]
    assert _names(*operations, locked=locked) == [
        "notes.pins",
        "notes.pins_get",
        "notes.pins_create",
    ]


def test_a_new_operation_takes_no_name_from_an_old_one() -> None:
    locked = {"/paths/~1zones~1{area}~1{place}/get": "zones.get"}
    operations = ["GET /zones/{area} readArea", "GET /zones/{area}/{place}"]
    assert _names(*operations, locked=locked) == ["zones.read_area", "zones.get"]


def test_a_method_takes_no_name_from_a_resource_that_only_a_second_choice_brings_in() -> None:
    """It would hide the resource, and all of its methods."""
    names = _names(
        "GET /agents?beta=true listAgents",
        "POST /agents?beta=true createAgent",
        "GET /agents/{id}?beta=true getAgent",
        "POST /agents/{id}?beta=true updateAgent",
    )
    assert len(set(names)) == 4
    assert not [name for name in names if any(other.startswith(f"{name}.") for other in names)]
