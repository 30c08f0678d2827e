"""What a webhook's receiver takes for signed: what the vendor has signed, not long ago, and nothing else."""

import ast
import hashlib
import hmac
import inspect
import json
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from tests.security.conftest import SECRETS
from tests.support.clients import FakeTime

BODY = b'{"type": "case.closed"}'
NOW = 1_800_001_000
SECRET = SECRETS["webhook_secret"]
ZERO = "0" * 64


@pytest.fixture
def receiver(desk: ModuleType) -> Any:
    return import_module(f"{desk.__name__}.webhooks").WebhookReceiver(SECRET, clock=FakeTime())


def signed(
    body: bytes = BODY, at: int = NOW, secret: str = SECRET, algorithm: str = "sha256"
) -> str:
    return hmac.new(secret.encode(), f"{at}.".encode() + body, algorithm).hexdigest()


def header(signature: str, at: object = NOW) -> dict[str, str]:
    return {"Desk-Signature": f"t={at},v1={signature}"}


def test_what_the_vendor_signed(receiver: Any) -> None:
    for body in (BODY, BODY.decode(), bytearray(BODY), memoryview(BODY)):
        assert type(receiver.unwrap(body, header(signed()))).__name__ != "UnknownEvent"


def test_several_signatures_of_which_one_fits(receiver: Any) -> None:
    text = f"t={NOW},v1={ZERO} t={NOW},v1={signed()}"
    assert receiver.unwrap(BODY, {"Desk-Signature": text})


_REFUSED: dict[str, tuple[Any, Any]] = {
    "no header": (BODY, {}),
    "an empty header": (BODY, {"Desk-Signature": ""}),
    "no signature": (BODY, {"Desk-Signature": f"t={NOW}"}),
    "an empty signature": (BODY, header("")),
    "half of it": (BODY, header(signed()[:32])),
    "more than it": (BODY, header(signed() + "00")),
    "another body": (BODY + b" ", header(signed())),
    "no body": (b"", header(signed())),
    "the body with other line ends": (BODY.replace(b" ", b"\r\n"), header(signed())),
    "the body as another charset": (BODY.decode().encode("utf-16"), header(signed())),
    "another secret": (BODY, header(signed(secret="other"))),
    "the empty secret": (BODY, header(signed(secret=""))),
    "a weaker hash": (BODY, header(signed(algorithm="sha1"))),
    "a hash without a key": (BODY, header(hashlib.sha256(f"{NOW}.".encode() + BODY).hexdigest())),
    "the name of another scheme": (BODY, {"Desk-Signature": f"t={NOW},v0={signed()}"}),
    "another time than was signed": (BODY, header(signed(), NOW + 1)),
    "a time inside the body": (b"1.", {"Desk-Signature": f"t={NOW},v1={signed(b'1.')[::-1]}"}),
    "two times": (BODY, {"Desk-Signature": f"t={NOW},t={NOW - 1},v1={signed()}"}),
    "no time": (BODY, {"Desk-Signature": f"v1={signed()}"}),
    "a time that is none": (BODY, header(signed(), "\u0661\u0662")),
    "a negative time": (BODY, header(signed(at=-1), "-1")),
    "an endless time": (BODY, header(signed(), "9" * 400)),
    "the header twice": (BODY, [("Desk-Signature", header(ZERO)["Desk-Signature"])] * 2),
    "twice, one of which fits": (
        BODY,
        [("Desk-Signature", f"t={NOW},v1={signed()}"), ("desk-signature", f"t={NOW},v1={ZERO}")],
    ),
    "twice, joined by a proxy": (
        BODY,
        {"Desk-Signature": f"t={NOW},v1={ZERO},t={NOW},v1={signed()}"},
    ),
    "a value and a list of it": (BODY, {"Desk-Signature": [f"t={NOW},v1={signed()}"] * 2}),
    "a thousand signatures": (BODY, {"Desk-Signature": " ".join([f"t={NOW},v1={ZERO}"] * 1_000)}),
    "letters that are not ASCII": (BODY, header("\uff10" * 64)),
}


@pytest.mark.parametrize("what", _REFUSED)
def test_everything_else_is_refused(desk: ModuleType, receiver: Any, what: str) -> None:
    body, headers = _REFUSED[what]
    with pytest.raises(desk.WebhookSignatureError):
        receiver.unwrap(body, headers)


@pytest.mark.parametrize("body", [{"type": "case.closed"}, None, 5, [BODY], "\ud800"])
def test_what_is_no_body_as_it_came(desk: ModuleType, receiver: Any, body: Any) -> None:
    """A body that was decoded and written again is signed by nobody."""
    with pytest.raises(desk.ArgumentError):
        receiver.unwrap(body, header(signed()))


