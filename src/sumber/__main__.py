"""`python -m sumber`."""

from sumber.cli import main

main(prog_name="sumber")
