"""The packages that are measured, what one call of each is, and the answer to it.

GitHub's client is generated once from the document of the corpus, and kept below
`.clientsmith-corpus/`; where there is no corpus it is left out, with a word on stderr.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..corpus import documents, manifest, results
from ..corpus.__main__ import CORPUS, ROOT

WORK = ROOT / ".clientsmith-corpus" / "clients"
_ID, _NUMBERED = "'00000000-0000-4000-8000-000000000001'", {"tines_client": "1"}
_CLIENT = re.compile(r"^class (\w+)\(", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Package:
    """A package: the folder to import it from, its module and its class.

    `call` is one of its methods with arguments, `key` its credential as an argument.
    """

    search: Path
    module: str
    client: str
    call: str
    key: str

    def made(self, transport: str = "", kind: str = "") -> str:
        """Code that makes a client, which is `AsyncX` where `kind` is `Async`.

        It may call drafts, for nothing is sent anywhere.
        """
        where = f"base_url='http://127.0.0.1:1', allow_draft=True, {transport}"
        return f"{self.module}.{kind}{self.client}({self.key}{where})"

    def example(self, call: str) -> bytes:
        """What the package's fake answers to a call."""
        made = f"{self.module}.testing.Fake{self.client}(allow_draft=True)"
        raw = call.replace(".", ".with_raw_response.", 1)
        code = f"import sys, {self.module}.testing; sys.stdout.buffer.write({made}.{raw}.content)"
        command = [sys.executable, "-c", code]
        environment = {"PYTHONPATH": str(self.search)}
        return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


@dataclass(frozen=True, slots=True)
class Large:
    """GitHub's document, and the module that is made of it."""

    document: Path
    home: Path


def packages() -> Iterator[Package]:
    """Our five, and GitHub's where the corpus is."""
    for home in sorted(ROOT.glob("generated/*/src/*")):
        yield _package(home, f"cases.get({_NUMBERED.get(home.name, _ID)})", "api_key='K', ")
    large = github()
    if large is not None:
        yield _package(large.home, "repos.get('owner', 'repo')", "")


def _package(home: Path, call: str, key: str) -> Package:
    client = _CLIENT.findall((home / "_client.py").read_text("utf-8"))[0]
    return Package(home.parent, home.name, client, call, key)


def github() -> Large | None:
    """GitHub's client, generated anew when the program has changed; None where there is no corpus."""
    place = WORK / "github"
    try:
        (entry,) = manifest.read(CORPUS / "manifest.json", ["github"])
        archive = CORPUS / "documents.tar.xz"
        (document,) = documents.obtain([entry], WORK / "documents", archive).values()
    except (OSError, LookupError, documents.Unobtainable) as error:
        print(f"GitHub's client is left out: {error}", file=sys.stderr)
        return None
    stamp, current = place / "version", results.version(ROOT, ("generator", "templates"))
    named = place / f"github{document.suffix}"
    if not stamp.exists() or stamp.read_text("utf-8") != current:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        shutil.copyfile(document, named)
        command = [sys.executable, "-m", "generator", "generate", "--from", str(named)]
        command += ["--out", str(place / "package"), "--waive-all"]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        stamp.write_text(current, "utf-8")
    (home,) = place.glob("package/src/*")
    return Large(named, home)
