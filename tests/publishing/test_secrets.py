"""A credential goes to one server, and appears nowhere."""

import base64
import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.credentials import SimpleCredential

from generator.publishing import Index, UnusableIndex, index
from generator.publishing.credentials import UnreadableCredentials, find
from generator.publishing.index import origin
from tests.publishing.distributions import made, write
from tests.publishing.runs import messages, outcomes, run
from tests.publishing.server import SECRET, USER, Fault, Request, State, answers, serving

PAIR = base64.b64encode(f"{USER}:{SECRET}".encode()).decode()
FORMS = (SECRET, quote(SECRET, safe=""), base64.b64encode(SECRET.encode()).decode(), PAIR)
URL = "https://index.example/team/"


def assert_hidden(text: str) -> None:
    """No form of the secret is in the text."""
    for form in FORMS:
        assert form not in text


def echoes(status: int) -> Fault:
    """An index that tells everybody what it was sent, in every form."""

    def fault(request: Request) -> None:
        if request.command == "POST":
            request.rfile.read(int(request.headers["Content-Length"]))
        sent = request.headers.get("Authorization", "")
        request.answer(status, f"you sent {sent}, which is {' or '.join(FORMS)}")

    return fault


@pytest.mark.parametrize("status", [400, 401, 403, 409, 500])
def test_what_a_server_sends_back_is_not_shown(
    status: int, tmp_path: Path, environment: dict[str, str], caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    caplog.set_level(logging.DEBUG)
    state = State(always=echoes(status))
    with serving(state) as internal:
        published = run(internal, made(tmp_path / "dist"), environment)
        state.pages += [echoes(status)] * 3
        published += run(internal, made(tmp_path / "dist"), environment)
    assert "you sent Basic ***" in messages(published[0])
    assert "you sent Basic ***" in messages(published[1])
    assert_hidden(repr(published) + caplog.text + "".join(capfd.readouterr()))


def test_a_secret_may_be_any_text(tmp_path: Path) -> None:
    """Servers read it as UTF-8; what is not Latin-1 ends nothing."""
    state = State(has_password=False)
    with serving(state) as internal:
        environment = {"TWINE_USERNAME": "użytkownik", "TWINE_PASSWORD": "hasło €"}
        (published,) = run(internal, made(tmp_path / "dist"), environment)
    assert outcomes(published) == ["uploaded", "uploaded"]
    expected = base64.b64encode("użytkownik:hasło €".encode()).decode()
    assert {authorization for _, _, authorization in state.asked} == {f"Basic {expected}"}


def test_a_credential_says_nothing_of_itself(environment: dict[str, str]) -> None:
    access = find(URL, None, environment)
    assert access.credential is not None
    assert (access.credential.username, access.credential.password) == (USER, SECRET)
    try:
        raise ValueError(access)
    except ValueError:
        assert_hidden(traceback.format_exc() + repr(access) + str(access))


def test_redirects_get_no_credential(tmp_path: Path, environment: dict[str, str]) -> None:
    """Neither where an upload is redirected to, nor where a listing is."""
    state, stranger = State(), State(has_password=False)
    with serving(stranger) as elsewhere, serving(state) as internal:
        moved = {"Location": f"{elsewhere.publish_url}?from=index"}
        for status in (301, 302, 303, 307, 308):
            state.uploads.append(answers(status, "", moved))
            (published,) = run(internal, made(tmp_path / "dist"), environment)
            assert outcomes(published) == ["failed", "not tried"]
            state.pages.append(answers(status, "", moved))
            (published,) = run(internal, made(tmp_path / "dist"), environment)
            assert outcomes(published) == ["failed", "failed"]
    assert not stranger.asked


def test_files_in_a_store_elsewhere_are_read_without_the_credential(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    """An index that names no hashes, and whose files lie on another server."""
    state, store = State(has_hashes=False), State(has_password=False)
    release = made(tmp_path / "dist")
    with serving(store) as elsewhere, serving(state) as internal:
        for distribution in release.distributions:
            content = distribution.path.read_bytes()
            state.files[distribution.path.name] = store.files[distribution.path.name] = content
            moved = elsewhere.url.replace("/simple", f"/files/{distribution.path.name}")
            usual = state.pages
            usual.append(_page_then_redirect(state, moved))
        (published,) = run(internal, release, environment)
    assert outcomes(published) == ["skipped", "skipped"]
    assert [authorization for _, _, authorization in store.asked] == ["", ""]
    assert {authorization for _, _, authorization in state.asked} == {f"Basic {PAIR}"}


def _page_then_redirect(state: State, target: str) -> Fault:
    """Answer the page; and the file, which is asked for next, by a redirect."""

    def redirects(request: Request) -> None:
        request.answer(302, "", {"Location": target})

    def fault(request: Request) -> None:
        if request.path.startswith("/files/"):
            redirects(request)
        else:
            state.pages.appendleft(redirects)
            request.page(request.path.split("/")[2])

    return fault


def test_what_the_environment_holds_goes_to_where_files_go(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    """Where the index is read on another server, that has no part in it."""
    taking, listing = State(), State(has_password=False)
    listing.files = taking.files
    with serving(taking) as internal, serving(listing) as mirror:
        split = Index("split", mirror.url, internal.publish_url)
        (published,) = run(split, made(tmp_path / "dist"), environment)
    assert outcomes(published) == ["uploaded", "uploaded"]
    assert {authorization for _, _, authorization in listing.asked} == {""}
    assert {authorization for _, _, authorization in taking.asked} == {f"Basic {PAIR}"}


def test_netrc_is_the_last_place(nothing_of_this_machine: Path, tmp_path: Path) -> None:
    netrc = nothing_of_this_machine / ".netrc"
    netrc.write_text(f"machine 127.0.0.1 login {USER} password {SECRET}\n")
    netrc.chmod(0o600)
    state = State()
    with serving(state) as internal:
        assert find(internal.publish_url, None, {}).source == "netrc"
        assert find(internal.publish_url, None, {"TWINE_PASSWORD": "x"}).source == "the environment"
        (published,) = run(internal, made(tmp_path / "dist"), {})
    assert outcomes(published) == ["uploaded", "uploaded"]


PYPIRC = f"""\
[distutils]
index-servers =
    internal
    other
[internal]
repository = https://index.example/team
username = {USER}
password = {SECRET}
[other]
repository = https://other.example/
username = somebody
password = else
"""


def test_pypirc(nothing_of_this_machine: Path) -> None:
    """Its section is found by name or address; one for another server is not used."""
    (nothing_of_this_machine / ".pypirc").write_text(PYPIRC)
    for name in ("internal", None, "unknown", "other"):
        access = find(URL, name, {})
        assert access.source == "~/.pypirc"
        assert access.credential is not None and access.credential.password == SECRET
    assert find("https://elsewhere.example/team/", "internal", {}).credential is None
    assert find("https://index.example/another/", None, {}).credential is None
    assert find("https://index.example/another/", "internal", {}).source == "~/.pypirc"


def test_a_broken_pypirc_is_not_quoted(nothing_of_this_machine: Path) -> None:
    (nothing_of_this_machine / ".pypirc").write_text(f"[internal\npassword = {SECRET}\n")
    with pytest.raises(UnreadableCredentials) as caught:
        find(URL, None, {})
    assert_hidden("".join(traceback.format_exception(caught.value)))


class Keyring(KeyringBackend):
    """A keyring with one entry."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        """The password of the only service."""
        return SECRET if (service, username) == (URL, USER) else None

    def set_password(self, service: str, username: str, password: str) -> None:
        """It keeps none."""

    def get_credential(self, service: str, username: str | None) -> SimpleCredential | None:
        """The credential of the only service."""
        return SimpleCredential(USER, SECRET) if service == URL else None


@pytest.fixture
def with_keyring() -> Iterator[None]:
    """A keyring that has the credential of URL."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("with_keyring")
def test_keyring() -> None:
    access = find(URL, None, {})
    assert access.source == "the keyring"
    assert access.credential is not None and access.credential.password == SECRET
    assert find(URL, None, {"TWINE_USERNAME": USER}).source == "the keyring"
    assert find("https://other.example/", None, {}).credential is None


def test_a_token_needs_no_user() -> None:
    access = find(URL, None, {"TWINE_USERNAME": "", "TWINE_PASSWORD": "t0ken"})
    assert access.credential is not None and access.credential.username == "__token__"
    assert find(URL, None, {"TWINE_USERNAME": "x", "TWINE_PASSWORD": ""}).credential is None


@pytest.mark.parametrize(
    "url",
    [f"https://{USER}:{SECRET.replace('/', '%2F')}@index.example/simple", "https://tok@h/simple"],
)
def test_an_address_with_a_credential_is_refused_and_not_quoted(url: str) -> None:
    for arguments in ((url, None), ("https://index.example/simple", url)):
        with pytest.raises(UnusableIndex) as caught:
            index(None, *arguments)
        assert "holds a credential" in str(caught.value)
        assert url.partition("//")[2].partition("@")[0] not in str(caught.value)


def test_an_origin_has_the_port_of_its_scheme() -> None:
    assert origin("https://H.example/x") == origin("https://h.example:443/")
    assert origin("http://h.example") != origin("https://h.example")


def test_a_file_that_changed_since_it_was_looked_at_is_not_sent(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    state = State()
    release = made(tmp_path / "dist")
    write(tmp_path / "dist", content="# edited")
    with serving(state) as internal:
        (published,) = run(internal, release, environment)
    assert outcomes(published) == ["failed", "not tried"]
    assert "changed since" in messages(published)
    assert not state.stored
