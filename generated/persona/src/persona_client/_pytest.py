"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

persona = fake_fixture("persona_client.testing", "FakePersona", "persona")
async_persona = fake_fixture("persona_client.testing", "FakeAsyncPersona", "async_persona")
