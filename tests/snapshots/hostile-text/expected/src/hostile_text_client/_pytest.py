"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

hostile_text = fake_fixture("hostile_text_client.testing", "FakeHostileText", "hostile_text")
async_hostile_text = fake_fixture(
    "hostile_text_client.testing", "FakeAsyncHostileText", "async_hostile_text"
)
