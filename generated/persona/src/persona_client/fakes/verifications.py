# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Verifications` and `AsyncVerifications`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, faked
from ..resources.verifications import AsyncVerifications, Verifications

if TYPE_CHECKING:
    from .verifications_aamva import FakeAsyncVerificationsAamva, FakeVerificationsAamva
    from .verifications_database import FakeAsyncVerificationsDatabase, FakeVerificationsDatabase
    from .verifications_database_ecbsv import (
        FakeAsyncVerificationsDatabaseEcbsv,
        FakeVerificationsDatabaseEcbsv,
    )
    from .verifications_database_phone_carrier import (
        FakeAsyncVerificationsDatabasePhoneCarrier,
        FakeVerificationsDatabasePhoneCarrier,
    )
    from .verifications_database_serpro import (
        FakeAsyncVerificationsDatabaseSerpro,
        FakeVerificationsDatabaseSerpro,
    )
    from .verifications_database_standard import (
        FakeAsyncVerificationsDatabaseStandard,
        FakeVerificationsDatabaseStandard,
    )
    from .verifications_database_tin import (
        FakeAsyncVerificationsDatabaseTin,
        FakeVerificationsDatabaseTin,
    )
    from .verifications_document import FakeAsyncVerificationsDocument, FakeVerificationsDocument
    from .verifications_email_address import (
        FakeAsyncVerificationsEmailAddress,
        FakeVerificationsEmailAddress,
    )
    from .verifications_government_id import (
        FakeAsyncVerificationsGovernmentId,
        FakeVerificationsGovernmentId,
    )
    from .verifications_government_id_nfc import (
        FakeAsyncVerificationsGovernmentIdNfc,
        FakeVerificationsGovernmentIdNfc,
    )
    from .verifications_phone_number import (
        FakeAsyncVerificationsPhoneNumber,
        FakeVerificationsPhoneNumber,
    )
    from .verifications_selfie import FakeAsyncVerificationsSelfie, FakeVerificationsSelfie


class FakeVerifications(Verifications):
    """`Verifications`, whose methods can be told what they are answered."""

    @cached_property
    def aamva(self) -> FakeVerificationsAamva:
        """The fake of `VerificationsAamva`."""
        from .verifications_aamva import FakeVerificationsAamva

        return FakeVerificationsAamva(self._transport)

    @cached_property
    def database_standard(self) -> FakeVerificationsDatabaseStandard:
        """The fake of `VerificationsDatabaseStandard`."""
        from .verifications_database_standard import FakeVerificationsDatabaseStandard

        return FakeVerificationsDatabaseStandard(self._transport)

    @cached_property
    def database(self) -> FakeVerificationsDatabase:
        """The fake of `VerificationsDatabase`."""
        from .verifications_database import FakeVerificationsDatabase

        return FakeVerificationsDatabase(self._transport)

    @cached_property
    def document(self) -> FakeVerificationsDocument:
        """The fake of `VerificationsDocument`."""
        from .verifications_document import FakeVerificationsDocument

        return FakeVerificationsDocument(self._transport)

    @cached_property
    def email_address(self) -> FakeVerificationsEmailAddress:
        """The fake of `VerificationsEmailAddress`."""
        from .verifications_email_address import FakeVerificationsEmailAddress

        return FakeVerificationsEmailAddress(self._transport)

    @cached_property
    def government_id_nfc(self) -> FakeVerificationsGovernmentIdNfc:
        """The fake of `VerificationsGovernmentIdNfc`."""
        from .verifications_government_id_nfc import FakeVerificationsGovernmentIdNfc

        return FakeVerificationsGovernmentIdNfc(self._transport)

    @cached_property
    def government_id(self) -> FakeVerificationsGovernmentId:
        """The fake of `VerificationsGovernmentId`."""
        from .verifications_government_id import FakeVerificationsGovernmentId

        return FakeVerificationsGovernmentId(self._transport)

    @cached_property
    def database_phone_carrier(self) -> FakeVerificationsDatabasePhoneCarrier:
        """The fake of `VerificationsDatabasePhoneCarrier`."""
        from .verifications_database_phone_carrier import FakeVerificationsDatabasePhoneCarrier

        return FakeVerificationsDatabasePhoneCarrier(self._transport)

    @cached_property
    def phone_number(self) -> FakeVerificationsPhoneNumber:
        """The fake of `VerificationsPhoneNumber`."""
        from .verifications_phone_number import FakeVerificationsPhoneNumber

        return FakeVerificationsPhoneNumber(self._transport)

    @cached_property
    def selfie(self) -> FakeVerificationsSelfie:
        """The fake of `VerificationsSelfie`."""
        from .verifications_selfie import FakeVerificationsSelfie

        return FakeVerificationsSelfie(self._transport)

    @cached_property
    def database_serpro(self) -> FakeVerificationsDatabaseSerpro:
        """The fake of `VerificationsDatabaseSerpro`."""
        from .verifications_database_serpro import FakeVerificationsDatabaseSerpro

        return FakeVerificationsDatabaseSerpro(self._transport)

    @cached_property
    def database_tin(self) -> FakeVerificationsDatabaseTin:
        """The fake of `VerificationsDatabaseTin`."""
        from .verifications_database_tin import FakeVerificationsDatabaseTin

        return FakeVerificationsDatabaseTin(self._transport)

    @cached_property
    def database_ecbsv(self) -> FakeVerificationsDatabaseEcbsv:
        """The fake of `VerificationsDatabaseEcbsv`."""
        from .verifications_database_ecbsv import FakeVerificationsDatabaseEcbsv

        return FakeVerificationsDatabaseEcbsv(self._transport)

    @faked(Verifications.redact)
    def redact(self) -> None: ...

    @faked(Verifications.get)
    def get(self) -> None: ...

    @faked(Verifications.print)
    def print(self) -> None: ...

    @faked(Verifications.lock)
    def lock(self) -> None: ...

    @faked(Verifications.unlock)
    def unlock(self) -> None: ...


