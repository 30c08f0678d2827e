"""Inputs that nobody would write, found by what they reach in the program: `make fuzz`."""
