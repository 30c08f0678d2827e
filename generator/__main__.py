"""`python -m generator` is `clientsmith`."""

from .front import main

if __name__ == "__main__":
    main()
