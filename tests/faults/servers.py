"""The servers that faults are tried on, and certificates that are wrong in some way."""

import datetime
import ipaddress
import os
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.faults.server import FaultServer

_HERE = ipaddress.ip_address("127.0.0.1")
_DAY = datetime.timedelta(days=1)
Signed = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


@contextmanager
def running(folder: Path) -> Iterator[Mapping[str, FaultServer]]:
    """All servers by name; clients trust the authority whose certificates `folder` will hold.

    No proxy or certificate of the person who runs the tests plays a part.
    """
    authority = _signed("authority", None, is_authority=True)
    (folder / "authority.pem").write_bytes(_pem(authority[0]))
    secure = [x509.IPAddress(_HERE)]
    good = _context(folder, "good", _signed("good", authority, secure))
    other = _context(folder, "other", _signed("other", authority, [x509.DNSName("other.example")]))
    unsigned = _context(folder, "unsigned", _signed("unsigned", None, secure))
    late = _context(folder, "late", _signed("late", authority, secure, ends=-_DAY))
    with ExitStack() as stack, _environment({"SSL_CERT_FILE": str(folder / "authority.pem")}):
        servers = {
            "plain": FaultServer(),
            "other": FaultServer(),
            "secure": FaultServer(good, "https"),
            "wrong name": FaultServer(other, "https"),
            "self-signed": FaultServer(unsigned, "https"),
            "expired": FaultServer(late, "https"),
            "plain, by https": FaultServer(scheme="https"),
            "secure, by http": FaultServer(good, "http"),
        }
        for server in servers.values():
            stack.enter_context(server)
        yield servers | {"gone": _gone(), "deaf": stack.enter_context(_deaf())}


def _gone() -> FaultServer:
    """Nobody listens."""
    server = FaultServer()
    server.stop_listening()
    return server


@contextmanager
def _deaf() -> Iterator[FaultServer]:
    """Listens, accepts nothing, and has no room for another connection to wait in."""
    server = FaultServer(backlog=0)
    waiting = [socket.socket() for _ in range(4)]
    for one in waiting:
        one.setblocking(False)
        one.connect_ex(("127.0.0.1", server.port))
    try:
        yield server
    finally:
        for one in waiting:
            one.close()
        server.stop_listening()


def _signed(
    name: str,
    authority: Signed | None,
    places: list[x509.GeneralName] | None = None,
    *,
    is_authority: bool = False,
    ends: datetime.timedelta = _DAY,
) -> Signed:
    """A certificate and its key; signed by itself where there is no authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer, signer = (authority[0].subject, authority[1]) if authority else (subject, key)
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 3 * _DAY)
        .not_valid_after(now + ends)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    )
    if places:
        made = made.add_extension(x509.SubjectAlternativeName(places), critical=False)
    return made.sign(signer, hashes.SHA256()), key


def _context(folder: Path, name: str, signed: Signed) -> ssl.SSLContext:
    certificate, key = signed
    path = folder / f"{name}.pem"
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(secret + _pem(certificate))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


@contextmanager
def _environment(wanted: Mapping[str, str]) -> Iterator[None]:
    """The environment without proxies and the client's variables, and with what is wanted."""
    before = dict(os.environ)
    for name in before:
        if name.lower().endswith("_proxy") or name.startswith("SERVEROPS_"):
            del os.environ[name]
    os.environ.update(wanted)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
