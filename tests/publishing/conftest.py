"""No credential, keyring or setting of this machine takes part in a test."""

from pathlib import Path

import pytest

from tests.publishing.server import SECRET, USER

_OF_CREDENTIALS = ("TWINE_", "UV_", "PIP_", "NETRC", "KEYRING_", "PYTHON_KEYRING_")
_OF_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def nothing_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that is empty, and no variable that says how to enter an index; returns the home."""
    import os

    for name in list(os.environ):
        if name.startswith(_OF_CREDENTIALS) or name.lower() in _OF_PROXIES:
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return home


@pytest.fixture
def environment() -> dict[str, str]:
    """The variables with the credential of the test's index."""
    return {"TWINE_USERNAME": USER, "TWINE_PASSWORD": SECRET}
