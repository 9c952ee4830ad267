"""The command `sumber`: one command a file; a command parses, calls one library function, and shows.

Exit codes: 0 all is done; 1 `check` has found something; 2 something could not be read or kept, or the command was not
given as it should be.
"""

from __future__ import annotations

from importlib import import_module

import click

from sumber import __version__

# name -> module and one line for `sumber --help`; the module is loaded when the command is called.
COMMANDS = {
    "read": ("sumber.cli.read", "Read reports: on whose word every statement in them stands."),
    "check": ("sumber.cli.check", "Check copy: what is wrong or doubtful in reports before they are published."),
    "lsp": ("sumber.cli.lsp", "Check copy in an editor as it is typed (language server)."),
    "ingest": ("sumber.cli.ingest", "Take reports into an archive."),
    "find": ("sumber.cli.find", "Find statements in an archive."),
    "timeline": ("sumber.cli.timeline", "Show statements by the time that they are about."),
    "desk": ("sumber.cli.desk", "Open the desk: an archive, and texts that are pasted, in the browser."),
    "sources": ("sumber.cli.sources", "Show who is quoted, how often, by whom and through whom."),
    "show": ("sumber.cli.show", "Show a report of an archive, and what changed between its versions."),
    "failed": ("sumber.cli.failed", "Show what could not be read, and try it again."),
    "watch": ("sumber.cli.watch", "Take into an archive what arrives in folders and feeds."),
    "export": ("sumber.cli.export", "Write the records of an archive to a file of another format."),
    "schema": ("sumber.cli.schema", "Print the JSON Schema of a record."),
}


class Commands(click.Group):
    """The commands of `COMMANDS`."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(COMMANDS[name][0]), name)
        return command

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="sumber")
def main() -> None:
    """Read news reports and tell, for every statement in them, on whose word it stands."""
