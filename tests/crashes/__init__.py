"""What becomes of folders when a run is killed, stopped or refused by the disk at any of its steps."""
