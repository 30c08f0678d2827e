"""Signatures by RSA and elliptic curves (RFC 7518), by way of `cryptography`, an optional package.

It is imported when the first such signature is checked or made, and not with this module.
"""

from typing import TYPE_CHECKING, Final

from .errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurve
    from cryptography.hazmat.primitives.asymmetric.padding import AsymmetricPadding
    from cryptography.hazmat.primitives.hashes import HashAlgorithm

_SMALLEST_RSA: Final = 2048
_CURVES: Final = {"ES256": "secp256r1", "ES384": "secp384r1", "ES512": "secp521r1"}


def fits(algorithm: str, key: str, message: bytes, signature: bytes) -> bool:
    """Whether a public key, or the key of a certificate, in PEM has signed the message.

    A key of another kind than the algorithm needs has not.

    Raises:
        ConfigurationError: The text is no such key, or the key is too short.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import ec, rsa, utils

    public = _public_key(key)
    try:
        if isinstance(public, rsa.RSAPublicKey) and algorithm[:2] in ("RS", "PS"):
            _check_size(public.key_size)
            public.verify(signature, message, _padding(algorithm), _hash(algorithm))
            return True
        if isinstance(public, ec.EllipticCurvePublicKey) and _is_curve(algorithm, public.curve):
            size = (public.curve.key_size + 7) // 8
            if len(signature) != 2 * size:
                return False
            halves = (signature[:size], signature[size:])
            pair = utils.encode_dss_signature(*(int.from_bytes(half, "big") for half in halves))
            public.verify(pair, message, ec.ECDSA(_hash(algorithm)))
            return True
    except InvalidSignature:
        pass
    return False


def made(algorithm: str, key: str, message: bytes) -> bytes | None:
    """The signature of a private key in PEM; None where the algorithm needs a key of another kind.

    Raises:
        ConfigurationError: The text is no private key, or the key is too short.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa, utils
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        private = load_pem_private_key(key.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ConfigurationError("the text is no private key in PEM") from None
    if isinstance(private, rsa.RSAPrivateKey) and algorithm[:2] in ("RS", "PS"):
        _check_size(private.key_size)
        return private.sign(message, _padding(algorithm), _hash(algorithm))
    if isinstance(private, ec.EllipticCurvePrivateKey) and _is_curve(algorithm, private.curve):
        size = (private.curve.key_size + 7) // 8
        pair = utils.decode_dss_signature(private.sign(message, ec.ECDSA(_hash(algorithm))))
        return b"".join(number.to_bytes(size, "big") for number in pair)
    return None


def _public_key(key: str) -> object:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_public_key
    from cryptography.x509 import load_pem_x509_certificate

    try:
        if "BEGIN CERTIFICATE" in key:
            return load_pem_x509_certificate(key.encode()).public_key()
        return load_pem_public_key(key.encode())
    except (ValueError, UnsupportedAlgorithm):
        raise ConfigurationError("the webhook key is no public key or certificate in PEM") from None


def _check_size(bits: int) -> None:
    if bits < _SMALLEST_RSA:
        raise ConfigurationError(f"the RSA key is shorter than {_SMALLEST_RSA} bits")


def _is_curve(algorithm: str, curve: "EllipticCurve") -> bool:
    return _CURVES.get(algorithm) == curve.name


def _hash(algorithm: str) -> "HashAlgorithm":
    from cryptography.hazmat.primitives import hashes

    kinds: dict[str, HashAlgorithm] = {
        "256": hashes.SHA256(),
        "384": hashes.SHA384(),
        "512": hashes.SHA512(),
    }
    return kinds[algorithm[2:]]


def _padding(algorithm: str) -> "AsymmetricPadding":
    from cryptography.hazmat.primitives.asymmetric import padding

    if algorithm.startswith("RS"):
        return padding.PKCS1v15()
    return padding.PSS(padding.MGF1(_hash(algorithm)), padding.PSS.DIGEST_LENGTH)
