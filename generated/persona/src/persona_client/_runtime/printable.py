"""What a server has sent, made fit for logs, messages and terminals."""


def printable(text: str) -> str:
    """What a server has sent, as one line that does nothing to a log or a terminal: `?` stands for
    line breaks and what else cannot be printed."""
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else "?" for character in text)
