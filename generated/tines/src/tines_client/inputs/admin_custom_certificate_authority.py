"""Models of what calls send: admin custom certificate authority."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CustomCertificateAuthority(Input):
    """A certificate authority of your own."""

    certificate: str
    """The certificate, in PEM form."""
    name: str | MISSING = MISSING
    """What the authority is called. Default: `default`."""
