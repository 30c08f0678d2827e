"""Edits of what belongs to the whole document."""

from random import Random

from tests.review.mutations.edit import Wanted, edit, one
from tests.review.mutations.places import Content


@edit
def add_server(content: Content, random: Random) -> Wanted:
    """One more place that requests may go to."""
    content["servers"] = [*content.get("servers", ()), {"url": "https://added.example.com"}]
    return one("server-added", "", "https://added.example.com")


@edit
def move_server(content: Content, random: Random) -> Wanted | None:
    """Another address."""
    if not content.get("servers"):
        return None
    content["servers"] = [{"url": "https://added.example.com"}, *content["servers"][1:]]
    return Wanted((frozenset({"server-added"}), frozenset({"server-removed"})))


@edit
def add_scheme(content: Content, random: Random) -> Wanted:
    """One more way to show who one is, which nothing asks for."""
    schemes = content.setdefault("components", {}).get("securitySchemes", {})
    added = {"type": "apiKey", "in": "header", "name": "X-Added"}
    content["components"]["securitySchemes"] = {**schemes, "addedBy": added}
    return one("api-security-component-added", "", "addedBy")


@edit
def change_scheme(content: Content, random: Random) -> Wanted | None:
    """Another kind of scheme under a name."""
    schemes = content.get("components", {}).get("securitySchemes", {})
    if not schemes:
        return None
    name = random.choice(sorted(schemes))
    schemes[name] = {"type": "mutualTLS"}
    return one("api-security-component-type-changed", "", name)


@edit
def remove_webhook(content: Content, random: Random) -> Wanted | None:
    """One event less."""
    if not content.get("webhooks"):
        return None
    name = random.choice(sorted(content["webhooks"]))
    rest = {key: item for key, item in content["webhooks"].items() if key != name}
    content["webhooks"] = rest
    return one("webhook-removed", f"WEBHOOK {name}")
