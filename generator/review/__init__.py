"""What a new version of an API means: on the wire, for callers of the package, and for its version."""
