"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

server_ops = fake_fixture("serverops_client.testing", "FakeServerOps", "server_ops")
async_server_ops = fake_fixture(
    "serverops_client.testing", "FakeAsyncServerOps", "async_server_ops"
)
