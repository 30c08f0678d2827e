"""Where the credential of an index comes from: twine's places, then netrc. It is never printed."""

import base64
import configparser
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from urllib.parse import quote

import requests
from requests.utils import get_netrc_auth
from twine import exceptions, utils
from twine.auth import TOKEN_USERNAME, CredentialInput, Private

from ..records import record
from .index import origin

USERNAME, PASSWORD, CA_FILE = "TWINE_USERNAME", "TWINE_PASSWORD", "TWINE_CERT"
PLACES = f"{USERNAME} and {PASSWORD}, ~/.pypirc, the keyring, netrc"
# Its warnings are about what we report ourselves, and it may log what it was given.
logging.getLogger("twine").setLevel(logging.CRITICAL)


class UnreadableCredentials(Exception):
    """A file with credentials that cannot be read; the message never holds what is in it."""


@record(frozen=True, slots=True)
class Credential:
    """A user and a secret; `source` says where they were found."""

    username: str = field(repr=False)
    password: str = field(repr=False)
    source: str

    def hidden_in(self, text: str) -> str:
        """The text without the secret, in all the forms in which a server could send it back."""
        for form in self._forms():
            text = text.replace(form, "***")
        return text

    def _forms(self) -> Iterator[str]:
        pair = f"{self.username}:{self.password}".encode()
        yield base64.b64encode(pair).decode()
        if self.password:
            yield self.password
            yield quote(self.password, safe="")
            yield base64.b64encode(self.password.encode()).decode()


@record(frozen=True, slots=True)
class Access:
    """How an index is entered: the credential, and certificates as paths of files."""

    credential: Credential | None = None
    ca_file: str | None = None
    client_certificate: str | None = None

    @property
    def source(self) -> str:
        """Where the credential is from, in words; where it was looked for if there is none."""
        found = self.credential
        return found.source if found is not None else f"none found in {PLACES}"

    def hidden_in(self, text: str) -> str:
        """The text without the secret."""
        return text if self.credential is None else self.credential.hidden_in(text)


def find(url: str, name: str | None, environment: Mapping[str, str]) -> Access:
    """How to enter an index: by the address that gets the credential, its name, and the environment.

    Nobody is asked for anything. Raises UnreadableCredentials.
    """
    section = _section(url, name)
    username = environment.get(USERNAME) or None
    password = environment.get(PASSWORD) or None
    config: utils.RepositoryConfig = {
        "repository": url,
        "username": section.get("username"),
        "password": section.get("password"),
    }
    resolver = Private(config, CredentialInput(username, password))
    found = _resolved(resolver, password, section) or _of_netrc(url)
    return Access(
        found, environment.get(CA_FILE) or section.get("ca_cert"), section.get("client_cert")
    )


def _resolved(
    resolver: Private, given: str | None, section: utils.RepositoryConfig
) -> Credential | None:
    """What twine finds in the environment, .pypirc and the keyring, in this order."""
    username = _answer(lambda: resolver.username)
    if username is None:
        # A token needs no user: where only a secret is given, the user is what tokens go by.
        is_token = given is not None
        return Credential(TOKEN_USERNAME, given, "the environment") if is_token and given else None
    password = _answer(lambda: resolver.password)
    if password is None:
        return None
    source = "the keyring"
    if given is not None:
        source = "the environment"
    elif section.get("password") is not None:
        source = "~/.pypirc"
    return Credential(username, password, source)


def _answer(ask: Callable[[], str | None]) -> str | None:
    """What twine knows; None where it would have to ask a person, or another machine in vain."""
    try:
        return ask() or None
    except (exceptions.TwineException, requests.RequestException):
        return None


def _of_netrc(url: str) -> Credential | None:
    found = get_netrc_auth(url)
    return Credential(*found, "netrc") if found is not None else None


def _section(url: str, name: str | None) -> utils.RepositoryConfig:
    """The section of .pypirc for an index: of its name, or with its address.

    A secret that was meant for another server is not sent to this one, whatever its section is called.
    """
    try:
        sections = utils.get_config(utils.DEFAULT_CONFIG_FILE)
    except (configparser.Error, OSError, UnicodeError, exceptions.TwineException):
        raise UnreadableCredentials("~/.pypirc cannot be read") from None
    same = [
        (section_name, section)
        for section_name, section in sections.items()
        if _is_same_server(section.get("repository"), url)
    ]
    for section_name, section in same:
        if section_name == name:
            return section
    for _, section in same:
        if (section.get("repository") or "").rstrip("/") == url.rstrip("/"):
            return section
    return {}


def _is_same_server(address: str | None, url: str) -> bool:
    try:
        return address is not None and origin(address) == origin(url)
    except ValueError:
        return False
