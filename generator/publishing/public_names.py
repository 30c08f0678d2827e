"""Whether the public index has a project of the same name: asked at once for all, and not for long."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from queue import Empty, Queue
from threading import Thread
from time import monotonic

import requests

from .index import public_page
from .outcome import Published

SECONDS = 5.0
NOT_CHECKED = "whether the public index has a project of this name could not be asked"
_HEADERS = {"Accept": "application/vnd.pypi.simple.v1+json"}


def _warning(project: str) -> str:
    """What a name on the public index means, and what to do."""
    return (
        f"the public index has a project {project}, too. An installer that asks both (pip with"
        " --extra-index-url) takes whichever version is higher, so its owner can run code on your"
        " machines: dependency confusion. Make installers ask one index for it (in uv an index with"
        " explicit = true, in pip a single --index-url), or choose another distribution name in"
        " client.yaml; see PUBLISHING.md"
    )


def warned(published: Published, taken: Mapping[str, bool]) -> Published:
    """The result, with a warning where the public index has the name, or a note where nobody knows."""
    project = published.release.project
    if project not in taken:
        return replace(published, notes=(*published.notes, NOT_CHECKED))
    if not taken[project]:
        return published
    return replace(published, warnings=(*published.warnings, _warning(project)))


def taken(
    projects: Sequence[str],
    *,
    seconds: float = SECONDS,
    ask: Callable[[str], bool | None] | None = None,
) -> dict[str, bool]:
    """Takes normalized names; returns for each whether the public index has it.

    A name of which nothing is known after so many seconds is left out; nothing is raised. No
    credential is sent. `ask` is for tests: a name -> whether it is there, None for not known.
    """
    asked = ask or _ask
    answers: Queue[tuple[str, bool | None]] = Queue()
    for project in projects:
        # Daemons: neither a name server nor a proxy that hangs keeps the program from ending.
        Thread(target=lambda name=project: answers.put((name, asked(name))), daemon=True).start()
    found: dict[str, bool] = {}
    end = monotonic() + seconds
    for _ in projects:
        try:
            name, is_there = answers.get(timeout=max(0.0, end - monotonic()))
        except Empty:
            break
        if is_there is not None:
            found[name] = is_there
    return found


def _ask(project: str) -> bool | None:
    try:
        with requests.get(
            public_page(project),
            headers=_HEADERS,
            timeout=SECONDS,
            stream=True,
            allow_redirects=False,
            auth=lambda request: request,  # or requests would look into netrc
        ) as response:
            return {200: True, 404: False}.get(response.status_code)
    except (requests.RequestException, ValueError):
        return None
