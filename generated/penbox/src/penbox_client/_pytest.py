"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

penbox = fake_fixture("penbox_client.testing", "FakePenbox", "penbox")
async_penbox = fake_fixture("penbox_client.testing", "FakeAsyncPenbox", "async_penbox")
