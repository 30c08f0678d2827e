"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_verification_check import VerificationCheck, VerificationStatus
from .shared_verification_relationships import VerificationRelationships

SelfieCaptureMethod = TypeAliasType("SelfieCaptureMethod", Literal["photo", "video"] | str)
"""Whether a selfie is of photos or a video."""


SelfiePhotoPage = TypeAliasType(
    "SelfiePhotoPage", Literal["left_photo", "center_photo", "right_photo"] | str
)
"""Which way the face looks in a photo of a selfie."""


class FaceCoordinates(Answer):
    """The corners of the box around a face. Each is two numbers, between 0 and 1 in examples."""

    top_left: Annotated[list[float] | None, Field(alias="top-left")] = None
    top_right: Annotated[list[float] | None, Field(alias="top-right")] = None
    bottom_left: Annotated[list[float] | None, Field(alias="bottom-left")] = None
    bottom_right: Annotated[list[float] | None, Field(alias="bottom-right")] = None


class SelfiePhoto(Answer):
    """A photo of a selfie."""

    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the photo in bytes."""
    filename: str | None = None
    page: SelfiePhotoPage | None = None
    url: str | None = None


class SelfieVerification(Answer):
    """A verification of a selfie. Inferred."""

    type: Literal["verification/selfie"]
    """Stated."""
    id: str
    """Stated."""
    attributes: SelfieVerificationAttributes
    relationships: VerificationRelationships | None = None


class SelfieVerificationAttributes(Answer):
    """What a check of a selfie found, and where the photos are. An address of a photo needs no
    key and works for 6 hours, or for as long as the API key or the webhook says.
    """

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    capture_method: Annotated[SelfieCaptureMethod | None, Field(alias="capture-method")] = None
    center_photo_face_coordinates: Annotated[
        FaceCoordinates | None, Field(alias="center-photo-face-coordinates")
    ] = None
    """Where the face is in the center photo."""
    center_photo_url: Annotated[str | None, Field(alias="center-photo-url")] = None
    document_similarity_score: Annotated[float | None, Field(alias="document-similarity-score")] = (
        None
    )
    """How alike the face and that on a document are. Null in all examples."""
    entity_confidence_reasons: Annotated[
        list[str] | None, Field(alias="entity-confidence-reasons")
    ] = None
    """The reasons for the confidence in the selfie, such as `low_liveness_confidence`."""
    left_photo_url: Annotated[str | None, Field(alias="left-photo-url")] = None
    from_reusable_persona: Annotated[bool | None, Field(alias="from-reusable-persona")] = None
    """Whether the data come from a reusable persona, and so from an earlier verification."""
    photo_urls: Annotated[list[SelfiePhoto] | None, Field(alias="photo-urls")] = None
    """All photos, with where they are."""
    right_photo_url: Annotated[str | None, Field(alias="right-photo-url")] = None
    selfie_similarity_score_left: Annotated[
        float | None, Field(alias="selfie-similarity-score-left")
    ] = None
    """The similarity score of the left photo, 100 or null in examples."""
    selfie_similarity_score_right: Annotated[
        float | None, Field(alias="selfie-similarity-score-right")
    ] = None
    """The similarity score of the right photo, 100 or null in examples."""
    video_url: Annotated[str | None, Field(alias="video-url")] = None
