# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsGovernmentIdNfc` and `AsyncVerificationsGovernmentIdNfc`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_government_id_nfc import (
    AsyncVerificationsGovernmentIdNfc,
    VerificationsGovernmentIdNfc,
)


class FakeVerificationsGovernmentIdNfc(VerificationsGovernmentIdNfc):
    """`VerificationsGovernmentIdNfc`, whose methods can be told what they are answered."""

    @faked(VerificationsGovernmentIdNfc.get)
    def get(self) -> None: ...


class FakeAsyncVerificationsGovernmentIdNfc(AsyncVerificationsGovernmentIdNfc):
    """`AsyncVerificationsGovernmentIdNfc`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsGovernmentIdNfc.get)
    def get(self) -> None: ...