class FakeAsyncVerifications(AsyncVerifications):
    """`AsyncVerifications`, whose methods can be told what they are answered."""

    @cached_property
    def aamva(self) -> FakeAsyncVerificationsAamva:
        """The fake of `VerificationsAamva`."""
        from .verifications_aamva import FakeAsyncVerificationsAamva

        return FakeAsyncVerificationsAamva(self._transport)

    @cached_property
    def database_standard(self) -> FakeAsyncVerificationsDatabaseStandard:
        """The fake of `VerificationsDatabaseStandard`."""
        from .verifications_database_standard import FakeAsyncVerificationsDatabaseStandard

        return FakeAsyncVerificationsDatabaseStandard(self._transport)

    @cached_property
    def database(self) -> FakeAsyncVerificationsDatabase:
        """The fake of `VerificationsDatabase`."""
        from .verifications_database import FakeAsyncVerificationsDatabase

        return FakeAsyncVerificationsDatabase(self._transport)

    @cached_property
    def document(self) -> FakeAsyncVerificationsDocument:
        """The fake of `VerificationsDocument`."""
        from .verifications_document import FakeAsyncVerificationsDocument

        return FakeAsyncVerificationsDocument(self._transport)

    @cached_property
    def email_address(self) -> FakeAsyncVerificationsEmailAddress:
        """The fake of `VerificationsEmailAddress`."""
        from .verifications_email_address import FakeAsyncVerificationsEmailAddress

        return FakeAsyncVerificationsEmailAddress(self._transport)

    @cached_property
    def government_id_nfc(self) -> FakeAsyncVerificationsGovernmentIdNfc:
        """The fake of `VerificationsGovernmentIdNfc`."""
        from .verifications_government_id_nfc import FakeAsyncVerificationsGovernmentIdNfc

        return FakeAsyncVerificationsGovernmentIdNfc(self._transport)

    @cached_property
    def government_id(self) -> FakeAsyncVerificationsGovernmentId:
        """The fake of `VerificationsGovernmentId`."""
        from .verifications_government_id import FakeAsyncVerificationsGovernmentId

        return FakeAsyncVerificationsGovernmentId(self._transport)

    @cached_property
    def database_phone_carrier(self) -> FakeAsyncVerificationsDatabasePhoneCarrier:
        """The fake of `VerificationsDatabasePhoneCarrier`."""
        from .verifications_database_phone_carrier import FakeAsyncVerificationsDatabasePhoneCarrier

        return FakeAsyncVerificationsDatabasePhoneCarrier(self._transport)

    @cached_property
    def phone_number(self) -> FakeAsyncVerificationsPhoneNumber:
        """The fake of `VerificationsPhoneNumber`."""
        from .verifications_phone_number import FakeAsyncVerificationsPhoneNumber

        return FakeAsyncVerificationsPhoneNumber(self._transport)

    @cached_property
    def selfie(self) -> FakeAsyncVerificationsSelfie:
        """The fake of `VerificationsSelfie`."""
        from .verifications_selfie import FakeAsyncVerificationsSelfie

        return FakeAsyncVerificationsSelfie(self._transport)

    @cached_property
    def database_serpro(self) -> FakeAsyncVerificationsDatabaseSerpro:
        """The fake of `VerificationsDatabaseSerpro`."""
        from .verifications_database_serpro import FakeAsyncVerificationsDatabaseSerpro

        return FakeAsyncVerificationsDatabaseSerpro(self._transport)

    @cached_property
    def database_tin(self) -> FakeAsyncVerificationsDatabaseTin:
        """The fake of `VerificationsDatabaseTin`."""
        from .verifications_database_tin import FakeAsyncVerificationsDatabaseTin

        return FakeAsyncVerificationsDatabaseTin(self._transport)

    @cached_property
    def database_ecbsv(self) -> FakeAsyncVerificationsDatabaseEcbsv:
        """The fake of `VerificationsDatabaseEcbsv`."""
        from .verifications_database_ecbsv import FakeAsyncVerificationsDatabaseEcbsv

        return FakeAsyncVerificationsDatabaseEcbsv(self._transport)

    @async_faked(AsyncVerifications.redact)
    def redact(self) -> None: ...

    @async_faked(AsyncVerifications.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerifications.print)
    def print(self) -> None: ...

    @async_faked(AsyncVerifications.lock)
    def lock(self) -> None: ...

    @async_faked(AsyncVerifications.unlock)
    def unlock(self) -> None: ...
