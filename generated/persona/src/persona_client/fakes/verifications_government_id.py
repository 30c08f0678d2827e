# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsGovernmentId` and `AsyncVerificationsGovernmentId`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_government_id import (
    AsyncVerificationsGovernmentId,
    VerificationsGovernmentId,
)


class FakeVerificationsGovernmentId(VerificationsGovernmentId):
    """`VerificationsGovernmentId`, whose methods can be told what they are answered."""

    @faked(VerificationsGovernmentId.get)
    def get(self) -> None: ...

    @faked(VerificationsGovernmentId.create)
    def create(self) -> None: ...

    @faked(VerificationsGovernmentId.submit)
    def submit(self) -> None: ...

    @faked(VerificationsGovernmentId.update)
    def update(self) -> None: ...


class FakeAsyncVerificationsGovernmentId(AsyncVerificationsGovernmentId):
    """`AsyncVerificationsGovernmentId`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsGovernmentId.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsGovernmentId.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsGovernmentId.submit)
    def submit(self) -> None: ...

    @async_faked(AsyncVerificationsGovernmentId.update)
    def update(self) -> None: ...
