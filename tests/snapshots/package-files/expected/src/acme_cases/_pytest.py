"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

acme_cases = fake_fixture("acme_cases.testing", "FakeAcmeCases", "acme_cases")
async_acme_cases = fake_fixture("acme_cases.testing", "FakeAsyncAcmeCases", "async_acme_cases")
