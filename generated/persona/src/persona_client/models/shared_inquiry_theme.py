"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_one import ToOne

InquiryTemplateVersionStatus = TypeAliasType(
    "InquiryTemplateVersionStatus", Literal["published", "draft"] | str
)
"""Whether a version was published or is a draft."""


class InquiryTemplateVersion(Answer):
    """A version of an inquiry template. Inferred."""

    type: Literal["inquiry-template-version"]
    """Stated."""
    id: str
    """The id of the version, which starts with `itmplv_`. Stated."""
    attributes: InquiryTemplateVersionAttributes
    relationships: InquiryTemplateVersionRelationships | None = None


class InquiryTemplateVersionAttributes(Answer):
    """What a version of an inquiry template says about itself."""

    name_display: Annotated[str | None, Field(alias="name-display")] = None
    """The name for people."""
    description: str | None = None
    """What was changed in this version, in words."""
    status: InquiryTemplateVersionStatus | None = None
    live: bool | None = None
    """Whether this is the published version that is in use."""
    last_updater: Annotated[str | None, Field(alias="last-updater")] = None
    """The user who changed the version last, by email address."""
    enabled_locales: Annotated[list[str] | None, Field(alias="enabled-locales")] = None
    """The languages that can be chosen, such as `en-US`."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    published_at: Annotated[datetime | None, Field(alias="published-at")] = None
    """When the version was published. Null where it was not."""
    theme: InquiryTheme | None = None
    """How inquiries of this version look."""


class InquiryTemplateVersionRelationships(Answer):
    """The objects that a version is related to, by type and id."""

    inquiry_template: Annotated[ToOne | None, Field(alias="inquiry-template")] = None
    """The inquiry template (type `inquiry-template`)."""


class InquiryTheme(Answer):
    """How inquiries look. The names say what each of the colors, fonts, sizes, pictures and
    places is for.
    """

    border_radius: Annotated[str | None, Field(alias="border-radius")] = None
    border_radius_input: Annotated[str | None, Field(alias="border-radius-input")] = None
    border_radius_modal: Annotated[str | None, Field(alias="border-radius-modal")] = None
    border_width: Annotated[str | None, Field(alias="border-width")] = None
    border_width_input: Annotated[str | None, Field(alias="border-width-input")] = None
    button_background_image: Annotated[str | None, Field(alias="button-background-image")] = None
    button_font_weight: Annotated[str | None, Field(alias="button-font-weight")] = None
    button_position: Annotated[str | None, Field(alias="button-position")] = None
    button_shadow_strength: Annotated[str | None, Field(alias="button-shadow-strength")] = None
    button_text_transform: Annotated[str | None, Field(alias="button-text-transform")] = None
    color_button_primary: Annotated[str | None, Field(alias="color-button-primary")] = None
    color_button_secondary: Annotated[str | None, Field(alias="color-button-secondary")] = None
    color_button_secondary_fill: Annotated[
        str | None, Field(alias="color-button-secondary-fill")
    ] = None
    color_button_primary_fill_disabled: Annotated[
        str | None, Field(alias="color-button-primary-fill-disabled")
    ] = None
    color_button_secondary_fill_disabled: Annotated[
        str | None, Field(alias="color-button-secondary-fill-disabled")
    ] = None
    color_error: Annotated[str | None, Field(alias="color-error")] = None
    color_font: Annotated[str | None, Field(alias="color-font")] = None
    color_font_button_primary: Annotated[str | None, Field(alias="color-font-button-primary")] = (
        None
    )
    color_font_button_secondary: Annotated[
        str | None, Field(alias="color-font-button-secondary")
    ] = None
    color_font_small: Annotated[str | None, Field(alias="color-font-small")] = None
    color_font_title: Annotated[str | None, Field(alias="color-font-title")] = None
    color_icon_header: Annotated[str | None, Field(alias="color-icon-header")] = None
    color_input_background: Annotated[str | None, Field(alias="color-input-background")] = None
    color_input_border: Annotated[str | None, Field(alias="color-input-border")] = None
    color_link: Annotated[str | None, Field(alias="color-link")] = None
    color_modal_background: Annotated[str | None, Field(alias="color-modal-background")] = None
    color_primary: Annotated[str | None, Field(alias="color-primary")] = None
    color_progress_bar: Annotated[str | None, Field(alias="color-progress-bar")] = None
    color_success: Annotated[str | None, Field(alias="color-success")] = None
    color_warning: Annotated[str | None, Field(alias="color-warning")] = None
    color_divider: Annotated[str | None, Field(alias="color-divider")] = None
    color_dropdown_background: Annotated[str | None, Field(alias="color-dropdown-background")] = (
        None
    )
    color_dropdown_option: Annotated[str | None, Field(alias="color-dropdown-option")] = None
    font_family: Annotated[str | None, Field(alias="font-family")] = None
    font_family_title: Annotated[str | None, Field(alias="font-family-title")] = None
    font_url: Annotated[str | None, Field(alias="font-url")] = None
    font_size_body: Annotated[str | None, Field(alias="font-size-body")] = None
    font_size_header: Annotated[str | None, Field(alias="font-size-header")] = None
    font_size_small: Annotated[str | None, Field(alias="font-size-small")] = None
    line_height_body: Annotated[str | None, Field(alias="line-height-body")] = None
    line_height_header: Annotated[str | None, Field(alias="line-height-header")] = None
    line_height_small: Annotated[str | None, Field(alias="line-height-small")] = None
    header_font_weight: Annotated[str | None, Field(alias="header-font-weight")] = None
    header_margin_bottom: Annotated[str | None, Field(alias="header-margin-bottom")] = None
    icon_color_primary: Annotated[str | None, Field(alias="icon-color-primary")] = None
    icon_color_highlight: Annotated[str | None, Field(alias="icon-color-highlight")] = None
    icon_color_stroke: Annotated[str | None, Field(alias="icon-color-stroke")] = None
    icon_color_background: Annotated[str | None, Field(alias="icon-color-background")] = None
    icon_color_government_id_type: Annotated[
        str | None, Field(alias="icon-color-government-id-type")
    ] = None
    icon_style: Annotated[str | None, Field(alias="icon-style")] = None
    input_style: Annotated[str | None, Field(alias="input-style")] = None
    page_transition: Annotated[str | None, Field(alias="page-transition")] = None
    text_align: Annotated[str | None, Field(alias="text-align")] = None
    text_decoration_line_link: Annotated[str | None, Field(alias="text-decoration-line-link")] = (
        None
    )
    us_state_input_method: Annotated[str | None, Field(alias="us-state-input-method")] = None
    vertical_options_style: Annotated[str | None, Field(alias="vertical-options-style")] = None
    government_id_pictograph_position: Annotated[
        str | None, Field(alias="government-id-pictograph-position")
    ] = None
    id_back_pictograph_height: Annotated[str | None, Field(alias="id-back-pictograph-height")] = (
        None
    )
    id_back_pictograph_url: Annotated[str | None, Field(alias="id-back-pictograph-url")] = None
    id_front_pictograph_height: Annotated[str | None, Field(alias="id-front-pictograph-height")] = (
        None
    )
    id_front_pictograph_url: Annotated[str | None, Field(alias="id-front-pictograph-url")] = None
    passport_front_pictograph_height: Annotated[
        str | None, Field(alias="passport-front-pictograph-height")
    ] = None
    passport_front_pictograph_url: Annotated[
        str | None, Field(alias="passport-front-pictograph-url")
    ] = None
    passport_signature_pictograph_height: Annotated[
        str | None, Field(alias="passport-signature-pictograph-height")
    ] = None
    passport_signature_pictograph_url: Annotated[
        str | None, Field(alias="passport-signature-pictograph-url")
    ] = None
    government_id_select_pictograph_height: Annotated[
        str | None, Field(alias="government-id-select-pictograph-height")
    ] = None
    government_id_select_pictograph_url: Annotated[
        str | None, Field(alias="government-id-select-pictograph-url")
    ] = None
    device_handoff_terms_text_position: Annotated[
        str | None, Field(alias="device-handoff-terms-text-position")
    ] = None
    selfie_pictograph_url: Annotated[str | None, Field(alias="selfie-pictograph-url")] = None
    selfie_pictograph_height: Annotated[str | None, Field(alias="selfie-pictograph-height")] = None
    selfie_center_pictograph_url: Annotated[
        str | None, Field(alias="selfie-center-pictograph-url")
    ] = None
    selfie_center_pictograph_height: Annotated[
        str | None, Field(alias="selfie-center-pictograph-height")
    ] = None
    selfie_left_pictograph_url: Annotated[str | None, Field(alias="selfie-left-pictograph-url")] = (
        None
    )
    selfie_left_pictograph_height: Annotated[
        str | None, Field(alias="selfie-left-pictograph-height")
    ] = None
    selfie_right_pictograph_url: Annotated[
        str | None, Field(alias="selfie-right-pictograph-url")
    ] = None
    selfie_right_pictograph_height: Annotated[
        str | None, Field(alias="selfie-right-pictograph-height")
    ] = None
    document_pictograph_position: Annotated[
        str | None, Field(alias="document-pictograph-position")
    ] = None
    document_pictograph_height: Annotated[str | None, Field(alias="document-pictograph-height")] = (
        None
    )
    document_pictograph_url: Annotated[str | None, Field(alias="document-pictograph-url")] = None
    camera_support_pictograph_height: Annotated[
        str | None, Field(alias="camera-support-pictograph-height")
    ] = None
    camera_support_pictograph_url: Annotated[
        str | None, Field(alias="camera-support-pictograph-url")
    ] = None
    loading_pictograph_height: Annotated[str | None, Field(alias="loading-pictograph-height")] = (
        None
    )
    loading_pictograph_url: Annotated[str | None, Field(alias="loading-pictograph-url")] = None
    navbar_logo_display: Annotated[str | None, Field(alias="navbar-logo-display")] = None
    logo_url: Annotated[str | None, Field(alias="logo-url")] = None
    logo: str | None = None
    logo_data: Annotated[str | None, Field(alias="logo-data")] = None
    logo_filename: Annotated[str | None, Field(alias="logo-filename")] = None
