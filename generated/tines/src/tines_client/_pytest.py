"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

tines = fake_fixture("tines_client.testing", "FakeTines", "tines")
async_tines = fake_fixture("tines_client.testing", "FakeAsyncTines", "async_tines")
