"""Faults of TLS."""

from tests.faults.connecting import good
from tests.faults.server import Peer
from tests.faults.table import Fault, answers, raises, write


def _refused(name: str, server: str) -> Fault:
    """No certificate that can be believed: another attempt would not change it, and none is made."""
    return Fault(
        name=name,
        serve=good,
        server=server,
        act=write,
        settings={"timeout": 5.0},
        expected=raises("ConnectionFailedError", "ConnectError"),
        requests=0,
    )


def _misunderstands(peer: Peer) -> None:
    """What servers without TLS say to the beginning of TLS."""
    peer.answer(b"", "400 Bad Request")
    peer.finish()


FAULTS = (
    _refused("TLS to a wrong name", "wrong name"),
    _refused("TLS that is self-signed", "self-signed"),
    _refused("TLS with a certificate that has ended", "expired"),
    Fault(
        name="TLS to a plain port",
        serve=_misunderstands,
        server="plain, by https",
        act=write,
        settings={"timeout": 5.0},
        expected=raises("ConnectionFailedError", "ConnectError"),
        requests=0,
        slept=(0.5,),
    ),
    Fault(
        name="plain to a TLS port",
        serve=good,
        server="secure, by http",
        act=write,
        settings={"timeout": 5.0},
        expected=raises("ConnectionFailedError"),
        requests=0,
    ),
    Fault(
        name="TLS as it should be",
        serve=good,
        server="secure",
        settings={"timeout": 5.0},
        expected=answers(id="f_1"),
    ),
)
