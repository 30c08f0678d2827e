"""Fixtures of pytest, which finds this module by the entry point of the package."""

from ._runtime.fixtures import fake_fixture

webhooks_token = fake_fixture(
    "webhooks_token_client.testing", "FakeWebhooksToken", "webhooks_token"
)
async_webhooks_token = fake_fixture(
    "webhooks_token_client.testing", "FakeAsyncWebhooksToken", "async_webhooks_token"
)
