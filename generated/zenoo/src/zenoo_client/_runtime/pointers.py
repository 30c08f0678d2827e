"""JSON Pointers (RFC 6901)."""


def below(pointer: str, token: str | int) -> str:
    """The pointer of something inside what `pointer` names; the token is escaped (RFC 6901)."""
    return f"{pointer}/{str(token).replace('~', '~0').replace('/', '~1')}"


def tokens(pointer: str) -> list[str]:
    """The unescaped tokens of a pointer; the empty pointer has none."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