@pytest.mark.parametrize(("age", "is_fine"), [(0, True), (300, True), (301, False), (-300, True), (-301, False), (10**9, False)])  # fmt: skip
def test_a_recorded_request_ages(desk: ModuleType, receiver: Any, age: int, is_fine: bool) -> None:
    """By 300 s, as client.yaml says, forwards and backwards; the receiver's clock is the one that counts."""
    at = NOW - age
    if is_fine:
        assert receiver.unwrap(BODY, header(signed(at=at), at))
        return
    with pytest.raises(desk.WebhookExpiredError):
        receiver.unwrap(BODY, header(signed(at=at), at))
    assert receiver.unwrap(BODY, header(signed(at=at), at), tolerance=None)


def test_a_fresh_time_does_not_help_an_old_signature(desk: ModuleType, receiver: Any) -> None:
    old = NOW - 10_000
    both = f"t={NOW},v1={ZERO} t={old},v1={signed(at=old)}"
    with pytest.raises(desk.WebhookExpiredError):
        receiver.unwrap(BODY, {"Desk-Signature": both})


@pytest.mark.parametrize("secret", ["", " ", "\n", [], [""], ["", "\n"], None])
def test_no_secret_opens_nothing(desk: ModuleType, secret: Any) -> None:
    module = import_module(f"{desk.__name__}.webhooks")
    with pytest.raises(desk.ConfigurationError, match="no webhook secret: pass webhook_secret="):
        module.WebhookReceiver(secret).unwrap(BODY, header(signed(secret="")))


def test_signatures_are_compared_in_constant_time(desk: ModuleType) -> None:
    """Each comparison of what was received is made by `compare_digest`, and none ends the search."""
    for name in ("signatures", "jwt_signatures"):
        module = import_module(f"{desk.__name__}._runtime.{name}")
        functions = {
            node.name: node
            for node in ast.walk(ast.parse(inspect.getsource(module)))
            if isinstance(node, ast.FunctionDef)
        }
        judges = ["_fits"] if name == "signatures" else ["_is_made", "_check_claims"]
        for judge in judges:
            text = ast.unparse(functions[judge])
            assert "hmac.compare_digest(" in text
        received = {"signature", "made", "claim.signature"}
        for node in ast.walk(ast.Module([functions[judge] for judge in judges], [])):
            if isinstance(node, ast.Compare) and any(
                isinstance(operator, ast.Eq) for operator in node.ops
            ):
                parts = {ast.unparse(part) for part in (node.left, *node.comparators)}
                assert not parts & received, ast.unparse(node)
    verify = inspect.getsource(import_module(f"{desk.__name__}._runtime.signatures").verify_hmac)
    assert "fitting = [claim for claim, key in pairs if" in verify


def test_every_pair_of_secret_and_signature_is_compared(
    desk: ModuleType, receiver: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = import_module(f"{desk.__name__}._runtime.signatures")
    compared: list[bytes] = []

    def compare(left: bytes, right: bytes) -> bool:
        compared.append(right)
        return hmac_compare(left, right)

    hmac_compare = hmac.compare_digest
    monkeypatch.setattr(module.hmac, "compare_digest", compare)
    both = import_module(f"{desk.__name__}.webhooks").WebhookReceiver(
        [SECRET, "b", "c"], clock=FakeTime()
    )
    text = f"t={NOW},v1={signed()} t={NOW},v1={ZERO}"
    both.unwrap(BODY, {"Desk-Signature": text})
    assert len(compared) == 6


# Tokens: what stands in `alg` never decides what a key is.


def _token(algorithm: str, key: str, **claims: object) -> str:
    import base64

    def segment(value: bytes) -> str:
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    head = segment(json.dumps({"alg": algorithm, "typ": "JWT"}).encode())
    message = f"{head}.{segment(json.dumps(claims).encode())}"
    made = (
        b""
        if algorithm.lower() == "none"
        else hmac.digest(key.encode(), message.encode(), "sha256")
    )
    return f"{message}.{segment(made)}"


@pytest.mark.parametrize("algorithms", [("RS256",), ("RS256", "HS256")])
def test_a_public_key_signs_nothing(desk: ModuleType, algorithms: tuple[str, ...]) -> None:
    """What everybody knows must not become a secret, even where both kinds are accepted."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    module = import_module(f"{desk.__name__}._runtime.jwt_signatures")
    public = (
        ec.generate_private_key(ec.SECP256R1())
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        .decode()
    )
    signature = module.JwtSignature(header="S", algorithms=algorithms)
    request = module.Received(body=BODY, url="u", method="POST")
    for algorithm in ("HS256", "none", "None", "nOnE", "", "hs256", "RS256", "ES256"):
        for key in (public, public.strip(), ""):
            find = {"S": _token(algorithm, key, exp=NOW + 60)}.__getitem__
            with pytest.raises(desk.WebhookSignatureError):
                module.verify_jwt(signature, [public], request, find, NOW, 60)
