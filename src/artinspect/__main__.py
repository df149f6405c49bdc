"""`python -m artinspect`."""

import sys

from artinspect.cli import main

if __name__ == "__main__":
    sys.exit(main())
