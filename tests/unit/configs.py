"""client.yaml in few words."""

from generator import config
from generator.config import Config
from generator.diagnostics import Collector


def read(text: str, folder_name: str = "acme") -> Config:
    collector = Collector()
    found = config.read(text, "client.yaml", folder_name, collector)
    assert collector.diagnostics == []
    return found


def refused(text: str) -> list[tuple[str, str]]:
    collector = Collector()
    config.read(text, "client.yaml", "acme", collector)
    return [(found.code, found.pointer) for found in collector.in_order()]
