"""Hostile input: text that wants to be more than text, and documents that want more than their share."""
