"""The answer to an upload -> what it means, and what a person is told. Nothing is read or sent."""

import re
from enum import StrEnum

from ..records import record
from .index import shown

_ACCEPTED = frozenset({200, 201, 202, 204})
# What may be otherwise in a moment. A full disk (507) or what is not implemented (501) will not.
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_SHOWN_CHARACTERS = 300
_WORDS = {
    401: "it refuses the credential, or wants one",
    403: "the credential does not allow it",
    404: "nothing takes files at this address: look at publish-url",
    405: "nothing takes files at this address: look at publish-url",
    413: "the file is too large for it",
    429: "it wants fewer requests",
    507: "its disk is full",
}


class Meaning(StrEnum):
    """What an answer says about the file that was sent."""

    ACCEPTED = "accepted"
    EXISTS = "exists"
    """The index says that it has a file of that name."""
    PASSING = "passing"
    """Nothing is known of the file; another attempt may go better."""
    FINAL = "final"


@record(frozen=True, slots=True)
class Answer:
    """What an index answered to an upload.

    `text` is the body, `location` where a redirect leads, `credential` where it was found, in words,
    and `retry_after` the seconds after which the index wants to be asked again.
    """

    status: int
    text: str = ""
    location: str = ""
    credential: str = ""
    retry_after: float | None = None

    @property
    def meaning(self) -> Meaning:
        """What the answer says about the file."""
        if self.status in _ACCEPTED:
            return Meaning.ACCEPTED
        if self.status == 409 or (self.status in (400, 403) and _says_exists(self.text)):
            return Meaning.EXISTS
        return Meaning.PASSING if self.status in _PASSING else Meaning.FINAL

    @property
    def message(self) -> str:
        """The answer in words, with the beginning of what the index wrote."""
        if 300 <= self.status < 400:
            where = f" to {shown(self.location)}" if self.location else ""
            return (
                f"the index answers {self.status} and redirects{where}, which is not followed: if"
                " that is where it takes files, make it the publish-url"
            )
        words = _WORDS.get(self.status)
        said = excerpt(self.text)
        is_refused = self.status in (401, 403) and self.credential
        return "".join(
            (
                f"the index answers {self.status}",
                f": {words}" if words else "",
                f"; credential: {self.credential}" if is_refused else "",
                f" ({said})" if said else "",
            )
        )


def excerpt(text: str) -> str:
    """The beginning of what a server wrote, in one line, without the marks of HTML."""
    text = re.sub(r"(?s)<(style|script|head)\b.*?</\1\s*>|<[^<>]*>", " ", text[:20_000])
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN_CHARACTERS else f"{line[:_SHOWN_CHARACTERS]}..."


def _says_exists(text: str) -> bool:
    # Each index has words of its own for a name that is taken; what it lists decides in the end.
    return re.search(r"(?i)already|exist|overwrite|redeploy|not allow(ed)? updat", text) is not None
