"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

zenoo = fake_fixture("zenoo_client.testing", "FakeZenoo", "zenoo")
async_zenoo = fake_fixture("zenoo_client.testing", "FakeAsyncZenoo", "async_zenoo")
