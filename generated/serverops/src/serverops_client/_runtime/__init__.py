"""What every client needs at run time; the same in each package."""
