"""What a hostile server, or hostile text in arguments, can do to a generated client: nothing."""
